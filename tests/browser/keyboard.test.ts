/** Journeys with the keyboard alone: everything that is needed can be reached, and where one stands can be seen. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, WIDTHS, type OpenSite } from './open-site.ts';
import { wear } from './wear-look.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const FURTHEST = 150;

/** Presses Tab until the focus is on something that `selector` matches and that begins with `words`; every stop must be seen. */
async function tabTo(page: Page, selector: string, words = ''): Promise<void> {
  for (let stop = 0; stop < FURTHEST; stop += 1) {
    await page.keyboard.press('Tab');
    const { there, unseen } = await page.evaluate(
      ([selector, words]) => {
        const one = document.activeElement!;
        // A field that lies unseen under its label shows the focus there.
        const label = one.matches('.visually-hidden') && one.closest('label');
        const shown = label ? [label, ...label.children].filter((part) => part !== one) : [one];
        const ringed = shown.some((part) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(part);
          return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 3 && part.getBoundingClientRect().height > 1;
        });
        // The little calendar inside a date field has a ring of the browser’s own.
        const seen = ringed || !one.matches(':focus');
        return {
          there: one.matches(selector!) && one.textContent!.trim().startsWith(words!),
          unseen: seen || one === document.body ? [] : [one.outerHTML.slice(0, 120)],
        };
      },
      [selector, words],
    );
    expect(unseen).toEqual([]);
    if (there) return;
  }
  throw new Error(`The keyboard does not reach ${selector} “${words}”.`);
}

/** Follows the link that has the focus. */
async function follow(page: Page, to: string): Promise<void> {
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${to}`);
}

describe('with the keyboard alone', () => {
  test('from the home page to the street and its handbook', async () => {
    const page = await site.page(WIDTHS.desk);
    await page.goto(site.url);
    await tabTo(page, '.street a', '云水');
    await follow(page, '/areas/880100/');
    await tabTo(page, 'main a', '东湖区');
    await follow(page, '/areas/880101/');
    await tabTo(page, 'main a', '荷塘街道');
    await follow(page, '/streets/880101001/');
    await tabTo(page, 'a[href$="/880101001/handbook/"]');
    await follow(page, '/streets/880101001/handbook/');
  });

  test('from the home page to whom to call now, in elder mode on a phone', async () => {
    const page = await site.page(WIDTHS.phone);
    await page.goto(site.url);
    await wear(page, 'elder');
    await tabTo(page, 'main a', '现在就需要帮助');
    await follow(page, '/help/');
    await tabTo(page, 'main a', 'TA说不想活了');
    await follow(page, '/help/bu-xiang-huo/');
    await tabTo(page, 'main a[href="tel:120"]');
  });

  test('past the header to the text with the first stop', async () => {
    const page = await site.page(WIDTHS.desk);
    await page.goto(`${site.url}guides/fa-piqi/`);
    await tabTo(page, 'a', '跳到正文');
    await page.keyboard.press('Enter');
    await tabTo(page, 'main a');
  });

  test('a question, and its first answer', async () => {
    const page = await site.page(WIDTHS.phone);
    await page.goto(`${site.url}search/`);
    await tabTo(page, 'main input[type="search"]');
    await page.keyboard.type('孩子发脾气');
    await page.keyboard.press('Enter');
    await page.locator('ol#search-results > li > a').first().waitFor();
    await tabTo(page, 'ol#search-results > li > a');
    await follow(page, '/guides/fa-piqi/');
  });

  test('a filled sheet is chosen at the desk', async () => {
    const page = await site.page(WIDTHS.desk);
    await page.goto(`${site.url}desk/`, { waitUntil: 'networkidle' });
    await tabTo(page, 'input[type="file"]');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Space')]);
    await chooser.setFiles({ name: '空.csv', mimeType: 'text/csv', buffer: Buffer.from('名称\n') });
    await page.locator('#desk-status:not(:empty), #desk-place:visible').first().waitFor();
  });

  test('a year of class meetings is planned', async () => {
    const page = await site.page(WIDTHS.phone);
    await page.goto(`${site.url}lessons/planner/`, { waitUntil: 'networkidle' });
    await tabTo(page, 'select[name="stage"]');
    for (const [name, day] of [
      ['t1from', '2025-09-01'],
      ['t1to', '2026-01-23'],
      ['t2from', '2026-03-02'],
      ['t2to', '2026-07-03'],
    ] as const) {
      await tabTo(page, `input[name="${name}"]`);
      await page.locator(`input[name="${name}"]`).fill(day);
    }
    await tabTo(page, 'input[name="w"]');
    await page.keyboard.press('Space');
    await page.locator('[data-slot]').first().waitFor();
    await tabTo(page, '[data-slot] a');
  });
});
