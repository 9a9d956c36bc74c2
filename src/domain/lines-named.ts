import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Service } from '../model/service.ts';
import type { Block, Inline, Prose } from '../prose/tree.ts';
import { crisisBoxBody } from './crisis-box.ts';
import { lineOf, type LineRef } from './lines.ts';

/** The lines an article names, in order of first mention, the standard text of its boxes included. */
export function linesNamed(kb: Pick<KnowledgeBase, 'services'>, prose: Prose): Service[] {
  return [...new Set(refsIn(prose).flatMap((ref) => lineOf(kb, ref) ?? []))];
}

/** Every telephone reference of a page, in reading order. */
export function refsIn(prose: Prose): LineRef[] {
  return prose.flatMap((block): LineRef[] => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return inlineRefs(block.children);
      case 'list':
        return block.items.flatMap((item) => refsIn(item as Block[]));
      case 'table':
        return [block.head, ...block.rows].flat().flatMap(inlineRefs);
      case 'crisis-box':
        return refsIn(crisisBoxBody(block.level, block.children));
      case 'region-hotlines':
        return [];
      default:
        return refsIn(block.children);
    }
  });
}

function inlineRefs(nodes: readonly Inline[]): LineRef[] {
  return nodes.flatMap((node): LineRef[] => {
    if (node.type === 'tel') return [{ n: node.n, id: node.id }];
    return 'children' in node ? inlineRefs(node.children) : [];
  });
}
