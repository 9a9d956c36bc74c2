/** 看不清？字大一点: what a reader chooses, and what becomes of it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textLooks } from './measure-page.ts';
import { openSite, WIDTHS, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const GUIDE = 'guides/fa-piqi/';
const look = (page: Page) => page.evaluate(() => document.documentElement.dataset['look']);
const kept = (page: Page) => page.evaluate(() => Object.entries({ ...localStorage }));
const token = (page: Page, name: string) =>
  page.evaluate((name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim(), name);
const opener = (page: Page) => page.getByRole('button', { name: '字大一点' });
const choice = (page: Page, name: string) => page.getByRole('region', { name: '看不清？字大一点' }).getByRole('button', { name });

/** Size of the first paragraph of an article in pixels. */
const letters = (page: Page) =>
  page
    .locator('.prose > p')
    .first()
    .evaluate((one) => parseFloat(getComputedStyle(one).fontSize));

describe('a grandmother on a phone', () => {
  test('finds the button at the top without scrolling, and one tap shows the choices', async () => {
    const page = await site.page(WIDTHS.phone);
    await page.goto(site.url + GUIDE);
    const box = (await opener(page).boundingBox())!;
    expect(box.y + box.height).toBeLessThan(200);
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    await opener(page).click();
    for (const name of ['长辈版', '标准', '最大', '暗', '黑白分明', '恢复原样'])
      expect(await choice(page, name).isVisible()).toBe(true);
  });

  test('chooses elder mode: letters of 24 px, lines of 1.8, and the same on the next page before it is drawn', async () => {
    const page = await site.page(WIDTHS.phone);
    await page.goto(site.url + GUIDE);
    await opener(page).click();
    await choice(page, '长辈版').click();
    expect(await choice(page, '长辈版').getAttribute('aria-pressed')).toBe('true');
    expect(await letters(page)).toBeGreaterThanOrEqual(24);
    await page.addInitScript(() => {
      document.addEventListener(
        'readystatechange',
        () => ((window as { early?: string }).early ??= document.documentElement.dataset['look']!),
      );
    });
    await page.goto(`${site.url}guides/kan-shouji/`);
    expect(await page.evaluate(() => (window as { early?: string }).early)).toBe('elder');
    expect((await textLooks(page)).filter(({ leading }) => leading < 1.79)).toEqual([]);
    expect(await kept(page)).toEqual([['hutong-look', 'elder']]);
  });

  test('chooses the largest letters: 30 px, and with elder mode no smaller', async () => {
    const page = await site.page(WIDTHS.phone);
    await page.goto(site.url + GUIDE);
    await opener(page).click();
    await choice(page, '最大').click();
    expect(await letters(page)).toBeGreaterThanOrEqual(30);
    await choice(page, '长辈版').click();
    expect(await letters(page)).toBeGreaterThanOrEqual(30);
  });

  test('does not lose the button under her finger when the letters grow', async () => {
    const page = await site.page(WIDTHS.phone);
    await page.goto(site.url + GUIDE);
    await opener(page).click();
    const before = (await choice(page, '黑白分明').boundingBox())!.y;
    await choice(page, '最大').scrollIntoViewIfNeeded();
    const at = (await choice(page, '最大').boundingBox())!.y;
    await choice(page, '最大').click();
    expect(Math.abs((await choice(page, '最大').boundingBox())!.y - at)).toBeLessThan(2);
    expect((await choice(page, '黑白分明').boundingBox())!.y).not.toBe(before);
  });

  test('takes everything back with one button, and nothing stays on the phone', async () => {
    const page = await site.page(WIDTHS.phone);
    await page.goto(site.url + GUIDE);
    await opener(page).click();
    await choice(page, '更大').click();
    await choice(page, '暗').click();
    expect(await look(page)).toBe('text-26 dark');
    await choice(page, '恢复原样').click();
    expect(await look(page)).toBeUndefined();
    expect(await kept(page)).toEqual([]);
    expect(await choice(page, '标准').getAttribute('aria-pressed')).toBe('true');
  });

  test('comes back to an earlier page and finds it as she chose since', async () => {
    const page = await site.page(WIDTHS.phone);
    await page.goto(site.url);
    await page.goto(site.url + GUIDE);
    await opener(page).click();
    await choice(page, '长辈版').click();
    await page.goBack();
    await page.waitForFunction(() => document.documentElement.dataset['look'] === 'elder');
  });

  test('is told when the browser keeps nothing, and reads on with large letters', async () => {
    const page = await site.page(WIDTHS.phone);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(site.url + GUIDE);
    await opener(page).click();
    await choice(page, '大').first().click();
    expect(await letters(page)).toBeGreaterThan(20);
    expect(await page.locator('#look [role="status"]').innerText()).toContain('记不住');
    expect(errors).toEqual([]);
  });

  test('without scripts gets a link that says how to enlarge the letters in the browser', async () => {
    const page = await site.page(WIDTHS.phone, { javaScriptEnabled: false });
    await page.goto(site.url + GUIDE);
    await page.getByRole('link', { name: '字大一点' }).click();
    await page.waitForURL('**/accessibility/#letters');
    expect(await page.locator('#look').isVisible()).toBe(false);
  });
});

describe('with the keyboard alone', () => {
  test('the panel opens, changes and closes, and gives the focus back', async () => {
    const page = await site.page(WIDTHS.desk);
    await page.goto(site.url + GUIDE);
    await opener(page).focus();
    await page.keyboard.press('Space');
    expect(await opener(page).getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await look(page)).toBe('elder');
    await choice(page, '好了，收起').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#look').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement!.hasAttribute('data-look-opener'))).toBe(true);
  });
});

describe('the device’s own wishes', () => {
  test('dark and high contrast give the palettes that the panel gives, and the panel’s word goes first', async () => {
    const page = await site.page(WIDTHS.phone);
    await page.goto(site.url);
    const chosen: Record<string, string> = {};
    for (const words of ['', 'dark', 'clear', 'dark clear']) {
      await page.evaluate((words) => (document.documentElement.dataset['look'] = words), words);
      chosen[words] = `${await token(page, '--paper')} ${await token(page, '--muted')} ${await token(page, '--rule')}`;
    }
    expect(new Set(Object.values(chosen)).size).toBe(4);
    const wished = async (colorScheme: 'light' | 'dark', contrast: 'more' | 'no-preference', words = '') => {
      await page.emulateMedia({ colorScheme, contrast });
      await page.evaluate((words) => (document.documentElement.dataset['look'] = words), words);
      return `${await token(page, '--paper')} ${await token(page, '--muted')} ${await token(page, '--rule')}`;
    };
    expect(await wished('dark', 'no-preference')).toBe(chosen['dark']);
    expect(await wished('light', 'more')).toBe(chosen['clear']);
    expect(await wished('dark', 'more')).toBe(chosen['dark clear']);
    expect(await wished('dark', 'no-preference', 'light')).toBe(chosen['']);
    expect(await wished('light', 'no-preference', 'dark')).toBe(chosen['dark']);
  });

  test('paper is not touched by any look', async () => {
    const page = await site.page(WIDTHS.desk);
    await page.goto(site.url + GUIDE);
    await page.emulateMedia({ media: 'print' });
    const paper = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('body, .prose p, .kicker, a, h1')].map((one) => {
          const { fontSize, lineHeight, color, backgroundColor, display, minBlockSize } = getComputedStyle(one);
          return [fontSize, lineHeight, color, backgroundColor, display, minBlockSize].join(' ');
        }),
      );
    const plain = await paper();
    await page.evaluate(() => (document.documentElement.dataset['look'] = 'elder dark clear text-30'));
    expect(await paper()).toEqual(plain);
  });

  test('where the device draws its own colours, borders still tell buttons and the pressed one apart', async () => {
    const page = await site.page(WIDTHS.phone, { forcedColors: 'active' });
    await page.goto(site.url + GUIDE);
    await opener(page).click();
    const bare = await page
      .locator('button:visible, .strip a')
      .evaluateAll((targets) =>
        targets.filter((one) => parseFloat(getComputedStyle(one).borderTopWidth) < 1).map((one) => one.outerHTML.slice(0, 100)),
      );
    expect(bare).toEqual([]);
    expect(await choice(page, '标准').evaluate((one) => getComputedStyle(one, '::before').content)).toContain('✓');
  });
});
