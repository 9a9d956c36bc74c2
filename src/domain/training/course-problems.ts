/** What is wrong with the staff courses, line by line. */
import { pagesOf, type KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Problem } from '../../model/problem.ts';
import { partsIn } from '../lessons/lesson-sections.ts';
import { lessonProblem } from '../lessons/problems/lesson-problem.ts';
import { oneSlideProblems } from '../lessons/problems/slide-problems.ts';
import { unconfirmedNumbers } from '../lessons/problems/unconfirmed-numbers.ts';
import type { Check } from '../problems/content-source.ts';
import { courseSections } from './course-sections.ts';
import { coursePartsProblems } from './problems/course-parts-problems.ts';
import { courseQuizProblems } from './problems/course-quiz-problems.ts';
import type { CoursePage } from './read-course.ts';

const SLIDES = { least: 2, most: 5 } as const;

/** Checks all courses. */
export const courseProblems: Check = (kb) =>
  pagesOf(kb, 'training').flatMap((page) => [
    ...coursePartsProblems(page),
    ...courseQuizProblems(page, kb),
    ...slidesProblems(page, kb),
    ...unconfirmedNumbers(page, kb),
  ]);

function slidesProblems(page: CoursePage, kb: KnowledgeBase): Problem[] {
  return courseSections(page.prose).modules.flatMap(({ title, children }) =>
    partsIn(children, 'slides').flatMap((slides) => {
      const all = partsIn(slides.children, 'slide');
      const isEnough = all.length >= SLIDES.least && all.length <= SLIDES.most;
      const what = `单元 “${title}” 有 ${all.length} 张幻灯片`;
      return [
        ...(isEnough ? [] : [lessonProblem(page, slides.line, what, `写 ${SLIDES.least} 到 ${SLIDES.most} 张；题目由程序加`)]),
        ...all.flatMap((slide) => oneSlideProblems(page, slide, kb)),
      ];
    }),
  );
}
