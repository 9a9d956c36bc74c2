/** Walks through a parsed page. */
import { inlineText, plainText, type TelText } from '../../prose/plain-text.ts';
import type { Block, Inline, Prose } from '../../prose/tree.ts';

/** Every block, outer ones first, those inside lists and boxes included. */
export function allBlocks(prose: Prose): Block[] {
  return prose.flatMap((block): Block[] => [block, ...allBlocks(innerBlocks(block))]);
}

/** Every run of text, outer ones first, those inside tables and emphasis included. */
export function allInlines(prose: Prose): Inline[] {
  return allBlocks(prose).flatMap((block) => {
    if (block.type === 'heading' || block.type === 'paragraph') return flat(block.children);
    if (block.type === 'table') return [block.head, ...block.rows].flat().flatMap(flat);
    return [];
  });
}

/** A piece of text that is read in one go: a heading, a paragraph, a whole list item, a table cell. */
export interface Passage {
  /** Its text; telephones stand as `<Tel />`. */
  readonly text: string;
  /** Whether it is an example of what not to say. */
  readonly notToSay: boolean;
}

const telMark: TelText = () => '<Tel />';

/** The passages of a page in reading order. */
export function passages(prose: Prose): Passage[] {
  return prose.flatMap((block): Passage[] => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return [{ text: inlineText(block.children, telMark), notToSay: false }];
      case 'list':
        return block.items.map((item) => ({ text: plainText(item, telMark), notToSay: false }));
      case 'table': {
        const columns = block.head.map((cell) => /不要说|不说|别说/.test(inlineText(cell)));
        const cells = (row: readonly (readonly Inline[])[], head: boolean) =>
          row.map((cell, column) => ({ text: inlineText(cell, telMark), notToSay: !head && columns[column] === true }));
        return [...cells(block.head, true), ...block.rows.flatMap((row) => cells(row, false))];
      }
      case 'region-hotlines':
        return [];
      case 'quote':
      case 'crisis-box':
      case 'today':
      case 'for-child':
      case 'care':
        return passages(block.children);
    }
  });
}

function innerBlocks(block: Block): readonly Block[] {
  if (block.type === 'list') return block.items.flat();
  return 'children' in block && block.type !== 'heading' && block.type !== 'paragraph' ? block.children : [];
}

function flat(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline): Inline[] => ('children' in inline ? [inline, ...flat(inline.children)] : [inline]));
}
