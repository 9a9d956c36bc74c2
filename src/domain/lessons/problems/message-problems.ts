/** The message for the parents' chat: short, plain, sent as it is. */
import { plainText } from '../../../prose/plain-text.ts';
import { lessonSections, partOf } from '../lesson-sections.ts';
import { lessonProblem, type LessonCheck } from './lesson-problem.ts';

const LENGTH = { least: 80, most: 160 } as const;

/** Asks whom the child would tell. Where the harm is at home, that is the one thing that must not be known there. */
const ASKS_WHOM = /[写画选]了(哪些)?谁|[先会想]找谁/u;

/** Checks the message. */
export const messageProblems: LessonCheck = (page) => {
  const message = partOf(lessonSections(page.prose), 'group-text');
  if (!message || message.children.length === 0) return [];
  const problem = (what: string, fix: string) => lessonProblem(page, message.line, what, fix);
  const words = plainText(message.children).replace(/\s/g, '');
  const length = [...words].length;
  return [
    ...(message.children.some(({ type }) => type !== 'paragraph')
      ? [problem('家长群的话里有列表或表格', '只写一两段话：微信里看得懂')]
      : []),
    ...(length < LENGTH.least || length > LENGTH.most
      ? [problem(`家长群的话有 ${length} 个字`, `写 ${LENGTH.least} 到 ${LENGTH.most} 个字`)]
      : []),
    ...(ASKS_WHOM.test(words)
      ? [problem('家长群的话让家里问孩子会找谁', '改成：请说一句“有难事可以告诉我，也可以告诉别的大人。”孩子写的不用看')]
      : []),
  ];
};
