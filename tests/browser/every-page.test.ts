/** What holds on every kind of page, on a phone and on a desk screen. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, WIDTHS, type OpenSite } from './open-site.ts';
import { PAGE_TYPES } from './page-types.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const MINIMUM_TARGET = 44;

/** What axe finds, short enough to read in a test's message. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

describe.each(Object.entries(WIDTHS))('on a %s (%i px)', (_device, width) => {
  let page: Page;
  beforeAll(async () => {
    page = await site.page(width);
  });

  describe.each(Object.entries(PAGE_TYPES))('%s', (_name, address) => {
    beforeAll(async () => {
      await page.goto(site.url + address);
    });

    test('has no accessibility findings', async () => {
      expect(await findings(page)).toEqual([]);
    });

    test('does not scroll sideways', async () => {
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      expect(scroll).toBeLessThanOrEqual(client);
    });

    test('has the three emergency numbers, large enough to tap', async () => {
      const targets = await page.locator('a[href="tel:110"], a[href="tel:120"], a[href="tel:12356"]').evaluateAll((links) =>
        links.map((link) => {
          const { width, height } = link.getBoundingClientRect();
          return { href: link.getAttribute('href'), inStrip: link.closest('aside') !== null, width, height };
        }),
      );
      const strip = targets.filter(({ inStrip }) => inStrip);
      expect(strip.map(({ href }) => href)).toEqual(['tel:110', 'tel:120', 'tel:12356']);
      expect(strip.filter((one) => one.width < MINIMUM_TARGET || one.height < MINIMUM_TARGET)).toEqual([]);
    });
  });
});

describe('in the dark', () => {
  let page: Page;
  beforeAll(async () => {
    page = await site.page(WIDTHS.phone, { colorScheme: 'dark' });
  });

  test.each(Object.entries(PAGE_TYPES))('%s has no accessibility findings', async (_name, address) => {
    await page.goto(site.url + address);
    expect(await findings(page)).toEqual([]);
  });
});

test('nothing was asked of another host, and no cookie was set', async () => {
  const page = await site.page(WIDTHS.phone);
  for (const address of Object.values(PAGE_TYPES)) await page.goto(site.url + address, { waitUntil: 'networkidle' });
  expect(site.elsewhere).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});
