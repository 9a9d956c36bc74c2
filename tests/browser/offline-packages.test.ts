/** Packages opened from a disk, as their readers do: no server, no network, a narrow screen. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { FIXTURE_TODAY, PROJECT } from '../site/run-build.ts';
import { unzipped } from '../site/unzipped.ts';
import { launchBrowser } from './launch.ts';

const { dist, content, cache } = inject('fixture');
let browser: Browser;
let context: BrowserContext;
let pack: string;
let out: string;
const heard: string[] = [];

beforeAll(async () => {
  pack = unzipped(join(dist, 'packs/parents.zip'));
  out = mkdtempSync(join(tmpdir(), 'hutong-usb-'));
  const env = { ...process.env, HUTONG_CONTENT: content, HUTONG_DIST: dist, HUTONG_CACHE: cache, HUTONG_TODAY: FIXTURE_TODAY };
  execFileSync(process.execPath, [join(PROJECT, 'src/commands/usb.ts'), '--area', '880101', '--out', out], { cwd: PROJECT, env });
  browser = await launchBrowser();
  context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'zh-CN' });
  await context.route(/^(?!file:|data:|blob:)/, (route) => {
    heard.push(`asked ${route.request().url()}`);
    return route.abort();
  });
});
afterAll(async () => {
  await browser?.close();
  for (const folder of [pack, out]) if (folder) rmSync(folder, { recursive: true });
});

async function opened(folder: string, name: string): Promise<Page> {
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && heard.push(`${name}: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`${name}: ${error.message}`));
  await page.goto(pathToFileURL(join(folder, name)).href);
  return page;
}

const usbFolder = () => join(out, readdirSync(out)[0]!);

describe('a pack from a disk', () => {
  test('every page opens without an error, asks nobody, and fits a phone', async () => {
    heard.length = 0;
    const pages = readdirSync(pack, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
    const wide: string[] = [];
    for (const name of pages) {
      const page = await opened(pack, name);
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(name);
      await page.close();
    }
    expect(heard).toEqual([]);
    expect(wide).toEqual([]);
  });

  test('its first page leads to a page and back', async () => {
    const page = await opened(pack, 'index.html');
    await page.click('#problems a:has-text("孩子发脾气怎么办"), #inside a:has-text("孩子发脾气怎么办")');
    expect(await page.textContent('h1')).toBe('孩子发脾气怎么办');
    await page.click('header .name');
    expect(await page.textContent('h1')).toBe('给家长的一包');
    await page.close();
  });

  test('letters grow, and the quick exit leaves the page at once', async () => {
    const page = await opened(pack, 'index.html');
    await page.click('[data-look-opener]');
    await page.click('[data-word="text-30"]');
    expect(await page.evaluate(() => document.documentElement.dataset['look'])).toBe('text-30');
    await page.click('#problems a:has-text("不想活了")');
    await page.waitForURL(/安心|%E5%AE%89%E5%BF%83|%E7%8E%B0%E5%9C%A8/);
    await context.route('https://www.gov.cn/', (route) => route.fulfill({ body: '今天的新闻' }));
    await page.click('[data-quick-exit]', { noWaitAfter: true });
    await page.waitForURL('https://www.gov.cn/');
    await page.goBack();
    expect(await page.textContent('h1')).toBe('给家长的一包');
    await page.close();
  });
});

describe('the USB edition', () => {
  test('finds by title, by pinyin and by street, and crisis words answer first', async () => {
    heard.length = 0;
    const page = await opened(usbFolder(), '打开我.html');
    await page.fill('#search-at-home', '孩子发脾气');
    await page.press('#search-at-home', 'Enter');
    const first = page.locator('#search-results > li > a:first-child b').first();
    await expect.poll(() => first.textContent()).toContain('孩子发脾气怎么办');
    const ask = async (words: string) => {
      await page.fill('#search-words', words);
      await page.press('#search-words', 'Enter');
    };
    await ask('fapiqi');
    await expect.poll(() => first.textContent()).toContain('孩子发脾气怎么办');
    await ask('不想活了');
    expect(await page.isVisible('#crisis-answer')).toBe(true);
    await expect.poll(() => first.textContent()).toBe('TA说不想活了');
    await ask('孩子发脾气');
    await expect.poll(() => first.textContent()).toContain('孩子发脾气怎么办');
    await page.click('#search-results > li > a:first-child');
    await page.waitForURL(/guides\/fa-piqi\/index\.html$/);
    expect(heard).toEqual([]);
    await page.close();
  });

  test('the planner of the year plans', async () => {
    heard.length = 0;
    const page = await opened(usbFolder(), 'lessons/planner/index.html');
    expect(await page.isVisible('#planner')).toBe(true);
    expect(heard).toEqual([]);
    await page.close();
  });
});
