/** Reads a component of a lesson: its place, its attributes, what it holds. */
import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { LESSON_PARTS, PAGE, type LessonPartRule } from './lesson-parts.ts';
import type { Block, LessonPart } from './tree.ts';

/** What the reader of the whole page lends. */
export interface PageReader {
  /** Notes a problem at a node. */
  report(node: Nodes, what: string, fix: string): [];
  /** Reads what a component holds. */
  inside(node: MdxJsxFlowElement): Block[];
}

/** The rule of a lesson's component; `undefined` for any other name. */
export function lessonPartRule(name: string | null): LessonPartRule | undefined {
  return name !== null && Object.hasOwn(LESSON_PARTS, name) ? LESSON_PARTS[name] : undefined;
}

/** Reads `node`, a component with a `rule`, that stands in the component `holder` (`undefined`: on the page itself). */
export function readLessonPart(
  node: MdxJsxFlowElement,
  rule: LessonPartRule,
  holder: string | undefined,
  reader: PageReader,
): Block[] {
  if (!rule.within.includes(holder ?? PAGE)) {
    const holders = rule.within.filter((name) => name !== PAGE);
    const where = holders.length ? `放进 ${tags(holders)} 里` : '放在正文里，不套在别的组件里';
    reader.report(node, `<${node.name}> 放错了地方${holder === undefined ? '' : `（在 <${holder}> 里）`}`, where);
  }
  const attributes = readAttributes(node, rule, reader);
  checkHeld(node, rule, reader);
  const children = reader.inside(node);
  if (!attributes) return [];
  return [{ type: rule.type, line: node.position?.start.line ?? 0, children, ...attributes } as LessonPart];
}

/** The attributes, checked; `undefined` when one that the part cannot do without is missing. */
function readAttributes(
  node: MdxJsxFlowElement,
  rule: LessonPartRule,
  reader: PageReader,
): Record<string, string | number> | undefined {
  const known = [...rule.words, ...Object.keys(rule.numbers)];
  const written = new Map<string, string>();
  for (const attribute of node.attributes) {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    if (!known.includes(name)) {
      const fix = known.length ? `只能写：${known.join('、')}` : '这个组件不写属性';
      reader.report(node, `<${node.name}> 没有叫 “${name}” 的属性`, fix);
    } else if (typeof attribute.value === 'string') written.set(name, attribute.value.trim());
  }
  const read: Record<string, string | number> = {};
  for (const name of rule.words) {
    const value = written.get(name);
    if (value) read[name] = value;
    else reader.report(node, `<${node.name}> 没有写 ${name}`, `写成 <${node.name} ${name}="……">`);
  }
  for (const [name, { from, to }] of Object.entries(rule.numbers)) {
    const value = written.get(name) ?? '';
    const number = /^\d+$/.test(value) ? Number(value) : NaN;
    if (number >= from && number <= to) read[name] = number;
    else reader.report(node, `<${node.name}> 的 ${name} 写的是 “${value}”`, `写 ${from} 到 ${to} 的整数，例如 ${name}="${from}"`);
  }
  return known.every((name) => name in read) ? read : undefined;
}

function checkHeld(node: MdxJsxFlowElement, { holds }: LessonPartRule, reader: PageReader): void {
  if (holds === 'nothing' && node.children.length > 0) {
    reader.report(node, `<${node.name}> 里写了字`, `写成 <${node.name} … />，里面不放东西`);
  }
  if (holds !== 'parts') return;
  const allowed = Object.keys(LESSON_PARTS).filter((name) => LESSON_PARTS[name]!.within.includes(node.name ?? ''));
  for (const child of node.children) {
    if (child.type !== 'mdxJsxFlowElement') reader.report(child, `<${node.name}> 里有零散的字`, `只放 ${tags(allowed)}`);
  }
}

function tags(names: readonly string[]): string {
  return names.map((name) => `<${name}>`).join('、');
}
