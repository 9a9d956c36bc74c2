/** Which lessons fit a choice, how many would fit another, and how a choice stands in the address after `#`. Runs in the page. */
import type { LessonFact } from './lesson-facts.ts';

/** What can be chosen, in the order of the form. */
export const CHOICE_PARTS = ['stage', 'month', 'topic', 'type'] as const;

/** A part of a choice. */
export type ChoicePart = (typeof CHOICE_PARTS)[number];

/** A choice: a value for each chosen part; a month is `1` to `12`. */
export type LessonChoice = Readonly<Partial<Record<ChoicePart, string>>>;

/** What a choice gives. */
export interface FilteredLessons {
  /** Slugs of the lessons that fit. */
  readonly shown: ReadonlySet<string>;
  /** How many would fit with another value of one part, the other parts as they are. */
  readonly countOf: (part: ChoicePart, value: string) => number;
}

/** Applies a choice. */
export function filterLessons(facts: readonly LessonFact[], choice: LessonChoice): FilteredLessons {
  const fitting = (one: LessonChoice) => facts.filter((fact) => CHOICE_PARTS.every((part) => fits(fact, one, part)));
  return {
    shown: new Set(fitting(choice).map(({ slug }) => slug)),
    countOf: (part, value) => fitting({ ...choice, [part]: value }).length,
  };
}

function fits(fact: LessonFact, choice: LessonChoice, part: ChoicePart): boolean {
  const value = choice[part];
  if (value === undefined) return true;
  if (part === 'month') {
    // A lesson that two stages have in different months belongs to the month of the chosen one.
    return fact.meetings.some(
      ({ stage, month }) => String(month) === value && (choice.stage === undefined || stage === choice.stage),
    );
  }
  return valuesOf(fact, part).includes(value);
}

function valuesOf(fact: LessonFact, part: ChoicePart): readonly string[] {
  switch (part) {
    case 'stage':
      return fact.stages;
    case 'month':
      return fact.meetings.map(({ month }) => String(month));
    case 'topic':
      return fact.topics;
    case 'type':
      return [fact.type];
  }
}

/** The choice that an address names; what no lesson has is passed over. */
export function lessonChoiceFrom(hash: string, facts: readonly LessonFact[]): LessonChoice {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  return Object.fromEntries(
    CHOICE_PARTS.flatMap((part) => {
      const value = asked.get(part);
      return value !== null && facts.some((fact) => valuesOf(fact, part).includes(value)) ? [[part, value]] : [];
    }),
  );
}

/** The address of a choice, with its `#`; empty when nothing is chosen. */
export function lessonHashOf(choice: LessonChoice): string {
  const written = new URLSearchParams();
  for (const part of CHOICE_PARTS) if (choice[part] !== undefined) written.set(part, choice[part]);
  const text = written.toString();
  return text && `#${text}`;
}

/** What the live line says. */
export function listedLessons(facts: readonly LessonFact[], choice: LessonChoice, { shown }: FilteredLessons): string {
  if (Object.keys(choice).length === 0) return `一共 ${facts.length} 课。`;
  if (shown.size === 0) return '没有合适的课，少选一样试试。';
  return `列出 ${shown.size} 课，一共 ${facts.length} 课。`;
}
