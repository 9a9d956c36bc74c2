/**
 * What every teacher has read before the lesson: harm that is suspected goes to the police first, without asking
 * anybody; and a pupil who wants to die is not left alone. Any lesson may be the one in which a child speaks up.
 */
import { pagesOf, type KnowledgeBase } from '../../../model/knowledge-base.ts';
import type { Problem } from '../../../model/problem.ts';
import { plainText } from '../../../prose/plain-text.ts';
import type { Block, Prose } from '../../../prose/tree.ts';
import { allInlines } from '../../problems/prose-walk.ts';
import { lessonSections } from '../lesson-sections.ts';
import { lessonProblem, type LessonCheck } from './lesson-problem.ts';

/** What a teacher must have read. */
interface SafetyLine {
  /** What is missing, in words. */
  readonly what: string;
  /** How to write it. */
  readonly fix: string;
  /** Whether a line of the list, or a paragraph, says it. */
  readonly saidIn: (line: Prose, words: string, kb: Pick<KnowledgeBase, 'pages'>) => boolean;
}

/** Help page on a child who says so. */
const CRISIS_PAGE = 'bu-xiang-huo';

const LINES: readonly SafetyLine[] = [
  {
    what: '课前必读没有写：怀疑学生受伤害，先报警',
    fix: '加一条：哪些事（或者您怀疑），马上打 <Tel n="110" />，不用先请示，打完告诉学校。照着别的课写',
    saidIn: (line, words) => words.includes('怀疑') && words.includes('不用先请示') && names110(line),
  },
  {
    what: '课前必读没有写：学生说不想活了怎么办',
    fix: `加一条：学生说不想活了：当真，不离开，马上叫接应老师，看[《TA说不想活了》](/help/${CRISIS_PAGE}/)`,
    saidIn: (line, words, kb) =>
      words.includes('不想活') && words.includes('不离开') && (!hasCrisisPage(kb) || leadsToCrisisPage(line)),
  },
];

/** Says which of the two is missing from what the teacher reads before the lesson. */
export const safetyProblems: LessonCheck = (page, kb) => {
  const before = lessonSections(page.prose).find(({ name }) => name === 'before');
  if (!before || before.blocks.length === 0) return [];
  const lines = before.blocks.flatMap(linesOf).map((line) => ({ line, words: plainText(line) }));
  return LINES.filter(({ saidIn }) => !lines.some(({ line, words }) => saidIn(line, words, kb))).map(({ what, fix }): Problem =>
    lessonProblem(page, undefined, what, fix),
  );
};

function linesOf(block: Block): Prose[] {
  return block.type === 'list' ? [...block.items] : [[block]];
}

function names110(line: Prose): boolean {
  return allInlines(line).some((inline) => inline.type === 'tel' && inline.n === '110');
}

function hasCrisisPage(kb: Pick<KnowledgeBase, 'pages'>): boolean {
  return pagesOf(kb, 'help').some(({ front }) => front.slug === CRISIS_PAGE);
}

function leadsToCrisisPage(line: Prose): boolean {
  return allInlines(line).some((inline) => inline.type === 'link' && inline.href.startsWith(`/help/${CRISIS_PAGE}/`));
}
