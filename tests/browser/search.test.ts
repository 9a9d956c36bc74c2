/** The search page as people use it: by thumb, by keyboard, from a link. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { openSite, WIDTHS, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(() => expect(site.elsewhere).toEqual([]));

const field = (page: Page) => page.getByRole('searchbox', { name: '想问什么？照平常说话那样写' });
const results = (page: Page) => page.locator('ol#search-results > li > a:first-child');
const titles = (page: Page) => results(page).locator('b').allTextContents();
const status = (page: Page) => page.locator('#search-status').innerText();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Waits for the answer to `words`, asked as a link asks. */
async function ask(page: Page, words: string): Promise<void> {
  await page.evaluate((query) => {
    delete document.documentElement.dataset['search'];
    location.hash = new URLSearchParams({ q: query }).toString();
  }, words);
  await page.locator('html[data-search="ready"]').waitFor();
}

/** The search page, opened. */
async function searchPage(width: number = WIDTHS.phone): Promise<Page> {
  const page = await site.page(width);
  await page.goto(`${site.url}search/`);
  return page;
}

describe('somebody who types', () => {
  let page: Page;
  beforeEach(async () => {
    page = await searchPage();
  });

  test.each([
    ['a question', '孩子发脾气怎么办', '/hutong/guides/fa-piqi/'],
    ['another word for it', '玩手机', '/hutong/guides/kan-shouji/'],
    ['pinyin', 'jianhuren', `/hutong/glossary/#${encodeURIComponent('监护人')}`],
    ['wrong characters', '监户人', `/hutong/glossary/#${encodeURIComponent('监护人')}`],
    ['traditional characters', '監護人', `/hutong/glossary/#${encodeURIComponent('监护人')}`],
    ['a number with spaces', '0888 1000 021', '/hutong/services/dh-weibao/'],
    ['a street', '竹林镇', '/hutong/streets/880102001/'],
    ['a street in pinyin', 'zhulinzhen', '/hutong/streets/880102001/'],
    ['a village', '莲心社区有心理老师吗', '/hutong/streets/880101001/'],
    ['what only the text of a page says', '空桶、书包', '/hutong/help/luoshui/'],
  ])('%s (“%s”) finds %s first', async (_what, words, address) => {
    await field(page).fill(words);
    await page.locator('html[data-search="ready"]').waitFor();
    await results(page).first().waitFor();
    expect(await results(page).first().getAttribute('href')).toBe(address);
  });

  test('sees what it is, for whom, and the words marked', async () => {
    await field(page).fill('发脾气');
    await results(page).first().waitFor();
    expect(await results(page).first().innerText()).toMatch(/^怎么带孩子.*给家长、带孩子的人.*各年龄/s);
    expect(await results(page).first().locator('mark').first().innerText()).toBe('发脾气');
  });

  test('is told how much was found, how it was read, and when there is no answer', async () => {
    await field(page).fill('发脾气');
    await page.getByText(/^找到 \d+ 条$/).waitFor();
    expect(await page.locator('#search-urgent').isVisible()).toBe(false);
    await field(page).fill('jianhuren');
    await page.getByText(/^按“监护人”找的。找到 \d+ 条$/).waitFor();
    await field(page).fill('公交卡补办');
    await page.getByText('没有找到答这个问题的页面。换个说法试试，或看下面的号码和文章。').waitFor();
    expect(await page.locator('#search-urgent').innerText()).toContain('受伤、急病：打 120');
    expect(await results(page).count()).toBe(0);
    expect(await page.locator('#search-lists a[href="tel:12356"]').first().isVisible()).toBe(true);
  });

  test('gets the sample city neither as a result nor as a suggestion', async () => {
    for (const words of ['样例街道', '样例市', 'yanglijiedao']) {
      await ask(page, words);
      await page.waitForTimeout(100);
      const shown = await page.locator('#search-results, #search-suggestions').allInnerTexts();
      expect(shown.join('')).not.toContain('样例');
    }
  });

  test('can tap a number when it may be dialled, and only then', async () => {
    await ask(page, '荷塘街道未成年人保护工作站');
    const first = page.locator('#search-results > li', { hasText: '荷塘街道未成年人保护工作站' });
    expect(await first.locator('a[href="tel:08881000021"]').innerText()).toBe('打 0888-1000021');
    expect(await first.innerText()).toContain('2026年11月核实');
    await ask(page, '荷塘社区卫生服务中心');
    const other = page.locator('#search-results > li', { hasText: '荷塘社区卫生服务中心' });
    expect(await other.count()).toBe(1);
    expect(await other.locator('a[href^="tel:"]').count()).toBe(0);
    expect(await page.content()).not.toContain('1000037');
  });

  test('finds a crisis page by its real title, and nothing of its text', async () => {
    await ask(page, 'TA说不想活了');
    expect((await titles(page))[0]).toBe('TA说不想活了');
    await ask(page, '不要留TA一个人');
    expect(await page.locator('#search-results').innerText()).not.toContain('不要留');
  });

  test('leaves nothing behind in the browser but the address', async () => {
    await field(page).fill('发脾气');
    await results(page).first().waitFor();
    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    expect(kept).toEqual([0, 0, '']);
    expect(await page.context().cookies()).toEqual([]);
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
  });

  test('is not disturbed while an input method composes', async () => {
    await field(page).evaluate((input: HTMLInputElement) => {
      input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      input.value = 'fa pi qi';
      input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
    });
    await page.waitForTimeout(600);
    expect(await page.locator('html').getAttribute('data-search')).toBeNull();
    await field(page).evaluate((input: HTMLInputElement) => {
      input.value = '发脾气';
      input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    });
    await results(page).first().waitFor();
  });
});

describe('by keyboard alone', () => {
  test('Enter goes to the first result', async () => {
    const page = await searchPage();
    await field(page).fill('发脾气');
    await field(page).press('Enter');
    await page.waitForFunction(() => document.activeElement?.closest('#search-results'));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/guides/fa-piqi/');
  });

  test('the arrows go down through suggestions and results and back to the field', async () => {
    const page = await searchPage();
    await field(page).fill('脾气');
    await page.locator('#search-suggestions button').first().waitFor();
    const stops = ['', ...(await page.locator('#search-suggestions button').allTextContents()), ...(await titles(page))];
    for (const stop of stops.slice(1)) {
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toContain(stop);
    }
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain(stops.at(-1));
    for (const _ of stops.slice(1)) await page.keyboard.press('ArrowUp');
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test('a suggestion asks its own words and leads on to what they find', async () => {
    const page = await searchPage();
    await field(page).fill('脾气');
    const suggestion = page.getByRole('button', { name: '孩子发脾气怎么办' });
    await suggestion.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.closest('#search-results'));
    expect(await field(page).inputValue()).toBe('孩子发脾气怎么办');
  });

  test.each(['', 'search/', 'guides/'])('/ leads to the search field of the page /%s', async (address) => {
    const page = await site.page(WIDTHS.desk);
    await page.goto(site.url + address);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('search');
    await page.keyboard.type('a/b');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('a/b');
  });

  test('Escape empties the field at most: the page stays, and what is typed next is answered', async () => {
    const page = await searchPage();
    await field(page).fill('发脾气');
    await results(page).first().waitFor();
    await field(page).press('Escape');
    await page.waitForTimeout(400);
    expect(page.url()).toBe(`${site.url}search/`);
    expect(await page.locator('html').evaluate((html) => html.style.visibility)).toBe('');
    await field(page).fill('看手机');
    await page.locator('#search-results a[href="/hutong/guides/kan-shouji/"]').waitFor();
  });
});

describe('the address', () => {
  test('with ?q= from outside is rewritten, answered, and not asked of the server again', async () => {
    const page = await site.page(WIDTHS.phone);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.headers()['referer'] ?? ''}`));
    await page.goto(`${site.url}search/?q=${encodeURIComponent('监户人 & 发脾气')}`);
    await page.locator('html[data-search="ready"]').waitFor();
    expect(await field(page).inputValue()).toBe('监户人 & 发脾气');
    expect(new URL(page.url()).search).toBe('');
    expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('q')).toBe('监户人 & 发脾气');
    const [, ...later] = asked;
    expect(later.length).toBeGreaterThan(2);
    expect(later.filter((one) => /q=|%E8%84%BE|脾气/i.test(decodeURI(one)))).toEqual([]);
  });

  test('behind the hash is never part of a request', async () => {
    const page = await site.page(WIDTHS.phone);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(decodeURI(request.url())));
    await page.goto(`${site.url}search/`);
    for (const words of ['发脾气', '空桶、书包', '竹林镇', 'jianhuren', '监户人']) await ask(page, words);
    expect(asked.filter((url) => /发脾气|空桶|竹林|jianhuren|监户|监护/.test(url))).toEqual([]);
  });

  test('changes when the visitor goes back, and so do field and results', async () => {
    const page = await searchPage();
    await ask(page, '发脾气');
    await ask(page, '看手机');
    await page.goBack();
    await page.locator('#search-results a[href="/hutong/guides/fa-piqi/"]').waitFor();
    expect(await field(page).inputValue()).toBe('发脾气');
  });

  test.each([
    ['the home page', '', WIDTHS.phone, '#search-at-home'],
    ['the header', 'guides/', WIDTHS.desk, '#search-in-header'],
  ])('stands in no address and in no store when it comes from the field of %s', async (_where, address, width, input) => {
    const page = await site.page(width);
    await page.goto(site.url + address);
    await page.locator(input).fill(' 发脾气 100% & 看手机 ');
    await page.locator(input).press('Enter');
    await page.locator('html[data-search="ready"]').waitFor();
    expect(page.url()).toBe(`${site.url}search/`);
    expect(await field(page).inputValue()).toBe('发脾气 100% & 看手机');
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
  });
});

describe('the filters', () => {
  const choose = (page: Page, label: string, choice: string) => page.getByLabel(label).selectOption({ label: choice });

  test('narrow the results, say how many are left, and hold for the next question', async () => {
    const page = await searchPage();
    await ask(page, '云水市');
    const all = await results(page).count();
    await page.getByText('只看一部分').click();
    await choose(page, '种类', '电话和地点');
    const some = await results(page).count();
    expect(some).toBeLessThan(all);
    expect(await status(page)).toBe(`这样挑，有 ${some} 条`);
    await choose(page, '种类', '工具和表单');
    expect(await status(page)).toBe('这样挑，一条也没有。放宽一点试试。');
    await ask(page, '看手机');
    expect(await results(page).count()).toBe(0);
    expect(await status(page)).toBe('这样挑，一条也没有。放宽一点试试。');
    await choose(page, '种类', '都看');
    expect(await results(page).count()).toBeGreaterThan(0);
  });
});

describe('nobody with a screen reader is left out', () => {
  test.each([
    ['with nothing asked', ''],
    ['with results', '云水市'],
    ['with a suggestion, a crisis answer and numbers', '我不想活了 心理援助热线'],
    ['with no answer', '公交卡补办'],
  ])('axe finds nothing %s', async (_state, words) => {
    const page = await searchPage();
    if (words) await ask(page, words);
    await page
      .getByText('只看一部分')
      .click({ timeout: 1000 })
      .catch(() => undefined);
    expect(await axeFindings(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });

  test('every result, number and suggestion is large enough to tap', async () => {
    const page = await searchPage();
    await ask(page, '荷塘街道');
    await page.locator('#search-suggestions button').first().waitFor();
    const heights = await page
      .locator('#search-results a, #search-suggestions button, #search-words')
      .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(48);
  });
});
