/** Slides that a pupil in the last row can read, each with words for the teacher. */
import type { KnowledgeBase } from '../../../model/knowledge-base.ts';
import type { Problem } from '../../../model/problem.ts';
import { plainText } from '../../../prose/plain-text.ts';
import type { Block, LessonPart } from '../../../prose/tree.ts';
import { handbookProse } from '../../handbook/handbook-prose.ts';
import { lineOf } from '../../lines.ts';
import { refsIn } from '../../lines-named.ts';
import { textWidth } from '../../prints/text-width.ts';
import { lessonSections, partOf, partsIn } from '../lesson-sections.ts';
import type { LessonPage } from '../read-lesson.ts';
import { slideBody } from '../slide-body.ts';
import { slideSize, titleFits } from '../slide-fit.ts';
import { lessonProblem, type LessonCheck } from './lesson-problem.ts';

/** How much a slide may hold; widths in Chinese characters. */
const MOST = { lines: 5, line: 18, sentence: 36, columns: 3, rows: 4, cell: 12 } as const;
/** How many slides a lesson has, and a micro-lesson. */
const SLIDES = { usual: { least: 8, most: 12 }, micro: { least: 2, most: 5 } } as const;

type Slide = Extract<LessonPart, { type: 'slide' }>;

/** Checks every slide. */
export const slideProblems: LessonCheck = (page, kb) => {
  const slides = partOf(lessonSections(page.prose), 'slides');
  if (!slides) return [];
  const all = partsIn(slides.children, 'slide');
  const { least, most } = page.front.type === 'micro' ? SLIDES.micro : SLIDES.usual;
  const count =
    all.length >= least && all.length <= most
      ? []
      : [lessonProblem(page, slides.line, `有 ${all.length} 张幻灯片`, `写 ${least} 到 ${most} 张；最后一张号码由程序加`)];
  return [...count, ...all.flatMap((slide) => oneSlideProblems(page, slide, kb))];
};

/** What is wrong with one slide: its title, its body, the words for who shows it. */
export function oneSlideProblems(page: Pick<LessonPage, 'file'>, slide: Slide, kb: KnowledgeBase): Problem[] {
  return [...notesProblems(page, slide), ...bodyProblems(page, slide, kb)];
}

function notesProblems(page: Pick<LessonPage, 'file'>, { title, line, children }: Slide): Problem[] {
  const notes = partsIn(children, 'notes');
  const fix = '在 </Slide> 前写 <Notes>…</Notes>：这一张说什么、做什么';
  if (notes.length === 0) return [lessonProblem(page, line, `幻灯片 “${title}” 没有讲稿`, fix)];
  if (notes.length > 1) return [lessonProblem(page, line, `幻灯片 “${title}” 有 ${notes.length} 个 <Notes>`, '合成一个')];
  return plainText(notes).trim() ? [] : [lessonProblem(page, line, `幻灯片 “${title}” 的讲稿是空的`, fix)];
}

function bodyProblems(page: Pick<LessonPage, 'file'>, { title, line, children }: Slide, kb: KnowledgeBase): Problem[] {
  const body = children.filter(({ type }) => type !== 'notes');
  const problem = (what: string, fix: string) => lessonProblem(page, line, `幻灯片 “${title}” ${what}`, fix);
  const long = titleFits(title) ? [] : [problem('的标题太长，两行放不下', '标题写短一些')];
  const [table] = body;
  const found = table?.type === 'table' && body.length === 1 ? tableProblems(table) : linesProblems(body);
  return [
    ...long,
    ...found.map(([what, fix]) => problem(what, fix)),
    ...(found.length === 0 && isTooMuch(body, kb) ? [problem('放不下：字要小到后排看不见', '删去几个字，或分成两张')] : []),
  ];
}

/** Whether no size of letters that can be read fits. Numbers that the data lack are told by another check. */
function isTooMuch(body: readonly Block[], kb: KnowledgeBase): boolean {
  const known = refsIn(body).every((ref) => ref.n !== undefined || lineOf(kb, ref)?.phones[0]);
  return known && slideSize(slideBody(handbookProse(kb, body))) === undefined;
}

type Found = readonly [what: string, fix: string];

function tableProblems({ head, rows }: Extract<Block, { type: 'table' }>): Found[] {
  const wide = [head, ...rows].flat().map((cell) => plainText([{ type: 'paragraph', children: cell }]));
  return [
    ...(head.length > MOST.columns || rows.length > MOST.rows
      ? [[`的表有 ${head.length} 栏 ${rows.length} 行`, `最多 ${MOST.columns} 栏、${MOST.rows} 行（不算表头）`] as const]
      : []),
    ...wide
      .filter((cell) => textWidth(cell) > MOST.cell)
      .map((cell) => [`的一格有 ${[...cell].length} 个字：“${cell}”`, `一格最多 ${MOST.cell} 个字`] as const),
  ];
}

function linesProblems(body: readonly Block[]): Found[] {
  const odd = body.filter(({ type }) => type !== 'paragraph' && type !== 'list');
  if (odd.length > 0) return [['除了字，还有别的东西', '只写几行字，或一张表']];
  const nested = body.some(
    (block) => block.type === 'list' && block.items.some((item) => item.some(({ type }) => type !== 'paragraph')),
  );
  if (nested) return [['的列表里还有列表', '只写一层']];
  if (body.some((block) => block.type === 'list' && block.checklist))
    return [['有打勾的框', '打勾的清单写进学习单；这里用普通的列表']];
  const lines = body.flatMap((block) =>
    block.type === 'list' ? block.items.map((item) => plainText(item)) : [plainText([block])],
  );
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) {
    return textWidth(only) > MOST.sentence ? [[`的一句话有 ${[...only].length} 个字`, `最多 ${MOST.sentence} 个字`]] : [];
  }
  return [
    ...(lines.length > MOST.lines ? [[`有 ${lines.length} 行字`, `最多 ${MOST.lines} 行，多的放进讲稿`] as const] : []),
    ...lines
      .filter((one) => textWidth(one) > MOST.line)
      .map((one) => [`的一行有 ${[...one].length} 个字：“${one}”`, `一行最多 ${MOST.line} 个字，最后一排才看得见`] as const),
  ];
}
