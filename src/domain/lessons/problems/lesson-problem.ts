import type { LessonPage } from '../read-lesson.ts';
import type { KnowledgeBase } from '../../../model/knowledge-base.ts';
import type { Problem } from '../../../model/problem.ts';

/** One concern's check of a lesson's page. */
export type LessonCheck = (page: LessonPage, kb: KnowledgeBase) => Problem[];

/** A problem at a line of a lesson's file; without a line, of its text as a whole. */
export function lessonProblem({ file }: Pick<LessonPage, 'file'>, line: number | undefined, what: string, fix: string): Problem {
  return { file, record: line ? `第 ${line} 行` : '正文', what, fix };
}
