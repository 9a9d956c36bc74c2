/** A page in rows, as a reviewer reads it in a spreadsheet: one row for each paragraph, step, table row and field of its form. */
import type { KnowledgeBase, ProsePage } from '../../model/knowledge-base.ts';
import { inlineText, plainText, type TelText } from '../../prose/plain-text.ts';
import type { Block, Inline } from '../../prose/tree.ts';
import { CARE_TITLES, CRISIS_TITLES, FOR_CHILD_TITLE, TODAY_TITLE } from '../component-titles.ts';
import { crisisBoxBody } from '../crisis-box.ts';
import { numberOf } from '../lines.ts';
import { isLessonPart } from '../../prose/lesson-parts.ts';
import { formRows } from './form-rows.ts';
import { lessonPartRows } from './lesson-part-rows.ts';
import type { PageRow } from './page-row.ts';

/** All that a reader of the page sees, in reading order; what a form asks for comes last. */
export function pageRows(kb: Pick<KnowledgeBase, 'services' | 'forms'>, page: ProsePage): PageRow[] {
  const { front } = page;
  const tel: TelText = (ref) => numberOf(kb, ref);
  const form = page.kind === 'toolkit' ? kb.forms.get(front.slug) : undefined;
  return [
    { place: '标题', text: front.title },
    { place: '标签页标题', text: front.shortTitle ?? '' },
    { place: '摘要', text: front.summary },
    ...('goals' in front ? front.goals.map((text) => ({ place: '学习目标', text })) : []),
    ...blockRows(page.prose, '', tel),
    ...(form ? formRows(form) : []),
  ].filter(({ text }) => text.trim() !== '');
}

function blockRows(blocks: readonly Block[], within: string, tel: TelText): PageRow[] {
  const row = (place: string, text: string): PageRow => ({ place: within + place, text });
  return blocks.flatMap((block): PageRow[] => {
    if (isLessonPart(block)) return lessonPartRows(block, within, (inner, place) => blockRows(inner, place, tel));
    switch (block.type) {
      case 'heading':
        return [row('小标题', inlineText(block.children, tel))];
      case 'paragraph':
        return [row('正文', inlineText(block.children, tel))];
      case 'list':
        return block.items.map((item, index) => {
          const text = plainText(item, tel);
          return block.ordered ? row('步骤', `${block.start + index}. ${text}`) : row('要点', text);
        });
      case 'table':
        return tableRows(block, tel).map((text) => row('表格', text));
      case 'region-hotlines':
        return [row('各地热线', '（这里列出各地自己的热线，名称和号码来自数据。）')];
      case 'on-screen':
        return blockRows(block.children, `${within}只在屏幕上：`, tel);
      case 'quote':
        return blockRows(block.children, `${within}引用：`, tel);
      case 'crisis-box':
        return blockRows(crisisBoxBody(block.level, block.children), `${within}求助框“${CRISIS_TITLES[block.level]}”：`, tel);
      case 'today':
        return blockRows(block.children, `${within}${TODAY_TITLE}：`, tel);
      case 'for-child':
        return blockRows(block.children, `${within}${FOR_CHILD_TITLE}：`, tel);
      case 'care':
        return blockRows(block.children, `${within}“${CARE_TITLES[block.level]}”：`, tel);
    }
  });
}

/** `可以说：……` and `不要说：……` on two lines of one cell. */
function tableRows({ head, rows }: Extract<Block, { type: 'table' }>, tel: TelText): string[] {
  const text = (cell: readonly Inline[] | undefined) => inlineText(cell ?? [], tel);
  return rows.map((row) =>
    row
      .map((cell, column) => [text(head[column]), text(cell)].filter(Boolean).join('：'))
      .filter(Boolean)
      .join('\n'),
  );
}
