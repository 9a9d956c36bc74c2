/** The message for the parents' chat: short, plain, sent as it is. */
import { plainText } from '../../../prose/plain-text.ts';
import { lessonSections, partOf } from '../lesson-sections.ts';
import { lessonProblem, type LessonCheck } from './lesson-problem.ts';

const LENGTH = { least: 80, most: 160 } as const;

/** Checks the message. */
export const messageProblems: LessonCheck = (page) => {
  const message = partOf(lessonSections(page.prose), 'group-text');
  if (!message || message.children.length === 0) return [];
  const problem = (what: string, fix: string) => lessonProblem(page, message.line, what, fix);
  const length = [...plainText(message.children).replace(/\s/g, '')].length;
  return [
    ...(message.children.some(({ type }) => type !== 'paragraph')
      ? [problem('家长群的话里有列表或表格', '只写一两段话：微信里看得懂')]
      : []),
    ...(length < LENGTH.least || length > LENGTH.most
      ? [problem(`家长群的话有 ${length} 个字`, `写 ${LENGTH.least} 到 ${LENGTH.most} 个字`)]
      : []),
  ];
};
