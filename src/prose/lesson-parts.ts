/** The components of a lesson and of a staff course: where each may stand, what it says of itself, what it may hold. The only place that knows. */
import type { LessonPart } from './tree.ts';

/** A whole number an attribute holds, both ends included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The page itself, where a component stands in no other. */
export const PAGE = '';

/** One component. */
export interface LessonPartRule {
  /** Its node in the prose tree. */
  readonly type: LessonPart['type'];
  /** Components it may stand in; `PAGE`: the page itself. */
  readonly within: readonly string[];
  /** Attributes that hold words. */
  readonly words: readonly string[];
  /** Attributes that hold whole numbers. */
  readonly numbers: Readonly<Record<string, Range>>;
  /** What it holds: nothing, components only, text, or text with `###` headings. */
  readonly holds: 'nothing' | 'parts' | 'text' | 'sections';
}

const rule = (type: LessonPart['type'], differs: Partial<LessonPartRule> = {}): LessonPartRule => ({
  type,
  within: [PAGE],
  words: [],
  numbers: {},
  holds: 'text',
  ...differs,
});

/** Every component of a lesson by the name authors write. */
export const LESSON_PARTS: Readonly<Record<string, LessonPartRule>> = {
  Notice: rule('notice'),
  Flow: rule('flow', { holds: 'parts' }),
  Step: rule('step', { within: ['Flow'], words: ['name'], numbers: { minutes: { from: 1, to: 60 } }, holds: 'sections' }),
  Longer: rule('longer', { within: ['Flow'], words: ['step'], numbers: { minutes: { from: 1, to: 20 } } }),
  Scenario: rule('scenario', { within: ['Step', 'Longer', 'Module'], words: ['title'] }),
  Slides: rule('slides', { within: [PAGE, 'Module'], holds: 'parts' }),
  Slide: rule('slide', { within: ['Slides'], words: ['title'] }),
  Notes: rule('notes', { within: ['Slide'] }),
  Worksheet: rule('worksheet', { words: ['title'], holds: 'sections' }),
  Lines: rule('lines', { within: ['Worksheet'], numbers: { n: { from: 1, to: 20 } }, holds: 'nothing' }),
  Draw: rule('draw', { within: ['Worksheet'], words: ['title'], numbers: { height: { from: 2, to: 18 } }, holds: 'nothing' }),
  Quiz: rule('quiz', { within: [PAGE, 'Module'], holds: 'parts' }),
  Question: rule('question', { within: ['Quiz'], words: ['answer', 'topic'] }),
  Why: rule('why', { within: ['Question'] }),
  GroupText: rule('group-text'),
  Module: rule('module', { words: ['title'], numbers: { minutes: { from: 1, to: 60 } }, holds: 'sections' }),
  VisitRhythm: rule('visit-rhythm', { within: ['Module'], holds: 'nothing' }),
};

/** The name authors write for a part. */
export function componentOf(type: LessonPart['type']): string {
  return Object.keys(LESSON_PARTS).find((name) => LESSON_PARTS[name]!.type === type)!;
}

const TYPES: ReadonlySet<string> = new Set(Object.values(LESSON_PARTS).map(({ type }) => type));

/** Whether a node is a part of a lesson. */
export function isLessonPart<B extends { readonly type: string }>(block: B): block is Extract<B, LessonPart> {
  return TYPES.has(block.type);
}
