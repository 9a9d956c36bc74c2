/** A lesson has all its parts, each once, in the fixed order, and nothing else. */
import type { Problem } from '../../../model/problem.ts';
import type { Block } from '../../../prose/tree.ts';
import { componentOf, isLessonPart } from '../../../prose/lesson-parts.ts';
import { plainText } from '../../../prose/plain-text.ts';
import { lineOf } from '../../editorial/source-line.ts';
import { lessonSections, NOT_IN_MICRO, SECTIONS, type Section, type SectionName } from '../lesson-sections.ts';
import type { LessonPage } from '../read-lesson.ts';
import { lessonProblem, type LessonCheck } from './lesson-problem.ts';

const NAMES = Object.keys(SECTIONS) as SectionName[];

/** The parts that a lesson of the page's type may have, in words. */
function orderFor({ front }: LessonPage): string {
  const names = NAMES.filter((name) => front.type !== 'micro' || !NOT_IN_MICRO.has(name));
  return `次序是：${names.map((name) => SECTIONS[name]).join('、')}`;
}

/** Missing, repeated, misplaced and stray parts. */
export const sectionProblems: LessonCheck = (page) => {
  const sections = lessonSections(page.prose);
  const names = sections.map(({ name }) => name);
  return [
    ...NAMES.flatMap((name) => missing(page, name, names)),
    ...sections.flatMap((section, index) => [
      ...misplaced(page, section, names.slice(0, index)),
      ...(section.name !== 'stray' && section.blocks.length === 0
        ? [lessonProblem(page, lineAt(page, section.opens), `${SECTIONS[section.name]} 里是空的`, '补上内容')]
        : []),
    ]),
  ];
};

function missing(page: LessonPage, name: SectionName, names: readonly Section['name'][]): Problem[] {
  if (names.includes(name) || (page.front.type === 'micro' && NOT_IN_MICRO.has(name))) return [];
  if (name !== 'notice') return [lessonProblem(page, undefined, `没有 ${SECTIONS[name]}`, orderFor(page))];
  if (page.front.notice === undefined) return [];
  const fix = '写一段课前交给家长的话，要填的地方留 ＿＿，放在 <Notice>…</Notice> 里';
  return [lessonProblem(page, undefined, '页面信息里写了 notice: required，正文没有 <Notice>', fix)];
}

function misplaced(page: LessonPage, { name, opens }: Section, before: readonly Section['name'][]): Problem[] {
  const problem = (what: string, fix: string) => [lessonProblem(page, lineAt(page, opens), what, fix)];
  if (name === 'stray') return problem(`“${begins(opens)}” 不属于课件的哪一部分`, `删去，或移进下面的一部分。${orderFor(page)}`);
  if (before.includes(name)) return problem(`${SECTIONS[name]} 写了两次`, '合成一个');
  const late = before.find((one) => one !== 'stray' && NAMES.indexOf(one) > NAMES.indexOf(name)) as SectionName | undefined;
  return late ? problem(`${SECTIONS[name]} 写在了 ${SECTIONS[late]} 的后面`, orderFor(page)) : [];
}

function lineAt({ source }: LessonPage, block: Block): number | undefined {
  if (isLessonPart(block)) return block.line;
  const [text = ''] = plainText([block]).split('\n');
  return lineOf(source, { text, notToSay: false, forChild: false, as: 'line' });
}

function begins(block: Block): string {
  const words = plainText([block]).split('\n')[0] ?? '';
  if (words) return [...words].length > 12 ? `${[...words].slice(0, 12).join('')}……` : words;
  return isLessonPart(block) ? `<${componentOf(block.type)}>` : block.type;
}
