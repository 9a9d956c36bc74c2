/** The line that tells how far one has come in a staff course, and in the end the result. */
import type { CourseResult } from '../domain/training/course-result.ts';

/** What the line is made from. */
export interface CourseTally {
  /** Right answers so far. */
  readonly right: number;
  /** Answers so far. */
  readonly answered: number;
  /** Questions. */
  readonly total: number;
  /** Pass mark in per cent. */
  readonly passMark: number;
  /** Right answers that reach it. */
  readonly needed: number;
  /** Result; `null` while something is unanswered. */
  readonly outcome: CourseResult | null;
}

/** The line. */
export function resultWords({ right, answered, total, passMark, needed, outcome }: CourseTally): string {
  if (outcome === null) return `答了 ${answered}/${total} 题。答完 ${total} 题，这里说合格没有。`;
  const mark = `答对 ${right}/${total}，合格线 ${passMark}%（${needed} 题）。`;
  return mark + (outcome.passed ? '合格了。' : '这一次没有到：看看下面这些单元，再答一遍。');
}
