import type { HandbookInline } from '../handbook/handbook.ts';

/** The words of a text whose numbers are filled in; a line break is one. */
export function inlineWords(nodes: readonly HandbookInline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'break') return '\n';
      if (node.type === 'tel') return node.number;
      return inlineWords(node.children);
    })
    .join('');
}
