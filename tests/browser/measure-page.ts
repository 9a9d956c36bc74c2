/** Measures of a page as it stands in the browser, in CSS pixels. */
import type { Page } from 'playwright-core';

/** What makes the page scroll sideways: nothing, or the innermost things that reach beyond its edge. */
export function beyondTheEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > clientWidth + 0.5)
      .slice(-3)
      .map((one) => one.outerHTML.slice(0, 120));
  });
}

/** Links and buttons that are smaller than `least` pixels in either direction and no words of a sentence. */
export function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((least) => {
    const controls = 'a[href], button, summary, select, textarea, input:not([type="hidden"]), [role="button"]';
    // A tick is as large as the words that belong to it.
    const target = (one: Element) =>
      (one.matches('[type="checkbox"], [type="radio"], [type="file"]') && one.closest('label')) || one;
    const words = (element: Element) => element.textContent!.replace(/[\s\p{P}]/gu, '').length;
    const inSentence = (one: Element) => {
      if (getComputedStyle(one).display !== 'inline') return false;
      const block = one.parentElement!.closest('p, li, td, th, dd, dt, h1, h2, h3, h4, small, div, pre, label')!;
      return words(block) > [...block.querySelectorAll('a, button')].reduce((sum, link) => sum + words(link), 0);
    };
    return [...document.querySelectorAll(controls)].flatMap((one) => {
      const { width, height } = target(one).getBoundingClientRect();
      const unseen = !one.checkVisibility({ visibilityProperty: true }) || width <= 1 || height <= 1;
      // Half a pixel of rounding.
      const large = width >= least - 0.5 && height >= least - 0.5;
      if (unseen || large || inSentence(one)) return [];
      return [`${Math.round(width)}×${Math.round(height)} ${one.outerHTML.replace(/ data-astro-\S+/g, '').slice(0, 110)}`];
    });
  }, least);
}

/** How a text stands on the page. */
export interface TextLook {
  /** Size of its letters in pixels. */
  readonly size: number;
  /** Height of a line as a multiple of that. */
  readonly leading: number;
  /** How it begins. */
  readonly text: string;
}

/** Looks of what people read: paragraphs, list items and cells of the main part. */
export function textLooks(page: Page): Promise<TextLook[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main :is(p, li, td, dd)')]
      .filter(
        (one) =>
          one.checkVisibility() &&
          [...one.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent!.trim().length > 8),
      )
      .map((one) => {
        const { fontSize, lineHeight } = getComputedStyle(one);
        const size = parseFloat(fontSize);
        return { size, leading: parseFloat(lineHeight) / size, text: one.textContent!.trim().slice(0, 40) };
      }),
  );
}
