/** Every question that the lessons ask, once. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Prose } from '../../prose/tree.ts';
import type { LessonQuestion } from '../lessons/lesson.ts';
import { lessonSections, partOf, partsIn } from '../lessons/lesson-sections.ts';
import type { Stage } from '../lessons/lesson-shelf.ts';
import { lessonsToGive, readQuestion, type LessonPage } from '../lessons/read-lesson.ts';
import { numberOf } from '../lines.ts';
import { oncePer } from '../once-per.ts';
import { alikeness } from './alike.ts';
import { STAGES, lessonsOfStage } from './stage-lessons.ts';
import { standsAloneIn } from './stands-alone.ts';
import { wayToAsk, type Way } from './way-to-ask.ts';

/** A question of the bank. */
export interface BankQuestion extends LessonQuestion {
  /** Its lesson's slug and its place there, from 1: `xin-banji-2`. */
  readonly id: string;
  /** The lesson that asks it. */
  readonly lesson: {
    readonly slug: string;
    readonly title: string;
    /** Day of the lesson's last change, `YYYY-MM-DD`. */
    readonly updated: string;
  };
  /** Stages whose lessons ask it. */
  readonly stages: readonly Stage[];
  /** How a class may answer it. */
  readonly way: Way;
  /** Whether it may be asked outside its lesson. */
  readonly standsAlone: boolean;
}

/** From here on two questions of a lesson, its adaptations and its second session are the same one. */
const SAME_IN_FAMILY = 0.5;

/** The questions of all lessons that are given out, lesson by lesson; what a variant asks again is asked once, for both stages. */
export const questionBank = oncePer(
  (kb: Pick<KnowledgeBase, 'pages' | 'site' | 'services' | 'crisisWords'>): readonly BankQuestion[] => {
    const lessons = lessonsToGive(kb).toSorted((a, b) => (a.front.slug < b.front.slug ? -1 : 1));
    const standsAlone = standsAloneIn(kb);
    const bank: BankQuestion[] = [];
    for (const lesson of lessons) {
      const stages = STAGES.filter((stage) => lessonsOfStage(lessons, stage).includes(lesson));
      questionsOf(kb, lesson).forEach((question, index) => {
        const known = bank.findIndex((one) => isSame(one, question, lesson, lessons));
        if (known >= 0) {
          const one = bank[known]!;
          bank[known] = { ...one, stages: STAGES.filter((stage) => one.stages.includes(stage) || stages.includes(stage)) };
          return;
        }
        const { slug, title, updated, topics: lessonTopics, risk } = lesson.front;
        bank.push({
          ...question,
          id: `${slug}-${index + 1}`,
          lesson: { slug, title, updated },
          stages,
          way: wayToAsk({ topic: question.topic, lessonTopics, risk }),
          standsAlone: standsAlone(lesson, question),
        });
      });
    }
    return bank;
  },
);

/** The words of a question and of its right answer. */
export function coreWords({ ask, choices, answer }: LessonQuestion): string {
  return ask + (choices.find(({ letter }) => letter === answer)?.words ?? '');
}

function questionsOf(kb: Pick<KnowledgeBase, 'services'>, { prose }: LessonPage): LessonQuestion[] {
  const quiz: Prose = partOf(lessonSections(prose), 'quiz')?.children ?? [];
  return partsIn(quiz, 'question').map((part) => readQuestion(part, (ref) => numberOf(kb, ref)));
}

function isSame(known: BankQuestion, question: LessonQuestion, lesson: LessonPage, lessons: readonly LessonPage[]): boolean {
  const likeness = alikeness(coreWords(known), coreWords(question));
  if (likeness === 1) return known.ask === question.ask;
  const other = lessons.find(({ front }) => front.slug === known.lesson.slug);
  return likeness >= SAME_IN_FAMILY && other !== undefined && other !== lesson && rootOf(other) === rootOf(lesson);
}

function rootOf({ front }: LessonPage): string {
  return front.variantOf ?? front.slug;
}
