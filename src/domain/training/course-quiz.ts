/** The questions of a staff course on paper: unit by unit, the answers on pages of their own. */
import type { LessonQuestion } from '../lessons/lesson.ts';
import { courseQuestions, NO_CERTIFICATE, type Course } from './course.ts';
import { rightAnswersNeeded } from './course-result.ts';

/** A question with its number in the whole course, from 1. */
export interface NumberedQuestion extends LessonQuestion {
  readonly n: number;
}

/** The paper. */
export interface CourseQuiz extends Pick<Course, 'title' | 'summary' | 'siteName' | 'updated' | 'notices' | 'url'> {
  /** How it is done and judged, in one line. */
  readonly rule: string;
  /** What a pass is not. */
  readonly honest: string;
  /** The units with their questions. */
  readonly units: readonly { readonly title: string; readonly questions: readonly NumberedQuestion[] }[];
}

/** The paper of `course`. */
export function courseQuiz(course: Course): CourseQuiz {
  const { title, summary, siteName, updated, notices, url, passMark, modules } = course;
  const total = courseQuestions(course).length;
  let n = 0;
  return {
    title,
    summary,
    siteName,
    updated,
    notices,
    url,
    rule: `${total} 道题，每题选一个。答对 ${rightAnswersNeeded(total, passMark)} 道（${passMark}%）合格。先自己做完，再看后面的答案。`,
    honest: NO_CERTIFICATE,
    units: modules.map((unit, index) => ({
      title: `第 ${index + 1} 单元　${unit.title}`,
      questions: unit.questions.map((question) => ({ ...question, n: ++n })),
    })),
  };
}
