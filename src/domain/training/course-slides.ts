/** A staff course as slides, for whoever holds it for others: each unit's own slides, then its questions. */
import type { LessonSlide } from '../lessons/lesson.ts';
import { plainSlide, questionSlide } from '../lessons/plain-slide.ts';
import { courseQuestions, NO_CERTIFICATE, type Course } from './course.ts';
import { rightAnswersNeeded } from './course-result.ts';

/** The slides of `course`; the slide with the numbers comes after them. */
export function courseSlides(course: Course): LessonSlide[] {
  const { title, summary, minutes, modules, passMark } = course;
  const total = courseQuestions(course).length;
  const needed = rightAnswersNeeded(total, passMark);
  const facts = [`${modules.length} 个单元，约 ${minutes} 分钟`, `${total} 道题，答对 ${needed} 道合格`, '自学课，不是上岗证书'];
  const first = plainSlide(title, facts, [summary, NO_CERTIFICATE, '可以一次讲完，也可以分几次，一次两三个单元。']);
  let asked = 0;
  const units = modules.flatMap((unit, index) => [
    plainSlide(`第 ${index + 1} 单元`, [unit.title], [`约 ${unit.minutes} 分钟：先讲，再做 ${unit.questions.length} 道题。`]),
    ...unit.slides,
    ...unit.questions.map((question) => questionSlide(++asked, question, ['先各自想，再一起对。'])),
  ]);
  return [first, ...units];
}
