/** What of an article is read aloud, in its order: title, summary, text; no navigation, nothing folded, nothing unseen. */
import { sentences } from './sentences.ts';
import { spokenDigits, withSpokenNumbers } from './spoken-digits.ts';

const READ = 'h1, .lead, .prose';
const SKIPPED = '[hidden], [aria-hidden="true"], .no-print, .print-only, nav, svg, script, style, button, details:not([open])';
const BLOCKS = 'address,article,aside,blockquote,dd,details,div,dl,dt,figure,h1,h2,h3,h4,h5,h6,li,ol,p,section,summary,ul'.split(
  ',',
);

/** The sentences of `article`. */
export function spokenText(article: Element): string[] {
  return [...article.querySelectorAll(READ)].flatMap(linesOf).flatMap(sentences);
}

/** Lines of a block: its own words between the blocks inside it. */
function linesOf(block: Element): string[] {
  if (block.matches(SKIPPED)) return [];
  if (block.localName === 'table') return linesOfTable(block);
  const lines: string[] = [];
  let line = block.matches('ol > li') ? `${placeIn(block)}，` : '';
  for (const node of block.childNodes) {
    if (node instanceof Element && (BLOCKS.includes(node.localName) || node.localName === 'table')) {
      lines.push(line);
      line = '';
      lines.push(...linesOf(node));
    } else {
      line += words(node);
    }
  }
  return [...lines, line].filter((one) => one.trim() !== '');
}

/** Row by row, each cell behind the head of its column: who only listens must know which is the sentence not to say. */
function linesOfTable(table: Element): string[] {
  const heads = [...table.querySelectorAll('thead th')].map(textOf);
  return [...table.querySelectorAll('tbody tr')].flatMap((row) =>
    [...row.children].map((cell, at) => (heads[at] ? `${heads[at]}：${textOf(cell)}` : textOf(cell))),
  );
}

function textOf(element: Element): string {
  return linesOf(element).join('，');
}

/** Words of a text or an inline element; a telephone number digit by digit. */
function words(node: Node): string {
  if (node instanceof Element) {
    if (node.matches(SKIPPED)) return '';
    if (node.localName === 'br') return '，';
    if (node.matches('.number, a[href^="tel:"]')) return spokenDigits(node.textContent ?? '');
    return [...node.childNodes].map(words).join('');
  }
  return node.nodeType === Node.TEXT_NODE
    ? withSpokenNumbers(node.textContent ?? '')
        .replace(/\bTA\b/g, '他')
        .replace(/\s+/g, ' ')
    : '';
}

function placeIn(item: Element): number {
  const list = item.parentElement!;
  return Number(list.getAttribute('start') ?? 1) + [...list.children].indexOf(item);
}
