/** What a script asks of a browser that `OLDEST_BROWSERS` do not have. */
import { parse, type Node } from 'acorn';

/** Methods and functions, with the browsers in which they came. */
const LATER_CALLS: Readonly<Record<string, string>> = {
  any: 'Promise.any: Chromium 85, Safari 14',
  at: 'Chromium 92, Firefox 90, Safari 15.4',
  canParse: 'URL.canParse: Chromium 120, Firefox 115, Safari 17',
  checkVisibility: 'Chromium 105, Safari 17.4',
  difference: 'Set: Chromium 122, Safari 17',
  findLast: 'Chromium 97, Firefox 104, Safari 15.4',
  findLastIndex: 'Chromium 97, Firefox 104, Safari 15.4',
  fromAsync: 'Array.fromAsync: Chromium 121, Safari 16.4',
  groupBy: 'Map.groupBy, Object.groupBy: Chromium 117, Safari 17.4',
  hasOwn: 'Object.hasOwn: Chromium 93, Firefox 92, Safari 15.4',
  intersection: 'Set: Chromium 122, Safari 17',
  isDisjointFrom: 'Set: Chromium 122, Safari 17',
  isSubsetOf: 'Set: Chromium 122, Safari 17',
  isSupersetOf: 'Set: Chromium 122, Safari 17',
  isWellFormed: 'Chromium 111, Safari 16.4',
  randomUUID: 'Chromium 92, Safari 15.4',
  replaceAll: 'Chromium 85, Firefox 77, Safari 13.1',
  replaceChildren: 'Chromium 86, Firefox 78, Safari 14',
  requestIdleCallback: 'Safari: never',
  setHTMLUnsafe: 'Chromium 124, Safari 17.4',
  showModal: 'Firefox 98, Safari 15.4',
  showPopover: 'Chromium 114, Safari 17',
  structuredClone: 'Chromium 98, Firefox 94, Safari 15.4',
  symmetricDifference: 'Set: Chromium 122, Safari 17',
  throwIfAborted: 'Chromium 100, Safari 15.4',
  toArray: 'Iterator: Chromium 122, Safari 18.4',
  toReversed: 'Chromium 110, Firefox 115, Safari 16',
  toSorted: 'Chromium 110, Firefox 115, Safari 16',
  toSpliced: 'Chromium 110, Firefox 115, Safari 16',
  togglePopover: 'Chromium 114, Safari 17',
  toWellFormed: 'Chromium 111, Safari 16.4',
  try: 'Promise.try: Chromium 128, Safari 18.2',
  withResolvers: 'Chromium 119, Safari 17.4',
};

/** Members of objects that came later, by the object’s name. */
const LATER_MEMBERS: Readonly<Record<string, readonly string[]>> = {
  AbortSignal: ['any', 'timeout'],
  Intl: ['DisplayNames', 'DurationFormat', 'ListFormat', 'Segmenter', 'supportedValuesOf'],
};

/** Classes and functions of the page that came later. */
const LATER_GLOBALS: readonly string[] = [
  'AggregateError',
  'CompressionStream',
  'DecompressionStream',
  'FinalizationRegistry',
  'Highlight',
  'URLPattern',
  'WeakRef',
  'reportError',
  'scheduler',
  'structuredClone',
];

/**
 * What is newer in the script `source`, one line each with the place where it stands; empty: nothing. What a script asks for before it
 * uses it, in the condition of an `if` or a `?`, is no matter.
 */
export function newerSyntax(source: string, sourceType: 'module' | 'script'): string[] {
  const program = parse(source, { ecmaVersion: 'latest', sourceType });
  const found: string[] = [];
  const visit = (node: SyntaxNode, asked: ReadonlySet<string>, inFunction: boolean) => {
    const what = newerForm(node, inFunction) ?? newerName(node, asked);
    if (what !== undefined) found.push(`${what} …${source.slice(node.start, node.end).slice(0, 80)}`);
    const { test, ...parts } = node;
    const known = isSyntax(test) && test.type !== 'Literal' ? new Set([...asked, ...namesIn(test)]) : asked;
    for (const part of [test, ...Object.values(parts)].flat())
      if (isSyntax(part)) visit(part, known, inFunction || /Function/.test(node.type));
  };
  visit(program as Node as SyntaxNode, new Set(), false);
  return found;
}

type SyntaxNode = Node & Readonly<Record<string, unknown>>;

function isSyntax(part: unknown): part is SyntaxNode {
  return typeof part === 'object' && part !== null && typeof (part as Partial<Node>).type === 'string';
}

/** Forms of the language. */
function newerForm(node: SyntaxNode, inFunction: boolean): string | undefined {
  const { operator, regex, value, left } = node as Readonly<Record<string, SyntaxNode & string>>;
  const text = node.type === 'TemplateElement' ? value!['raw'] : regex ? regex['pattern'] : value;
  if (typeof text === 'string' && /\(\?<[=!]/.test(text)) return 'lookbehind (Safari 16.4)';
  if (typeof text === 'string' && NEWER_SELECTOR.test(text)) return 'selector (Chromium 86 to 105)';
  if (regex && /[dv]/.test(regex['flags'] as string)) return 'flag d or v (Chromium 90, 112)';
  if (operator && /^(\?\?|&&|\|\|)=$/.test(operator)) return `${operator} (Chromium 85)`;
  if (operator === '??') return '?? (Chromium 80)';
  if (operator === 'in' && left!.type === 'PrivateIdentifier') return '#name in (Chromium 91)';
  if (/^(AwaitExpression|ForOfStatement)$/.test(node.type) && !inFunction && (node['await'] ?? true) === true)
    return 'await outside of functions (Chromium 89)';
  return NEWER_FORMS[node.type];
}

/** In a selector that a script looks for: `:not()` of more than one simple selector, and what came with it or later. */
const NEWER_SELECTOR = /:(has|is|where)\(|:focus-visible|:not\([^()]*[ ,>+~]/;

const NEWER_FORMS: Readonly<Record<string, string>> = {
  ChainExpression: '?. (Chromium 80)',
  ImportAttribute: 'import attributes (Chromium 123)',
  PrivateIdentifier: '#name (Firefox 90)',
  StaticBlock: 'static blocks (Chromium 94)',
};

/** Methods, classes and functions of the browser. */
function newerName(node: SyntaxNode, asked: ReadonlySet<string>): string | undefined {
  const { callee, object, property } = node as Readonly<Record<string, SyntaxNode & string>>;
  if (node.type === 'NewExpression' || node.type === 'CallExpression') {
    const name = nameOf(callee);
    if (name === undefined || asked.has(name)) return undefined;
    if (node.type === 'CallExpression' && callee!.type === 'MemberExpression' && Object.hasOwn(LATER_CALLS, name))
      return `.${name}() (${LATER_CALLS[name]})`;
    if (callee!.type === 'Identifier' && LATER_GLOBALS.includes(name)) return name;
  }
  if (node.type === 'MemberExpression') {
    const name = nameOf(node);
    const owner = object?.type === 'Identifier' ? (object['name'] as string) : '';
    if (name !== undefined && property && !asked.has(name) && LATER_MEMBERS[owner]?.includes(name)) return `${owner}.${name}`;
  }
  return undefined;
}

function nameOf(node: SyntaxNode | undefined): string | undefined {
  if (node?.type === 'Identifier') return node['name'] as string;
  return node?.type === 'MemberExpression' && node['computed'] === false ? nameOf(node['property'] as SyntaxNode) : undefined;
}

/** The names that stand in a condition without being called. */
function namesIn(node: SyntaxNode): string[] {
  if (node.type === 'CallExpression') return (node['arguments'] as SyntaxNode[]).flatMap(namesIn);
  const own = nameOf(node);
  const text = node.type === 'Literal' && typeof node['value'] === 'string' ? [node['value']] : [];
  const parts = Object.values(node).flat().filter(isSyntax);
  return [...(own === undefined ? [] : [own]), ...text, ...parts.flatMap(namesIn)];
}
