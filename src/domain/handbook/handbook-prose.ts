/** Prose for renderers without components: telephones become numbers, boxes get their titles and standard texts. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Block, Inline, Prose } from '../../prose/tree.ts';
import { CARE_TITLES, CRISIS_TITLES, FOR_CHILD_TITLE, TODAY_TITLE } from '../component-titles.ts';
import type { HandbookInline, HandbookProseBlock } from './handbook.ts';
import { componentOf } from '../../prose/lesson-parts.ts';
import { lineOf, numberOf } from '../lines.ts';

type Lines = Pick<KnowledgeBase, 'services'>;

/** Resolves a page's prose for print. Region hotlines and standard crisis boxes are left out: the handbook's first pages hold them. */
export function handbookProse(kb: Lines, prose: Prose): HandbookProseBlock[] {
  return prose.flatMap((block) => resolveBlock(kb, block) ?? []);
}

function resolveBlock(kb: Lines, block: Block): HandbookProseBlock | undefined {
  const inner = (children: Prose) => handbookProse(kb, children);
  switch (block.type) {
    case 'heading':
      return { type: 'heading', depth: block.depth, children: resolveInlines(kb, block.children) };
    case 'paragraph':
      return { type: 'paragraph', children: resolveInlines(kb, block.children) };
    case 'list':
      return {
        type: 'list',
        ordered: block.ordered,
        start: block.start,
        checklist: block.checklist,
        items: block.items.map(inner),
      };
    case 'table':
      return {
        type: 'table',
        columns: block.columns,
        head: block.head.map((cell) => resolveInlines(kb, cell)),
        rows: block.rows.map((row) => row.map((cell) => resolveInlines(kb, cell))),
      };
    case 'quote':
      return { type: 'quote', title: '', children: inner(block.children) };
    case 'today':
      return { type: 'today', title: TODAY_TITLE, children: inner(block.children) };
    case 'for-child':
      return { type: 'for-child', title: FOR_CHILD_TITLE, children: inner(block.children) };
    case 'care':
      return { type: 'care', level: block.level, title: CARE_TITLES[block.level], children: inner(block.children) };
    case 'crisis-box':
      // The standard box at the end of an article repeats what stands on the handbook's first pages.
      if (block.children.length === 0) return undefined;
      return { type: 'crisis-box', level: block.level, title: CRISIS_TITLES[block.level], children: inner(block.children) };
    case 'on-screen':
    case 'region-hotlines':
      return undefined;
    case 'scenario':
      return { type: 'scenario', title: block.title, children: inner(block.children) };
    case 'lines':
      return { type: 'lines', n: block.n };
    case 'draw':
      return { type: 'draw', title: block.title, height: block.height };
    default:
      throw new Error(`印刷排不了 <${componentOf(block.type)}>：它只在班会课里，由课件排`);
  }
}

function resolveInlines(kb: Lines, nodes: readonly Inline[]): HandbookInline[] {
  return nodes.map((node): HandbookInline => {
    switch (node.type) {
      case 'tel':
        return { type: 'tel', number: numberOf(kb, node), name: lineOf(kb, node)?.name ?? '' };
      case 'text':
      case 'break':
        return node;
      case 'link':
        return { type: 'link', href: node.href, children: resolveInlines(kb, node.children) };
      case 'strong':
      case 'emphasis':
        return { type: node.type, children: resolveInlines(kb, node.children) };
    }
  });
}
