/** The search where something is missing: the network, scripts, a browser that knows Chinese, a question that makes sense. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, WIDTHS, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const field = (page: Page) => page.getByRole('searchbox', { name: '想问什么？照平常说话那样写' });
const status = (page: Page) => page.locator('#search-status');
const helpline = (page: Page) => page.locator('#search-lists a[href="tel:12356"]').first();

/** The address at which `words` are asked. */
const asking = (words: string) => `${site.url}search/#${new URLSearchParams({ q: words }).toString()}`;

describe('when the catalogue cannot be fetched', () => {
  test('the visitor is told, and numbers and articles are there', async () => {
    const page = await site.page(WIDTHS.phone);
    await page.route('**/search/catalogue.json', (route) => route.abort());
    await page.goto(asking('发脾气'));
    await status(page).getByText('搜索没有打开，请看看网络。下面是能打的号码和文章。').waitFor();
    expect(await helpline(page).isVisible()).toBe(true);
  });

  test('a cry for help is answered at once all the same', async () => {
    const page = await site.page(WIDTHS.phone);
    await page.route('**/search/catalogue.json', () => {});
    await page.goto(`${site.url}search/`);
    await field(page).fill('我不想活了');
    const answer = page.locator('#crisis-answer');
    expect(await answer.isVisible()).toBe(true);
    expect(await answer.locator('a[href="tel:12356"]').isVisible()).toBe(true);
    expect(await answer.locator('a[href="/hutong/help/bu-xiang-huo/"]').isVisible()).toBe(true);
    await field(page).fill('不想活动');
    expect(await answer.isVisible()).toBe(false);
  });

  test('it is tried again at the next question', async () => {
    const page = await site.page(WIDTHS.phone);
    let broken = true;
    await page.route('**/search/catalogue.json', (route) => (broken ? route.abort() : route.continue()));
    await page.goto(asking('发脾气'));
    await status(page).getByText('搜索没有打开').waitFor();
    broken = false;
    await field(page).fill('看手机');
    await page.locator('#search-results a[href="/hutong/guides/kan-shouji/"]').waitFor();
  });
});

test('on a slow line the visitor is asked to wait, then shown the lists, and gets the answer when it comes', async () => {
  const page = await site.page(WIDTHS.phone);
  let come = () => {};
  await page.clock.install();
  await page.route('**/search/catalogue.json', async (route) => {
    await new Promise<void>((resolve) => (come = resolve));
    await route.continue();
  });
  await page.goto(asking('发脾气'));
  await page.clock.runFor(2000);
  expect(await status(page).innerText()).toBe('还在打开，请等一下。下面的号码现在就能打。');
  await page.clock.runFor(7000);
  expect(await status(page).innerText()).toBe('搜索还没有打开，请看看网络。下面是能打的号码和文章。');
  expect(await helpline(page).isVisible()).toBe(true);
  come();
  await page.locator('#search-results a[href="/hutong/guides/fa-piqi/"]').waitFor();
  expect(await status(page).innerText()).toMatch(/^找到 \d+ 条$/);
});

test('an answer that comes late does not take the place of a newer one', async () => {
  const page = await site.page(WIDTHS.phone);
  let come = () => {};
  await page.route('**/search/sounds.json', async (route) => {
    await new Promise<void>((resolve) => (come = resolve));
    await route.continue();
  });
  await page.goto(asking('jianhuren'));
  await field(page).fill('发脾气');
  await page.locator('#search-results a[href="/hutong/guides/fa-piqi/"]').waitFor();
  come();
  await page.waitForTimeout(500);
  expect(await page.locator('#search-results b').first().innerText()).toBe('孩子发脾气怎么办');
});

describe('without the index of texts', () => {
  test.each([
    ['its files are missing', '**/pagefind/**'],
    ['its program does not run', '**/*.pagefind'],
  ])(
    'because %s, titles and other names still answer, and the visitor knows that not all was looked through',
    async (_why, files) => {
      const page = await site.page(WIDTHS.phone);
      await page.route(files, (route) => route.fulfill({ status: 404, body: '' }));
      await page.goto(asking('空桶木板'));
      await status(page).getByText('有一部分没打开，没有查全。').waitFor();
      await field(page).fill('发脾气');
      await page.locator('#search-results a[href="/hutong/guides/fa-piqi/"]').waitFor();
    },
  );

  test('because WebAssembly is switched off, the same', async () => {
    const page = await site.page(WIDTHS.phone);
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
    await page.goto(asking('孩子发脾气 磨牙 半夜'));
    await page
      .locator('#search-results a[href="/hutong/guides/fa-piqi/"], #search-related a[href="/hutong/guides/fa-piqi/"]')
      .waitFor();
    expect(await status(page).innerText()).not.toContain('搜索没有打开');
  });
});

describe.each([
  ['no Intl.Segmenter', () => Reflect.deleteProperty(Intl, 'Segmenter')],
  [
    'an Intl.Segmenter without a Chinese dictionary',
    () => {
      const Real = Intl.Segmenter;
      const Poor = class extends Real {
        override segment(text: string) {
          const signs = [...text].map((segment, index) => ({ segment, index, input: text, isWordLike: true }));
          return Object.assign(signs, { containing: () => undefined }) as unknown as Intl.Segments;
        }
      };
      Object.defineProperty(Intl, 'Segmenter', { value: Poor });
    },
  ],
])('in a browser with %s', (_which, spoil) => {
  test.each([
    ['发脾气怎么办', '/hutong/guides/fa-piqi/'],
    ['jianhuren', `/hutong/glossary/#${encodeURIComponent('监护人')}`],
    ['监户人', `/hutong/glossary/#${encodeURIComponent('监护人')}`],
    ['竹林镇', '/hutong/streets/880102001/'],
  ])('“%s” finds %s', async (words, address) => {
    const page = await site.page(WIDTHS.phone);
    await page.addInitScript(spoil);
    await page.goto(asking(words));
    await page.locator('html[data-search="ready"]').waitFor();
    expect(await page.locator('#search-results a').first().getAttribute('href')).toBe(address);
  });
});

describe('no question breaks the page or gets into it', () => {
  test.each([
    ['markup', '<img src=x onerror="document.title=1">'],
    ['markup that closes what is open', '"></b></a><script>document.title=1</script>'],
    ['ten thousand characters', '孤毒症焦绿'.repeat(2000)],
    ['ten thousand letters', 'xinli'.repeat(2000)],
    ['smileys', '😭😭👨‍👩‍👧'],
    ['letters from right to left', '\u202Eمرحبا'],
    ['a quotation mark', '"'],
    ['brackets', '((('],
    ['a pattern', '[a-z]{1,}(.*)+$|\\'],
    ['percent signs', '100%%E0%A4%A'],
    ['a name of every object', '__proto__ constructor'],
  ])('%s', async (_what, words) => {
    const page = await site.page(WIDTHS.phone);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(`${site.url}search/`);
    const before = await page.title();
    await field(page).fill(words);
    await page.locator('html[data-search="ready"]').waitFor();
    await page.waitForTimeout(200);
    expect(errors).toEqual([]);
    expect(await page.title()).toBe(before);
    expect(await page.locator('#search-results img, #search-results script, #search-suggestions img').count()).toBe(0);
    await field(page).fill('发脾气');
    await page.locator('#search-results a[href="/hutong/guides/fa-piqi/"]').waitFor();
  });

  test.each([
    ['the search page', 'search/', '#search-words'],
    ['the home page', '', '#search-at-home'],
  ])('half a character, in the field of %s', async (_where, address, input) => {
    const page = await site.page(WIDTHS.phone);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(site.url + address);
    await page.locator(input).evaluate((one: HTMLInputElement) => {
      one.value = '发脾气\uD83D';
      one.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await page.locator(input).press('Enter');
    await page.locator('#search-results a[href="/hutong/guides/fa-piqi/"]').waitFor();
    expect(errors).toEqual([]);
  });

  test('an address that nobody can decode', async () => {
    const page = await site.page(WIDTHS.phone);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(`${site.url}search/#q=%E5%8F%91%E8%84%BE%E6%B0%94%ED%A0%BD%`);
    await page.locator('#search-results a[href="/hutong/guides/fa-piqi/"]').waitFor();
    expect(errors).toEqual([]);
  });
});

test('without scripts there is no form; numbers, what to do now and articles are listed', async () => {
  const page = await site.page(WIDTHS.phone, { javaScriptEnabled: false });
  await page.goto(`${site.url}search/`);
  const main = page.getByRole('main');
  expect(await field(page).isVisible()).toBe(false);
  expect(await page.locator('#crisis-answer').isVisible()).toBe(false);
  expect(await helpline(page).isVisible()).toBe(true);
  expect(await main.getByRole('link', { name: /TA说不想活了/ }).isVisible()).toBe(true);
  expect(await main.getByRole('link', { name: /孩子发脾气怎么办/ }).isVisible()).toBe(true);
});
