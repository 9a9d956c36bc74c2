/** What is wrong with the lessons, line by line, and with pages that borrow their components. */
import { pagesOf, type ProsePage } from '../../model/knowledge-base.ts';
import type { Problem } from '../../model/problem.ts';
import { componentOf, isLessonPart } from '../../prose/lesson-parts.ts';
import type { Check } from '../problems/content-source.ts';
import { suggestion } from '../problems/suggestion.ts';
import { flowProblems } from './problems/flow-problems.ts';
import type { LessonCheck } from './problems/lesson-problem.ts';
import { messageProblems } from './problems/message-problems.ts';
import { microProblems } from './problems/micro-problems.ts';
import { questionProblems } from './problems/question-problems.ts';
import { safetyProblems } from './problems/safety-problems.ts';
import { sectionProblems } from './problems/section-problems.ts';
import { slideProblems } from './problems/slide-problems.ts';
import { slipProblems } from './problems/slip-problems.ts';
import { unconfirmedNumbers } from './problems/unconfirmed-numbers.ts';
import type { LessonPage } from './read-lesson.ts';

const CHECKS: readonly LessonCheck[] = [
  microProblems,
  sectionProblems,
  safetyProblems,
  slipProblems,
  flowProblems,
  slideProblems,
  questionProblems,
  messageProblems,
];

/** Checks all lessons. */
export const lessonProblems: Check = (kb) => {
  const lessons = pagesOf(kb, 'lessons');
  const slugs = lessons.map(({ front }) => front.slug);
  return [
    ...kb.pages.filter(({ kind }) => kind !== 'lessons' && kind !== 'training').flatMap(borrowedParts),
    ...lessons.flatMap((page) => [
      ...CHECKS.flatMap((check) => check(page, kb)),
      ...originProblems(page, slugs),
      ...unconfirmedNumbers(page, kb),
    ]),
  ];
};

function borrowedParts({ file, kind, prose }: ProsePage): Problem[] {
  return prose.filter(isLessonPart).map(({ type, line }) => {
    const fix = `移到 ${type === 'module' ? 'training' : 'lessons'} 里；${kind} 里只用段落、列表、表格和文章的组件`;
    const where = type === 'module' ? '培训课' : '班会课';
    return { file, record: `第 ${line} 行`, what: `<${componentOf(type)}> 只能用在${where}里`, fix };
  });
}

/** An adaptation or second session names the lesson it comes from, and its address begins with that lesson's. */
function originProblems({ file, front }: LessonPage, slugs: readonly string[]): Problem[] {
  const { variantOf, slug } = front;
  if (variantOf === undefined) return [];
  const problem = (what: string, fix: string) => [{ file, record: 'variantOf', what, fix }];
  if (!slugs.includes(variantOf) || variantOf === slug) {
    return problem(`没有叫 “${variantOf}” 的课`, suggestion(variantOf, slugs, '先写好那一课'));
  }
  return slug.startsWith(`${variantOf}-`)
    ? []
    : problem(`这一课从 “${variantOf}” 来，地址却是 “${slug}”`, `文件名写成 ${variantOf}-…`);
}
