/** What a visit leaves on the phone: nothing, as long as nobody asked for it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, WIDTHS, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/** Everything a page can keep in a browser. */
async function kept(page: Page): Promise<object> {
  const inPage = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    windowName: window.name,
  }));
  return { ...inPage, cookies: await page.context().cookies() };
}

const NOTHING = { cookie: '', cookies: [], local: [], session: [], databases: [], caches: [], workers: [], windowName: '' };

test('a visitor who ticks nothing leaves nothing, whatever was read, searched, planned or counted', async () => {
  const page = await site.page(WIDTHS.phone);
  const pages = [
    '',
    'help/',
    'help/bu-xiang-huo/',
    'guides/fa-piqi/',
    'services/dh-weibao/',
    'streets/880101001/',
    'lessons/planner/',
  ];
  for (const address of [...pages, 'lessons/knowledge/', 'desk/', 'privacy/']) {
    await page.goto(site.url + address);
    expect(await kept(page), address).toEqual(NOTHING);
  }
  await page.goto(site.url);
  const field = page.locator('input[type="search"]:visible').first();
  await field.fill('不想活了');
  await field.press('Enter');
  await page.waitForURL(/\/search\//);
  await page.locator('html[data-search="ready"]').waitFor();
  expect(await kept(page)).toEqual(NOTHING);
  expect(page.url()).not.toContain('不想活');
  expect(site.elsewhere).toEqual([]);
});

test('words typed where the search page does not load are forgotten by the next page, and by the one that "back" shows', async () => {
  const page = await site.page(WIDTHS.phone);
  const asks = async () => {
    await page.goto(site.url);
    await page.context().setOffline(true);
    const field = page.locator('input[type="search"]:visible').first();
    await field.fill('不想活了');
    await Promise.all([page.waitForEvent('requestfailed'), field.press('Enter')]);
    await page.context().setOffline(false);
  };
  await asks();
  await page.goto(`${site.url}privacy/`);
  expect(await kept(page)).toEqual(NOTHING);
  await asks();
  await page.goBack();
  expect(await kept(page)).toEqual(NOTHING);
});
