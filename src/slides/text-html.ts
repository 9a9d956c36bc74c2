/** A lesson's text as HTML, for its web page, the classroom view and the packages: plain elements that any browser knows. */
import type { HandbookInline, HandbookProseBlock } from '../domain/handbook/handbook.ts';
import { telHref } from '../domain/phone-words.ts';
import type { LessonText } from '../domain/lessons/lesson.ts';

/** What differs from place to place. */
export interface HtmlPlace {
  /** Address of a page of the site, from the one authors write (`/help/…`); `null`: links are not to be followed from here. */
  readonly address: (href: string) => string | null;
  /** Whether a number may be tapped. */
  readonly dial: (number: string) => boolean;
}

/** A place from which no link leads anywhere: a package on another site, a slide. */
const NO_LINKS: HtmlPlace = { address: () => null, dial: () => false };

/** Text as it may stand between tags and in attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A run of text. */
export function inlineHtml(nodes: readonly HandbookInline[], place: HtmlPlace = NO_LINKS): string {
  return nodes.map((node) => oneInline(node, place)).join('');
}

function oneInline(node: HandbookInline, place: HtmlPlace): string {
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value);
    case 'break':
      return '<br>';
    case 'strong':
      return `<strong>${inlineHtml(node.children, place)}</strong>`;
    case 'emphasis':
      return `<em>${inlineHtml(node.children, place)}</em>`;
    case 'link': {
      const address = place.address(node.href);
      const words = inlineHtml(node.children, place);
      return address === null ? words : `<a href="${escapeHtml(address)}">${words}</a>`;
    }
    case 'tel': {
      const number = escapeHtml(node.number);
      return place.dial(node.number)
        ? `<a class="number" href="${telHref(node.number)}">${number}</a>`
        : `<span class="number">${number}</span>`;
    }
  }
}

/** Paragraphs, lists, tables and the parts of a worksheet; `heading` is the element of a `###` heading. */
export function textHtml(text: LessonText, place: HtmlPlace = NO_LINKS, heading = 'h4'): string {
  return text.map((block) => oneBlock(block, place, heading)).join('\n');
}

function oneBlock(block: HandbookProseBlock, place: HtmlPlace, heading: string): string {
  const inline = (nodes: readonly HandbookInline[]) => inlineHtml(nodes, place);
  switch (block.type) {
    case 'heading':
      return `<${heading}>${inline(block.children)}</${heading}>`;
    case 'paragraph':
      return `<p>${inline(block.children)}</p>`;
    case 'list': {
      const items = block.items.map((item) => `<li>${itemHtml(item, place, heading)}</li>`).join('');
      if (!block.ordered) return `<ul${block.checklist ? ' class="checklist"' : ''}>${items}</ul>`;
      return `<ol${block.start === 1 ? '' : ` start="${block.start}"`}>${items}</ol>`;
    }
    case 'table':
      return tableHtml(block, inline);
    case 'quote':
      return `<blockquote>${textHtml(block.children, place, heading)}</blockquote>`;
    case 'scenario': {
      const title = `<p class="scenario-title"><strong>${escapeHtml(block.title)}</strong></p>`;
      return `<div class="scenario">${title}${textHtml(block.children, place, heading)}</div>`;
    }
    case 'lines':
      return `<div class="ruled" role="img" aria-label="${block.n} 行横线">${'<span></span>'.repeat(block.n)}</div>`;
    case 'draw':
      return `<div class="draw draw-${block.height}"><p>${escapeHtml(block.title)}</p></div>`;
    default:
      throw new Error(`课件里没有 ${block.type} 的样子`);
  }
}

function itemHtml(item: LessonText, place: HtmlPlace, heading: string): string {
  const [only] = item;
  return item.length === 1 && only?.type === 'paragraph' ? inlineHtml(only.children, place) : textHtml(item, place, heading);
}

function tableHtml(
  { columns, head, rows }: Extract<HandbookProseBlock, { type: 'table' }>,
  inline: (nodes: readonly HandbookInline[]) => string,
): string {
  const marked = (index: number) => (columns[index] === 'plain' ? '' : ` class="${columns[index]}"`);
  const heads = head.map((cell, index) => `<th scope="col"${marked(index)}>${inline(cell)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell, index) => `<td${marked(index)}>${inline(cell)}</td>`).join('')}</tr>`);
  const kind = columns.includes('not') ? 'say-table' : `columns-${columns.length}`;
  return `<table class="${kind}"><thead><tr>${heads}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}
