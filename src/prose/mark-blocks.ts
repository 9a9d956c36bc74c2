/** Tells the web's styles what plain Markdown means: say/do-not-say tables and checklists get classes, and nothing gets a form control. */
import type { Data, List, Nodes, PhrasingContent, Root, Table } from 'mdast';
import { columnKinds } from './column-kinds.ts';

/** What the web adds to an element. */
interface ElementData extends Data {
  hProperties?: Record<string, unknown>;
}

/** Changes `tree`: classes `say-table` with `say` and `not` cells, `checklist`; a task's box is drawn by the styles, for a pen. */
export function markBlocks(tree: Root): void {
  walk(tree);
}

/** The remark plugin. */
export function remarkMarkBlocks() {
  return (tree: Root): void => markBlocks(tree);
}

function walk(node: Nodes): void {
  if (node.type === 'table') markTable(node);
  if (node.type === 'list') markList(node);
  if ('children' in node) for (const child of node.children) walk(child);
}

function markTable(table: Table): void {
  const [head, ...rows] = table.children;
  if (!head) return;
  const kinds = columnKinds(head.children.map(({ children }) => textOf(children)));
  for (const cell of head.children) add(cell, { scope: 'col' });
  add(table, { className: [kinds.includes('not') ? 'say-table' : `columns-${kinds.length}`] });
  for (const { children } of [head, ...rows]) {
    children.forEach((cell, column) => {
      const kind = kinds[column] ?? 'plain';
      if (kind !== 'plain') add(cell, { className: [kind] });
    });
  }
}

/** A box one can tick on a screen looks as if somebody kept the tick: it becomes an ordinary item with a drawn box. */
function markList(list: List): void {
  if (!list.children.some(({ checked }) => typeof checked === 'boolean')) return;
  add(list, { className: ['checklist'] });
  for (const item of list.children) item.checked = null;
}

function add(node: { data?: Data }, properties: Record<string, unknown>): void {
  const data: ElementData = (node.data ??= {});
  data.hProperties = { ...data.hProperties, ...properties };
}

function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => ('value' in node ? node.value : 'children' in node ? textOf(node.children) : '')).join('');
}
