/** What a reader gets who prints a page from the browser's menu, on every kind of page. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type OpenSite } from './open-site.ts';
import { PAGE_TYPES } from './page-types.ts';

/** Width of an A4 sheet between its margins, in CSS pixels. */
const SHEET = 688;
/** A wide space at the end of a line may hang over the edge: nothing of it is seen. */
const WIDE_SPACE = 12;
/** Pages that are shown at any address, so that theirs says nothing. */
const WITHOUT_ADDRESS = ['offline/', '404.html'];
/** Ways through the site and what one presses; answers to choose from stay. */
const ON_SCREEN_ONLY = 'main button:not(.quiz button), main input, main select, nav, footer#menu, [data-quick-exit], .skip';

let site: OpenSite;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  page = await site.page(SHEET);
  await page.emulateMedia({ media: 'print' });
});
afterAll(() => site.close());

describe.each(Object.entries(PAGE_TYPES))('%s', (_name, address) => {
  test('has the emergency numbers and its address, no ways and no buttons, and nothing cut off', async () => {
    await page.goto(site.url + address);
    const text = await page.locator('body').innerText();
    for (const number of ['110', '120', '12356']) expect(text).toContain(number);
    if (!WITHOUT_ADDRESS.includes(address)) expect(text).toContain(`https://hutong.example.org/hutong/${address}`);
    const left = await page
      .locator(ON_SCREEN_ONLY)
      .evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().width > 1)
          .map((one) => one.outerHTML.slice(0, 90)),
      );
    expect(left).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThan(WIDE_SPACE);
  });
});

test('a number that still waits for a check is not printed from a list; the list says so', async () => {
  await page.goto(`${site.url}services/`);
  const text = await page.locator('main').innerText();
  expect(text).toContain('待核实的，没有印，请到网页上看。');
  expect(text).not.toContain('0888-1000034');
});
