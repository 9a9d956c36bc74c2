/** The paper of a staff course as PDF, made once per content. */
import type { Course } from '../domain/training/course.ts';
import { courseQuiz } from '../domain/training/course-quiz.ts';
import { keptPrint } from './kept-print.ts';
import type { Print } from './print-cache.ts';
import { typeset } from './typeset.ts';

/** The paper of `course`, from `cacheDir` when the same content was printed before. */
export function printCourseQuiz(course: Course, cacheDir: string): Promise<Print> {
  const quiz = courseQuiz(course);
  return keptPrint(cacheDir, 'course-quiz', quiz, () => typeset('course-quiz.typ', quiz, `《${course.title}》的试卷`));
}
