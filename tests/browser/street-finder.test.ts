/** The field on the print counter that finds a street. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openSite, WIDTHS, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('a worker at the print counter', () => {
  let page: Page;
  let asked: string[];
  beforeEach(async () => {
    page = await site.page(WIDTHS.desk);
    asked = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${site.url}print/`);
  });

  const field = () => page.getByRole('searchbox', { name: '街道、乡镇、村、社区，或者区县的名字' });
  const status = () => page.locator('#street-status');
  const results = () => page.locator('#street-results a');

  test.each([
    ['竹林', '竹林镇'],
    ['zhulin', '竹林镇'],
    ['zlz', '竹林镇'],
    ['西山', '竹林镇'],
    ['８８０１０２００１', '竹林镇'],
  ])('types %s and finds %s', async (typed, name) => {
    await field().fill(typed);
    await results().first().waitFor();
    expect(await results().first().innerText()).toContain(name);
    expect(await results().first().getAttribute('href')).toBe('/hutong/print/880102001/');
    expect(await status().innerText()).toMatch(/^找到 \d+ 个街道、乡镇/);
  });

  test('finds by a village that no street is named after', async () => {
    await field().fill('莲心');
    await results().first().waitFor();
    expect(await results().first().innerText()).toMatch(/^莲心社区居委会\s+荷塘街道，/);
    expect(await results().first().getAttribute('href')).toBe('/hutong/print/880101001/');
  });

  test('looks among villages too when a street was found and more is wanted; their table is asked for only then', async () => {
    await field().fill('竹林');
    await results().first().waitFor();
    expect(asked.filter((url) => url.includes('/names-'))).toEqual([]);
    await page.getByRole('button', { name: '在村、社区的名字里也找找' }).click();
    await status().getByText('找到 1 个街道、乡镇，1 个村、社区').waitFor();
    expect(asked.filter((url) => url.includes('/data/places/names-'))).toHaveLength(1);
  });

  test('is told when the list of streets cannot be fetched, and the lists on the page remain', async () => {
    await page.route('**/data/places/**', (route) => route.abort());
    await field().fill('竹林');
    await status().getByText('名单没有打开，请看看网络。也可以按下面的地区一步一步找。').waitFor();
    expect(await results().count()).toBe(0);
    expect(await page.locator('main a[href="/hutong/print/880102001/"]').count()).toBe(1);
  });

  test('reaches a street by keyboard alone', async () => {
    await field().focus();
    await page.keyboard.type('zhulin');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.closest('#street-results') !== null);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/print/880102001/');
  });

  test('is not disturbed while an input method composes', async () => {
    await field().focus();
    await field().dispatchEvent('compositionstart');
    await field().evaluate((input: HTMLInputElement) => {
      input.value = 'zhu lin';
      input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    });
    await page.waitForTimeout(600);
    expect(await results().count()).toBe(0);
    await field().evaluate((input: HTMLInputElement) => {
      input.value = '竹林';
      input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    });
    await results().first().waitFor();
  });

  test('is told when there is no such place, and keeps the lists', async () => {
    await field().fill('没有的地方');
    await status().getByText('没有找到').waitFor();
    expect(await page.locator('details').first().isVisible()).toBe(true);
  });

  test('sends nothing of what is typed anywhere', async () => {
    await field().fill('竹林');
    await results().first().waitFor();
    expect(asked.filter((url) => /竹林|zhulin|%E7%AB%B9/i.test(url))).toEqual([]);
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(site.elsewhere).toEqual([]);
  });

  test('has links large enough for a finger', async () => {
    await field().fill('云水');
    await results().first().waitFor();
    const heights = await results().evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });
});

test('a name in the address, after #q=, is looked up at once', async () => {
  const page = await site.page(WIDTHS.phone);
  await page.goto(`${site.url}print/#q=${encodeURIComponent('竹林')}`);
  await page.locator('#street-results a', { hasText: '竹林镇' }).waitFor();
});

test('without scripts the field is not shown, and the lists lead to the street', async () => {
  const page = await site.page(WIDTHS.phone, { javaScriptEnabled: false });
  await page.goto(`${site.url}print/`);
  expect(await page.locator('#street-finder').isVisible()).toBe(false);
  await page.locator('summary', { hasText: '云水市' }).click();
  await page.locator('summary', { hasText: '西山区' }).click();
  await page.getByRole('main').getByRole('link', { name: '竹林镇' }).click();
  await page.waitForURL('**/print/880102001/');
});
