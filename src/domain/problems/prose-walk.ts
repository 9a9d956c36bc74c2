/** Walks through a parsed page. */
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

function innerBlocks(block: Block): readonly Block[] {
  if (block.type === 'list') return block.items.flat();
  return 'children' in block && block.type !== 'heading' && block.type !== 'paragraph' ? block.children : [];
}

function flat(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline): Inline[] => ('children' in inline ? [inline, ...flat(inline.children)] : [inline]));
}
