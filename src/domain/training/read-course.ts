/** Reads a staff course from its page. */
import { pagesOf, type KnowledgeBase, type ProsePage } from '../../model/knowledge-base.ts';
import type { Prose } from '../../prose/tree.ts';
import { handbookProse } from '../handbook/handbook-prose.ts';
import type { LessonText } from '../lessons/lesson.ts';
import { urgentNumbers, type UrgentLine } from '../lessons/lesson-numbers.ts';
import { partsIn } from '../lessons/lesson-sections.ts';
import { readQuestion, slideOf, telIn } from '../lessons/read-lesson.ts';
import { readMaterial } from '../lessons/read-material.ts';
import { mayHandOut } from '../review/is-reviewed.ts';
import type { Course } from './course.ts';
import { courseSections, isText } from './course-sections.ts';
import { visitRhythmLines } from './visit-rhythm.ts';

/** A staff course's page. */
export type CoursePage = ProsePage<'training'>;

/** Lines that whoever works with children calls first. */
const STAFF_LINES: readonly UrgentLine[] = [
  { n: '110', when: '有人伤害孩子、有危险' },
  { n: '120', when: '受伤、急病' },
  { n: '12356', when: '孩子撑不住；您自己也能打' },
  { n: '12345', when: '今晚没人照管：请转民政' },
];

/** Courses whose files may be given away: a live site gives out reviewed texts only. */
export function coursesToGive(kb: Pick<KnowledgeBase, 'pages' | 'site'>): CoursePage[] {
  return pagesOf(kb, 'training').filter((page) => mayHandOut(kb, page));
}

/** The course of `page` as it is on `today`. Content checks come first: a page that they refuse may lose parts here. */
export function readCourse(kb: KnowledgeBase, page: CoursePage, today: string): Course {
  const { before, modules, after } = courseSections(page.prose);
  const text = (blocks: Prose = []): LessonText =>
    blocks.flatMap((block) => (block.type === 'visit-rhythm' ? [visitRhythmLines(kb, today)] : handbookProse(kb, [block])));
  const plain = (blocks: Prose = []) => handbookProse(kb, blocks);
  return {
    ...readMaterial(kb, page, urgentNumbers(kb, STAFF_LINES, today), today),
    passMark: page.front.passMark,
    before: text(before),
    after: text(after),
    modules: modules.map(({ title, minutes, children }) => ({
      title,
      minutes,
      text: text(children.filter(isText)),
      questions: partsIn(children, 'quiz').flatMap((quiz) =>
        partsIn(quiz.children, 'question').map((one) => readQuestion(one, telIn(kb))),
      ),
      slides: partsIn(children, 'slides').flatMap((slides) =>
        partsIn(slides.children, 'slide').map((slide) => slideOf(slide, plain)),
      ),
    })),
  };
}
