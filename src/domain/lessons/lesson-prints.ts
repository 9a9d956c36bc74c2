/** The prints of a lesson: what each is, how many pages it may have, and what its author does when it has more. */

import type { LessonType } from '../../model/lesson-type.ts';

/** Name of a print: its file without the ending. */
export type LessonPrint = 'plan' | 'worksheet' | 'quiz' | 'review';

/** What a print is. */
export interface LessonPrintRule {
  /** What it is called in messages. */
  readonly label: string;
  /** How many pages it has; `null`: as many as it needs. */
  readonly pages: number | null;
  /** What an author does when there are more. */
  readonly fix: string;
}

/** Every print. */
export const LESSON_PRINTS: Readonly<Record<LessonPrint, LessonPrintRule>> = {
  plan: { label: '教案', pages: null, fix: '微课的教案只有一页：流程、讲稿写短一些' },
  worksheet: { label: '学习单', pages: 1, fix: '在 <Worksheet> 里删去几行，或把 <Draw> 的 height、<Lines> 的 n 写小' },
  quiz: { label: '小测', pages: 2, fix: '题目和解释写短一些' },
  review: { label: '送审表', pages: 1, fix: '“课前必读”写短一些' },
};

/** How many pages a print of a lesson of `type` has; `null`: as many as it needs. A micro-lesson's plan is the one page it is taught from. */
export function printPages(print: LessonPrint, type: LessonType): number | null {
  return print === 'plan' && type === 'micro' ? 1 : LESSON_PRINTS[print].pages;
}
