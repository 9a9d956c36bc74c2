/** Opens every page of a built site in a real browser, with its scripts, and reads what came of it. */
import type { Page } from 'playwright-core';
import { WIDTHS, type OpenSite } from '../browser/open-site.ts';

/** What was seen. */
export interface VisitedPages {
  /** Texts and attributes by page. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** Dialogs, errors, refusals of the content policy, and signs that a planted script ran. */
  readonly complaints: readonly string[];
  /** Elements, handlers and addresses that no page of ours has. */
  readonly foreign: readonly string[];
}

/** The page of the quick exit leads to another site by itself: no text of an author stands on it. */
const LEAVES = /^blank\//;

/** Visits the pages among `files`. */
export async function visitPages(site: OpenSite, files: readonly string[]): Promise<VisitedPages> {
  const page = await site.page(WIDTHS.phone);
  const texts = new Map<string, readonly string[]>();
  const complaints: string[] = [];
  const foreign: string[] = [];
  let at = '';
  page.on('dialog', (dialog) => {
    complaints.push(`${at} opened a dialog`);
    void dialog.dismiss();
  });
  page.on('pageerror', ({ message }) => complaints.push(`${at} ${message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${at} ${message.text()}`);
  });
  for (at of files.filter((file) => file.endsWith('.html') && !LEAVES.test(file))) {
    await page.goto(site.url + at.replace(/index\.html$/, ''));
    const { ran, strings, strange } = await look(page);
    if (ran) complaints.push(`${at} ran a planted script`);
    texts.set(at, strings);
    foreign.push(...strange.map((one) => `${at} ${one}`));
  }
  return { texts, complaints, foreign };
}

function look(page: Page): Promise<{ ran: boolean; strings: string[]; strange: string[] }> {
  return page.evaluate(() => {
    const strange: string[] = [];
    const strings = [document.documentElement.textContent];
    for (const element of document.querySelectorAll('*')) {
      const tag = element.localName;
      if (/^(iframe|object|embed|base|applet|frame|math|marquee|plaintext|xmp|portal)$/.test(tag)) strange.push(`<${tag}>`);
      if (tag === 'meta' && element.getAttribute('http-equiv') === 'refresh') strange.push('<meta refresh>');
      if (tag === 'form' && element.hasAttribute('action')) strange.push('<form action>');
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on') || name === 'srcdoc') strange.push(`<${tag} ${name}>`);
        // A sensitive page has an empty icon.
        if (
          value !== 'data:,' &&
          /^\s*(javascript|vbscript|file|data|blob|intent):/i.test(value) &&
          /^(href|src|action|xlink:href)$/.test(name)
        )
          strange.push(`<${tag} ${name}="${value.slice(0, 40)}">`);
        strings.push(value);
      }
    }
    for (const data of document.querySelectorAll('script[type$="json"]')) {
      const walk = (value: unknown): void => {
        if (typeof value === 'string') strings.push(value);
        else if (value !== null && typeof value === 'object') Object.values(value).forEach(walk);
      };
      walk(JSON.parse(data.textContent));
    }
    return { ran: '__hostile' in window, strings, strange };
  });
}
