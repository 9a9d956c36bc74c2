import type { Block, Inline, Prose } from './tree.ts';

/** How a telephone reads in running text; by default its number or id. */
export type TelText = (tel: { n?: string; id?: string }) => string;

const plainTel: TelText = (tel) => tel.n ?? tel.id ?? '';

/** The text of inline nodes without any mark-up. */
export function inlineText(nodes: readonly Inline[], tel: TelText = plainTel): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return node.value;
        case 'break':
          return '\n';
        case 'tel':
          return tel(node);
        case 'strong':
        case 'emphasis':
        case 'link':
          return inlineText(node.children, tel);
      }
    })
    .join('');
}

/** The text of a page, one line for each paragraph, list item, heading and table cell. */
export function plainText(prose: Prose, tel: TelText = plainTel): string {
  return prose
    .map((block) => blockText(block, tel))
    .filter(Boolean)
    .join('\n');
}

function blockText(block: Block, tel: TelText): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return inlineText(block.children, tel);
    case 'list':
      return block.items.map((item) => plainText(item, tel)).join('\n');
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map((cell) => inlineText(cell, tel)).join('\n')).join('\n');
    case 'region-hotlines':
    case 'visit-rhythm':
    case 'lines':
      return '';
    case 'step':
      return `${block.name}\n${plainText(block.children, tel)}`;
    case 'longer':
      return `${block.step}\n${plainText(block.children, tel)}`;
    case 'scenario':
    case 'slide':
    case 'module':
    case 'worksheet':
      return `${block.title}\n${plainText(block.children, tel)}`;
    case 'draw':
      return block.title;
    case 'notice':
    case 'flow':
    case 'slides':
    case 'notes':
    case 'quiz':
    case 'question':
    case 'why':
    case 'group-text':
    case 'quote':
    case 'crisis-box':
    case 'today':
    case 'for-child':
    case 'on-screen':
    case 'care':
      return plainText(block.children, tel);
  }
}
