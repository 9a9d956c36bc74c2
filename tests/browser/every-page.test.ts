/** What holds on every kind of page, on a phone and on a desk screen, in every look that a reader can choose. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { beyondTheEdge, smallTargets, textLooks } from './measure-page.ts';
import { openSite, WIDTHS, type OpenSite } from './open-site.ts';
import { PAGE_TYPES } from './page-types.ts';
import { wear } from './wear-look.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const MINIMUM_TARGET = 44;
/** Pages open at the same time where only waiting is done. */
const SIDE_BY_SIDE = 5;
const HEIGHT = 740;

/** A desk screen of 1280 pixels, enlarged four times. */
const ENLARGED_FOUR_TIMES = 320;

/** What colours decide; the rest of a page is the same in every palette. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const HIGH_CONTRAST = ['color-contrast-enhanced'];

describe.each(Object.entries(WIDTHS))('on a %s (%i px)', (device, width) => {
  let page: Page;
  beforeAll(async () => {
    page = await site.page(width);
  });

  describe.each(Object.entries(PAGE_TYPES))('%s', (_name, address) => {
    beforeAll(async () => {
      await page.setViewportSize({ width, height: HEIGHT });
      await page.goto(site.url + address);
    });

    test('has no accessibility findings', async () => {
      expect(await axeFindings(page)).toEqual([]);
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

    test('has no accessibility findings in the dark', async () => {
      await wear(page, 'dark');
      expect(await axeFindings(page, COLOURS)).toEqual([]);
    });

    test('has no accessibility findings in elder mode', async () => {
      await wear(page, 'elder');
      expect(await axeFindings(page)).toEqual([]);
    });

    test('has large letters, lines and targets in elder mode', async () => {
      await wear(page, 'elder');
      expect(await smallTargets(page, 60)).toEqual([]);
      expect((await textLooks(page)).filter(({ leading }) => leading < 1.79)).toEqual([]);
    });

    const widths = device === 'phone' ? [width, ENLARGED_FOUR_TIMES] : [width];
    test.each(['', 'elder', 'elder text-30'])('does not scroll sideways in the look “%s”', async (look) => {
      await wear(page, look);
      for (const one of widths) {
        await page.setViewportSize({ width: one, height: HEIGHT });
        expect(await beyondTheEdge(page), `${one} px`).toEqual([]);
      }
    });

    test.each(device === 'phone' ? ['clear', 'clear dark'] : [])('has a contrast of 7:1 in the look “%s”', async (look) => {
      await wear(page, look);
      expect(await axeFindings(page, HIGH_CONTRAST)).toEqual([]);
    });
  });
});

test('nothing was asked of another host, and no cookie was set', async () => {
  const addresses = Object.values(PAGE_TYPES);
  // Most of the time is waiting for a page to fall silent: several wait at once.
  const pages = await Promise.all(Array.from({ length: SIDE_BY_SIDE }, () => site.page(WIDTHS.phone)));
  await Promise.all(
    pages.map(async (page, first) => {
      for (let at = first; at < addresses.length; at += SIDE_BY_SIDE) {
        await page.goto(site.url + addresses[at]!, { waitUntil: 'networkidle' });
      }
    }),
  );
  expect(site.elsewhere).toEqual([]);
  expect(await Promise.all(pages.map((page) => page.context().cookies()))).toEqual(pages.map(() => []));
});
