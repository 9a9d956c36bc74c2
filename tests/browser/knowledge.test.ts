/** The knowledge meter in the hands of a teacher with a phone. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { openSite, WIDTHS, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(() => expect(site.elsewhere).toEqual([]));

async function open(options = {}): Promise<Page> {
  const page = await site.page(WIDTHS.phone, options);
  await page.goto(`${site.url}lessons/knowledge/`);
  return page;
}

const slips = (page: Page) => page.getByLabel('一共收到几张');
const count = (page: Page, n: number) => page.getByLabel(`第 ${n} 题，几个答对`);
const choose = (page: Page, id: string) => page.locator('#tally-choice').selectOption(id);
const result = (page: Page) => page.locator('#tally-result');

async function fill(page: Page, right: number): Promise<void> {
  await slips(page).fill('30');
  for (let n = 1; n <= 10; n++) await count(page, n).fill(String(right));
}

describe('a teacher', () => {
  test('counts slips before and after, and sees the class, the change and what to teach again', async () => {
    const page = await open();
    await choose(page, 'xiaogao-paper');
    expect(await page.locator('#tally').innerText()).toContain('不举手，不点名，不当众问谁错了');
    expect(await page.locator('#tally-what').innerText()).toBe('甲卷');
    await fill(page, 21);
    expect(await result(page).innerText()).toContain('70%，还不到云水文件写的 80%');
    await page.getByRole('radio', { name: '再测' }).check();
    expect(await page.locator('#tally-what').innerText()).toBe('乙卷');
    expect(await slips(page).inputValue()).toBe('');
    await fill(page, 27);
    await page.getByLabel('第 3 题，减一').click();
    const text = await result(page).innerText();
    expect(text).toContain('到了云水文件写的 80%');
    expect(text).toContain('+19.6 个百分点');
    expect(text).toContain('题目和算法是本站自己的');
    const third = await page.locator('#tally-list > li').nth(2).locator('.ask').innerText();
    expect(await page.locator('[data-part="weak"] > li').first().innerText()).toContain(third);
    await page.getByRole('radio', { name: '先测' }).check();
    expect(await count(page, 1).inputValue()).toBe('21');
  });

  test('gets a sheet for raised hands with harmless questions only', async () => {
    const page = await open();
    await choose(page, 'xiaogao-hands');
    const text = await page.locator('#tally').innerText();
    expect(text).toContain('请大家闭上眼睛再举手');
    expect(text).not.toContain('匿名纸条。');
    const asks = await page.locator('#tally-list .ask').allInnerTexts();
    expect(asks).toHaveLength(5);
    expect(asks.join()).toContain('手机');
  });

  test('taps the counts, and is told when a number cannot be', async () => {
    const page = await open();
    await choose(page, 'xiaogao-paper');
    await page.getByLabel('第 1 题，减一').click();
    expect(await count(page, 1).inputValue()).toBe('0');
    for (let tap = 0; tap < 3; tap++) await page.getByLabel('第 1 题，加一').click();
    expect(await count(page, 1).inputValue()).toBe('3');
    const problem = page.locator('#tally-problem');
    expect(await problem.innerText()).toContain('先写一共收到几张');
    await slips(page).fill('4');
    expect(await problem.innerText()).toContain('人太少');
    await slips(page).fill('３０');
    expect(await problem.innerText()).toBe('');
    expect(await result(page).isVisible()).toBe(true);
    await count(page, 2).fill('很多');
    expect(await problem.innerText()).toContain('第 2 题');
    expect(await result(page).isVisible()).toBe(false);
  });

  test('leaves nothing behind: not in the page after a reload, not in the address, not in the browser', async () => {
    const page = await open();
    const asked: string[] = [];
    await choose(page, 'xiaogao-paper');
    page.on('request', (request) => asked.push(request.url()));
    await fill(page, 27);
    expect(asked).toEqual([]);
    expect(page.url()).toBe(`${site.url}lessons/knowledge/`);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
    await page.reload();
    expect(await page.locator('#tally-choice').inputValue()).toBe('');
    expect(await page.locator('#tally-sheet').isVisible()).toBe(false);
  });

  test('clears everything at once', async () => {
    const page = await open();
    await choose(page, 'xiaogao-paper');
    await fill(page, 27);
    await page.getByRole('button', { name: '全部清掉' }).click();
    expect(await slips(page).inputValue()).toBe('');
    expect(await count(page, 1).inputValue()).toBe('');
    expect(await result(page).isVisible()).toBe(false);
  });

  test('prints the class and nothing else, with no answer of a child and no name', async () => {
    const page = await open();
    await choose(page, 'xiaogao-paper');
    await fill(page, 27);
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.getByRole('button', { name: '打印全班的结果' }).click();
    await page.emulateMedia({ media: 'print' });
    const text = await page.locator('body').innerText();
    expect(text).toContain('全班的结果');
    expect(text).toContain('90%');
    expect(text).toContain('演示版');
    expect(text).toContain('不写学生的名字');
    for (const gone of ['题库', '打印全班的结果', '问哪一份', '乙卷 PDF']) expect(text).not.toContain(gone);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('body').innerText()).toContain('题库');
  });

  test('has a tally that everybody can use, in every state', async () => {
    const page = await open();
    await choose(page, 'xiaogao-paper');
    await fill(page, 20);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFindings(page)).toEqual([]);
    }
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(client);
    const small = await page.locator('#tally button, #tally input[type="text"], #tally select').evaluateAll(
      (all) =>
        all.filter((one) => {
          const { width, height } = one.getBoundingClientRect();
          return width > 0 && (width < 44 || height < 44);
        }).length,
    );
    expect(small).toBe(0);
  });
});

describe('without scripts', () => {
  test('papers, answers and bank are there, and the page says where else one can count', async () => {
    const page = await open({ javaScriptEnabled: false });
    const text = await page.getByRole('main').innerText();
    expect(text).toContain('“答案、解释和计数表”里有同样的一张');
    expect(await page.locator('#tally').isVisible()).toBe(false);
    for (const file of ['a.pdf', 'b.pdf', 'answers.pdf', 'a.pptx', 'b.pptx']) {
      const address = await page.locator(`a[href$="paper-xiaogao-${file}"]`).getAttribute('href');
      expect((await page.request.get(new URL(address!, page.url()).href)).status()).toBe(200);
    }
    expect(text).toContain('能出卷的题有 0 道，不到 10 道，先不出卷');
    await page.locator('summary', { hasText: '手机和网络' }).click();
    expect(await page.locator('#question-shouji-xiexie-1').innerText()).toContain('房间外面');
    expect(await page.locator('#question-shouji-xiexie-1 [data-why]').isVisible()).toBe(false);
  });
});
