/** What slides show, as HTML. */
import type { HandbookInline } from '../domain/handbook/handbook.ts';
import type { LessonNumber, SlideBody } from '../domain/lessons/lesson.ts';
import { COLUMN_MARKS } from '../domain/lessons/slide-body.ts';
import { telHref } from '../domain/phone-words.ts';
import { escapeHtml, inlineHtml } from './text-html.ts';

/** The body of a slide: lines in one list, or a table; empty for a slide with a title only. */
export function slideBodyHtml(body: SlideBody): string {
  if (body.kind === 'table') {
    const head = body.head.map((cell, index) => {
      const sign = COLUMN_MARKS[body.columns[index] ?? 'plain'];
      return `<th scope="col">${sign && `<span aria-hidden="true">${sign}</span>`}${inlineHtml(cell)}</th>`;
    });
    const row = (cells: readonly (readonly HandbookInline[])[]) => cells.map((cell) => `<td>${inlineHtml(cell)}</td>`).join('');
    const rows = body.rows.map((cells) => `<tr>${row(cells)}</tr>`).join('');
    return `<table><thead><tr>${head.join('')}</tr></thead><tbody>${rows}</tbody></table>`;
  }
  if (body.lines.length === 0) return '';
  const items = body.lines.map(({ mark, words }) => {
    const sign = mark ? `<span class="mark" aria-hidden="true">${mark}</span>` : '';
    return `<li${mark ? ' class="marked"' : ''}>${sign}${inlineHtml(words)}</li>`;
  });
  return `<ul class="lines">${items.join('')}</ul>`;
}

/** The rows of the last slide; each number can be tapped. */
export function numberRowsHtml(numbers: readonly LessonNumber[]): string {
  const rows = numbers.map(({ number, name, when, mark }) => {
    const link = `<a class="number" href="${telHref(number)}">${escapeHtml(number)}</a>`;
    const small = [name, mark.text].filter(Boolean).join('。');
    return `<li>${link}<span>${escapeHtml(when)}<small>${escapeHtml(small)}</small></span></li>`;
  });
  return `<ul class="numbers">${rows.join('')}</ul>`;
}
