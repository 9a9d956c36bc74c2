/** A teacher looks for a lesson on a phone. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(() => expect(site.elsewhere).toEqual([]));

const listed = (page: Page) => page.locator('[data-shelf] li:visible b').allInnerTexts();
const hash = (page: Page) => new URL(page.url()).hash;

test('picks by stage, month, topic and type; the address keeps the choice, and going back undoes it', async () => {
  const page = await site.page(320);
  await page.goto(`${site.url}lessons/`, { waitUntil: 'networkidle' });
  const bar = page.locator('#lesson-filters');
  const status = bar.getByRole('status');
  expect(await status.innerText()).toBe('一共 4 课。');
  expect(await page.locator('#topics').isVisible()).toBe(true);

  await bar.getByLabel('类型').selectOption('micro');
  expect(await listed(page)).toEqual(['问一声好']);
  expect(await status.innerText()).toBe('列出 1 课，一共 4 课。');
  expect(hash(page)).toBe('#type=micro');
  expect(await page.locator('#xiaogao').isVisible()).toBe(false);
  expect(await page.locator('#topics').isVisible()).toBe(false);
  // What would give nothing cannot be chosen, and says so.
  const september = bar.locator("option[value='9']");
  expect([await september.innerText(), await september.isDisabled()]).toEqual(['9 月（0）', true]);
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

  await page.locator('[data-shelf] li:visible a').click();
  await page.waitForURL('**/lessons/wen-hao/');
  expect(await page.locator('h1').innerText()).toBe('问一声好');
  expect(await page.locator('main').innerText()).not.toMatch(/学习单|小测|发到家长群/);
  await page.goBack();
  expect(await listed(page)).toEqual(['问一声好']);

  await bar.getByRole('button', { name: '都不挑，看全部' }).click();
  expect(await listed(page)).toHaveLength(4);
  await bar.getByLabel('学段').selectOption('xiaogao');
  expect(await bar.innerText()).toContain('小学 4—6 年级');
  await bar.getByLabel('几月上').selectOption('9');
  expect(await listed(page)).toEqual(['把难受说出来']);
  expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({});
});

test('without scripts the whole list stands there by stage, topic, type and month, each with an anchor', async () => {
  const page = await site.page(360, { javaScriptEnabled: false });
  await page.goto(`${site.url}lessons/#type-micro`);
  expect(await page.locator('#lesson-filters').isVisible()).toBe(false);
  expect(await listed(page)).toHaveLength(4);
  expect(await page.locator('#type-micro').innerText()).toMatch(/微课[^]*问一声好/);
  expect(await page.locator('#month-9').innerText()).toMatch(/9 月[^]*把难受说出来/);
  for (const link of await page.locator('nav[aria-label="怎么找课"] a').all()) {
    expect(await page.locator((await link.getAttribute('href'))!).count()).toBe(1);
  }
});
