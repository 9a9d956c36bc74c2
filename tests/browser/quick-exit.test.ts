/** Leaving a page before somebody sees it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, WIDTHS, type OpenSite } from './open-site.ts';

const EXIT = 'https://www.gov.cn/';
const SENSITIVE = 'help/bu-xiang-huo/';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** A phone on which the neutral site answers after `delay` milliseconds. */
async function phone(delay = 0): Promise<Page> {
  const page = await site.page(WIDTHS.phone, { hasTouch: true, isMobile: true });
  await page.context().route(`${EXIT}**`, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, delay));
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<title>新闻</title><p id="news">新闻</p>' });
  });
  return page;
}

/** A page from which `path` is opened by a link, as visitors do. */
async function reads(page: Page, ...paths: string[]): Promise<void> {
  for (const path of paths) await page.goto(site.url + path);
}

const leave = (page: Page) => page.locator('[data-quick-exit]');

describe('a tap on 快速离开', () => {
  test('covers everything at once, before the other site has answered, and names nothing any more', async () => {
    const page = await phone(1500);
    await reads(page, SENSITIVE);
    const seen = await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-quick-exit]')!.click();
      // Still in the same task: nothing has been drawn in between.
      const cover = document.querySelector<HTMLElement>('[data-exit-cover]')!;
      const { width, height } = cover.getBoundingClientRect();
      return {
        covered: width >= innerWidth && height >= innerHeight,
        colour: getComputedStyle(cover).backgroundColor,
        text: document.body.innerText.trim(),
        title: document.title,
        icons: [...document.querySelectorAll<HTMLLinkElement>('link[rel~=icon]')].map(({ href }) => href),
        path: location.pathname,
      };
    });
    expect(seen).toEqual({
      covered: true,
      colour: 'rgb(255, 255, 255)',
      text: '',
      title: '新闻',
      icons: ['data:,'],
      path: '/hutong/blank/',
    });
    await page.locator('#news').waitFor();
  });

  test('takes the page’s place in the history; "back" leads to what was before, and never to a page one may have to leave', async () => {
    const page = await phone();
    await reads(page, 'guides/', 'help/luoshui/', SENSITIVE);
    const before = await page.evaluate(() => history.length);
    await leave(page).tap();
    await page.locator('#news').waitFor();
    expect(await page.evaluate(() => history.length)).toBe(before);
    // Not sensitive: it may be seen.
    await page.goBack();
    expect(page.url()).toBe(`${site.url}help/luoshui/`);
  });

  test('an earlier sensitive page, reached by "back", leaves again; opened on purpose it is shown', async () => {
    const page = await phone();
    await reads(page, 'help/', SENSITIVE);
    await leave(page).tap();
    await page.locator('#news').waitFor();
    await page.goBack({ waitUntil: 'commit' });
    await page.locator('#news').waitFor();
    expect(await page.title()).toBe('新闻');
    await reads(page, SENSITIVE);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  test('a page that the browser had put aside is hidden until it is known whether it was left', async () => {
    const page = await phone();
    await reads(page, SENSITIVE);
    const passes = (type: string) =>
      page.evaluate((event) => {
        dispatchEvent(new PageTransitionEvent(event, { persisted: true }));
        return document.documentElement.style.visibility;
      }, type);
    expect(await passes('pagehide')).toBe('hidden');
    expect(await passes('pageshow')).toBe('');
    await page.evaluate(() => sessionStorage.setItem('hutong-left', '1'));
    await passes('pagehide');
    await page.evaluate(() => void dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await page.locator('#news').waitFor();
  });

  test('leaves a blank page that says nothing when there is no network', async () => {
    const page = await phone();
    await reads(page, SENSITIVE);
    await page.context().setOffline(true);
    await leave(page).tap();
    await page.getByText('网页还没有打开').waitFor();
    expect(await page.title()).toBe('新闻');
    expect(await page.locator('body').innerText()).toBe('网页还没有打开，请看看网络。再试一次');
    expect(page.url()).toBe(`${site.url}blank/`);
    await page.context().setOffline(false);
    await page.getByRole('link', { name: '再试一次' }).tap();
    await page.locator('#news').waitFor();
  });

  test('works as a plain link where scripts are off', async () => {
    const page = await site.page(WIDTHS.phone, { javaScriptEnabled: false });
    await page
      .context()
      .route(`${EXIT}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<p id="news">新闻</p>' }));
    await reads(page, SENSITIVE);
    const [asked] = await Promise.all([page.waitForRequest(`${EXIT}**`), leave(page).click()]);
    expect(await asked.headerValue('referer')).toBeNull();
    await page.locator('#news').waitFor();
  });
});

describe('the key Esc', () => {
  test('pressed three times leaves; twice, or slowly, does not', async () => {
    const page = await phone();
    await reads(page, SENSITIVE);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(2100);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-exit-cover]').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.locator('#news').waitFor();
  });
});

describe('the way out', () => {
  test.each(Object.entries(WIDTHS))(
    'is in reach wherever one has scrolled to, and hides no text for good (%s)',
    async (_device, width) => {
      const page = await site.page(width);
      await reads(page, SENSITIVE);
      for (const at of [0, 0.5, 1]) {
        await page.evaluate((part) => scrollTo(0, part * document.body.scrollHeight), at);
        const box = (await leave(page).boundingBox())!;
        expect(box.height).toBeGreaterThanOrEqual(56);
        expect(box.width).toBeGreaterThanOrEqual(120);
        expect(box.y).toBeGreaterThan(0);
        expect(box.y + box.height).toBeLessThanOrEqual(740);
      }
      // At the very end the bar stands below everything else.
      const footer = (await page.locator('footer').last().boundingBox())!;
      const bar = (await page.locator('aside:has([data-quick-exit])').boundingBox())!;
      expect(footer.y + footer.height).toBeLessThanOrEqual(bar.y + 1);
    },
  );

  test('is on every page that may have to be left, whose tab shows no sign; others have none', async () => {
    const page = await site.page(WIDTHS.phone);
    const head = () =>
      page.evaluate(() => ({
        exit: document.querySelectorAll('[data-quick-exit]').length,
        icon: document.querySelector<HTMLLinkElement>('link[rel=icon]')!.getAttribute('href'),
        manifest: document.querySelectorAll('link[rel=manifest]').length,
        card: document.querySelectorAll('meta[property^="og:"], meta[name^="twitter:"]').length,
      }));
    await reads(page, SENSITIVE);
    expect(await head()).toEqual({ exit: 1, icon: 'data:,', manifest: 0, card: 0 });
    // The list says nothing of anybody, and is how the pages below it are found: a link to it may be passed on with its card.
    await reads(page, 'help/');
    expect(await head()).toMatchObject({ exit: 1, icon: 'data:,', manifest: 0 });
    await reads(page, 'search/');
    expect(await head()).toMatchObject({ exit: 1, icon: 'data:,', manifest: 0 });
    await reads(page, 'guides/');
    expect(await head()).toMatchObject({ exit: 0, icon: '/hutong/favicon.svg', manifest: 1 });
  });
});

describe('somebody who searches', () => {
  const asks = (page: Page, words: string) => page.getByRole('searchbox', { name: '想问什么' }).fill(words);

  test('has no bar in the way, until the words tell of danger; then it stays, whatever is typed next', async () => {
    const page = await phone();
    await reads(page, 'search/');
    await asks(page, '发脾气');
    await page.locator('html[data-search="ready"]').waitFor();
    expect(await leave(page).isVisible()).toBe(false);
    await asks(page, '不想活了');
    await leave(page).waitFor();
    await page.getByText('按屏幕下面的“快速离开”').waitFor();
    await asks(page, '');
    expect(await leave(page).isVisible()).toBe(true);
    await leave(page).tap();
    await page.locator('#news').waitFor();
    // What was found does not come back.
    await page.goBack({ waitUntil: 'commit' });
    expect(page.url()).not.toContain('search');
  });

  test('clears the field with Esc as often as wanted before that', async () => {
    const page = await phone();
    await reads(page, 'search/');
    await asks(page, '发脾气');
    for (let press = 0; press < 4; press++) await page.keyboard.press('Escape');
    expect(await page.locator('[data-exit-cover]').count()).toBe(0);
    await asks(page, '不想活了');
    await leave(page).waitFor();
    for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
    await page.locator('#news').waitFor();
  });

  test('comes back by "back" from a page that was left: the search leaves again, unseen', async () => {
    const page = await phone();
    await reads(page, 'search/', SENSITIVE);
    await leave(page).tap();
    await page.locator('#news').waitFor();
    await page.goBack({ waitUntil: 'commit' });
    await page.locator('#news').waitFor();
    expect(page.url()).toBe(EXIT);
  });
});
