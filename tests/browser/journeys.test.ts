/** What people come for, from the first page to the end. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openSite, WIDTHS, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(() => expect(site.elsewhere).toEqual([]));

describe('a grandmother on a small phone, without scripts', () => {
  test('two taps from the home page to what to do now and whom to call', async () => {
    const page = await site.page(WIDTHS.phone, { javaScriptEnabled: false, hasTouch: true, isMobile: true });
    await page.goto(site.url);
    await page.getByRole('link', { name: '现在就需要帮助' }).tap();
    await page.getByRole('link', { name: 'TA说不想活了' }).tap();
    await page.waitForURL('**/help/bu-xiang-huo/');

    await page.getByRole('heading', { level: 1 }).waitFor();
    const main = page.getByRole('main');
    expect(await main.innerText()).toContain('留下来。');
    for (const number of ['120', '110', '12356']) {
      expect(await main.locator(`a[href="tel:${number}"]`).count()).toBeGreaterThan(0);
    }
    // The box comes first: the call is on the screen without scrolling.
    const first = await main.locator('a[href="tel:120"]').first().boundingBox();
    expect(first!.y + first!.height).toBeLessThan(740);
  });

  test('a crisis page gives nothing away in the tab title', async () => {
    const page = await site.page(WIDTHS.phone, { javaScriptEnabled: false });
    await page.goto(`${site.url}help/bu-xiang-huo/`);
    expect(await page.title()).toContain('安心看一看');
    expect(await page.title()).not.toContain('不想活');
  });

  test('an article shows what can be done today', async () => {
    const page = await site.page(WIDTHS.phone, { javaScriptEnabled: false });
    await page.goto(site.url);
    await page.getByRole('link', { name: '我在带孩子' }).click();
    await page.getByRole('link', { name: '孩子发脾气怎么办' }).first().click();
    expect(await page.getByRole('main').innerText()).toContain('刚才很难受吧');
  });
});

describe('a community worker', () => {
  test('goes from the home page down to the street and gets its handbook', async () => {
    const page = await site.page(WIDTHS.desk);
    await page.goto(site.url);
    await page.getByRole('main').getByRole('link', { name: '云水', exact: true }).click();
    await page
      .getByRole('main')
      .getByRole('link', { name: /^东湖区/ })
      .first()
      .click();
    await page
      .getByRole('main')
      .getByRole('link', { name: /^荷塘街道/ })
      .first()
      .click();
    await page.waitForURL('**/streets/880101001/');

    const href = await page.getByRole('main').locator('a[href$="handbook.pdf"]').first().getAttribute('href');
    const response = await page.request.get(new URL(href!, page.url()).href);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toBe('application/pdf');
    expect((await response.body()).subarray(0, 5).toString()).toBe('%PDF-');
    await page.getByRole('link', { name: '给社区工作者：打印的办法和检查' }).click();
    await page.waitForURL('**/print/880101001/');
    const booklet = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: '折叠小册' }) });
    expect(await booklet.innerText()).toMatch(/\d+ 张 A4 纸，折成 \d+ 页的小书[\s\S]*短边翻转/);
    expect(await booklet.getByRole('link').getAttribute('href')).toBe('/hutong/streets/880101001/handbook-booklet.pdf');
  });

  test('sees which numbers are confirmed: only those can be tapped', async () => {
    const page = await site.page(WIDTHS.desk);
    await page.goto(`${site.url}streets/880101001/`);
    const main = page.getByRole('main');
    expect(await main.locator('a[href="tel:08881000021"]').count()).toBeGreaterThan(0);
    expect(await main.locator('a[href="tel:08881000037"]').count()).toBe(0);
    const text = await main.innerText();
    expect(text).toContain('待核实');
    expect(text).not.toContain('0888-1000033');
  });

  test('finds the same entries on the handbook page', async () => {
    const page = await site.page(WIDTHS.desk);
    await page.goto(`${site.url}streets/880101001/handbook/`);
    const text = await page.getByRole('main').innerText();
    expect(text).toContain('荷塘街道未成年人保护工作站');
    expect(text).toContain('12356');
  });

  test('who mistypes an address gets a page that helps on', async () => {
    const page = await site.page(WIDTHS.desk);
    const response = await page.goto(`${site.url}streets/123/`);
    expect(response!.status()).toBe(404);
    expect(await page.locator('a[href="tel:12356"]').count()).toBeGreaterThan(0);
    await page
      .getByRole('link', { name: /首页|护童/ })
      .first()
      .click();
    expect(new URL(page.url()).pathname).toBe('/hutong/');
  });
});

describe('somebody who searches', () => {
  test('asks on the home page and is two taps from the guide', async () => {
    const page = await site.page(WIDTHS.phone);
    await page.goto(site.url);
    await page.getByRole('searchbox', { name: '想问什么？照平常说话那样写' }).fill('孩子发脾气');
    await page.getByRole('button', { name: '搜一搜' }).click();
    await page.locator('ol#search-results > li > a').first().click();
    await page.waitForURL('**/guides/fa-piqi/');
  });

  test('gets the crisis answer at once when the words say so, and not otherwise', async () => {
    const page = await site.page(WIDTHS.phone);
    await page.goto(`${site.url}search/#q=${encodeURIComponent('孩子说不想活了')}`);
    await page.locator('#crisis-answer:not([hidden])').waitFor();
    expect(await page.locator('#crisis-answer a[href^="tel:"]').count()).toBeGreaterThan(0);

    await page.getByRole('searchbox').fill('荷塘街道');
    await page.locator('#crisis-answer[hidden]').waitFor({ state: 'attached' });
  });
});
