/** What a slide shows, from what its author wrote. */
import type { HandbookInline } from '../handbook/handbook.ts';
import type { ColumnKind } from '../../prose/column-kinds.ts';
import type { LessonText, SlideBody, SlideLine } from './lesson.ts';

/** The body of a slide: its table, or else each paragraph and item of a list as a line. */
export function slideBody(text: LessonText): SlideBody {
  const [only] = text;
  if (only?.type === 'table') return { kind: 'table', columns: only.columns, head: only.head, rows: only.rows };
  return { kind: 'lines', lines: text.flatMap(linesOf) };
}

function linesOf(block: LessonText[number]): SlideLine[] {
  if (block.type === 'paragraph') return [{ mark: '', words: block.children }];
  if (block.type !== 'list') return [];
  return block.items.map((item, index) => ({
    mark: block.ordered ? (`${block.start + index}.` as const) : '•',
    words: item.flatMap((one): readonly HandbookInline[] => (one.type === 'paragraph' ? one.children : [])),
  }));
}

/** What stands before the heading of a column: what helps and what hurts are told by shape. */
export const COLUMN_MARKS: Readonly<Record<ColumnKind, string>> = { plain: '', say: '✓ ', not: '✗ ' };

/** Whether a slide says one sentence and nothing else: it stands in the middle. */
export function isOneSentence(body: SlideBody): boolean {
  return body.kind === 'lines' && body.lines.length === 1 && body.lines[0]!.mark === '';
}
