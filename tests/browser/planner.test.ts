/** The year planner: a teacher fills in a form on a phone and takes a plan home. The real year, in the fixture's page. */
import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import readXlsx from 'read-excel-file/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { plannerData } from '../../src/domain/planner/planner-data.ts';
import { readContent } from '../../src/read-content/read-content.ts';
import { readIcalendar } from '../unit/calendar/read-icalendar.ts';
import { axeFindings } from './axe-findings.ts';
import { openSite, WIDTHS, type OpenSite } from './open-site.ts';

const REAL = plannerData(readContent('content'));
const PLAN = '#stage=xiaogao&t1=2025-09-01_2026-01-23&t2=2026-03-02_2026-07-03&w=4&p=3';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(() => expect(site.elsewhere).toEqual([]));

async function opened(hash = '', width: number = WIDTHS.phone, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await site.page(width, options);
  await page.route('**/lessons/planner/', async (route) => {
    const answer = await route.fetch();
    const data = JSON.stringify(REAL).replaceAll('<', '\\u003c');
    const body = (await answer.text()).replace(
      /(<script[^>]*id="planner-data"[^>]*>)[^]*?(<\/script>)/,
      (_, from, to) => from + data + to,
    );
    await route.fulfill({ response: answer, body });
  });
  // A second opening of the same page with another hash would not load it again.
  await page.goto('about:blank');
  await page.goto(`${site.url}lessons/planner/${hash}`, { waitUntil: 'networkidle' });
  return page;
}

const meetings = (page: Page) =>
  page
    .locator('[data-slot]')
    .evaluateAll((all) =>
      all.map((one) => ({ slot: (one as HTMLElement).dataset['slot'], day: (one as HTMLElement).dataset['day'] })),
    );
const titleOf = (page: Page, slot: string) => page.locator(`[data-slot='${slot}'] a`).innerText();
const hash = (page: Page) => new URL(page.url()).hash;

describe('on a phone', () => {
  test('the form, once filled, gives eighteen dates, and the address keeps them', async () => {
    const page = await opened();
    expect(await page.locator('[data-plan]').isVisible()).toBe(false);
    await page.getByLabel('学段').selectOption('xiaogao');
    await page.locator("[name='t1from']").fill('2025-09-01');
    await page.getByText('第一学期还差最后一天。').waitFor();
    await page.locator("[name='t1to']").fill('2026-01-23');
    await page.getByText('还没有选星期几。').waitFor();
    await page.getByLabel('周四').check();
    expect(await meetings(page)).toHaveLength(9);
    await page.locator("[name='t2from']").fill('2026-03-02');
    await page.locator("[name='t2to']").fill('2026-07-03');
    const planned = await meetings(page);
    expect(planned).toHaveLength(18);
    expect(planned[2]).toEqual({ slot: 'qingxu', day: '2025-10-09' });
    expect(await page.locator('[data-terms]').innerText()).toMatch(/1月另一次[^]*寒假亲子任务单[^]*2月另一次/);

    const again = await opened(hash(page));
    expect(await meetings(again)).toEqual(planned);
    expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({});
  });

  test('two lessons change places, the back button undoes it, and one press brings all back', async () => {
    const page = await opened(PLAN);
    const [first, second] = [await titleOf(page, 'shiying'), await titleOf(page, 'qiuzhu')];
    const choice = page.getByLabel('第 1 次换一课');
    await choice.selectOption('qiuzhu-ditu');
    expect([await titleOf(page, 'shiying'), await titleOf(page, 'qiuzhu')]).toEqual([second, first]);
    expect(await page.locator('[data-said]').innerText()).toBe('第 1 次和第 2 次对换了。');
    expect(await choice.evaluate((select) => select === document.activeElement)).toBe(true);
    await page.goBack();
    expect(await titleOf(page, 'shiying')).toBe(first);
    await page.goForward();
    await page.getByRole('button', { name: '换过的课都换回来' }).click();
    expect(await titleOf(page, 'shiying')).toBe(first);
    expect(hash(page)).not.toContain('put');
  });

  test('a mistake is named, marked, and nothing typed is lost', async () => {
    const page = await opened('#stage=xiaogao&t1=2026-01-23_2025-09-01&w=4');
    expect(await page.locator('[data-problems]').innerText()).toContain('比第一天还早');
    expect(await page.locator("[name='t1from']").getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator("[name='t1from']").inputValue()).toBe('2026-01-23');
    expect(await axeFindings(page)).toEqual([]);
  });

  test('nothing is too small for a finger, nothing is found by axe, nothing scrolls sideways', async () => {
    const page = await opened(PLAN);
    for (const summary of await page.locator('#planner summary').all()) await summary.click();
    const small = await page
      .locator('#planner :is(select, button, summary, input[type=date], .ticks label, .files a):visible')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML));
    expect(small).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
});

describe('what is taken home', () => {
  const saved = async (page: Page, button: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };

  test('is a calendar and a spreadsheet with the same days, made in the page', async () => {
    const page = await opened(PLAN, WIDTHS.desk, { acceptDownloads: true });
    const asked: string[] = [];
    page.on('request', (request) => !request.url().startsWith('blob:') && asked.push(request.url()));
    const calendar = await saved(page, '放进日历（.ics）');
    const workbook = await saved(page, '下载表格（.xlsx）');
    expect([calendar.name, workbook.name]).toEqual(
      ['ics', 'xlsx'].map((ending) => `主题班会 2025—2026 学年 小学高年级，周四，第 3 节.${ending}`),
    );
    const days = (await meetings(page)).map(({ day }) => day);
    const inCalendar = readIcalendar(calendar.bytes.toString()).events.map(
      (event) => Object.entries(event).find(([name]) => name.startsWith('DTSTART'))![1],
    );
    expect(inCalendar).toEqual(days.map((day) => day!.replaceAll('-', '')));
    const rows = (await readXlsx(workbook.bytes))[0]!.data;
    expect(rows.flatMap(([, day]) => (day instanceof Date ? [day.toISOString().slice(0, 10)] : []))).toEqual(days);
    expect(asked).toEqual([]);
  });

  test('is one sheet of paper with every meeting on it, and the links to the files of each lesson', async () => {
    const page = await opened(PLAN, WIDTHS.desk);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.calendar').isVisible()).toBe(false);
    expect(await page.locator('#planner form').isVisible()).toBe(false);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const links = await page
      .locator('[data-files] a')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname));
    expect(links).toHaveLength(18 * 3);
    expect(links[0]).toMatch(/\/lessons\/huan-huanjing\/slides\.pptx$/);
  });
});

test('without scripts the year stands there by half months, and no form that does nothing', async () => {
  const page = await opened('', WIDTHS.phone, { javaScriptEnabled: false });
  expect(await page.locator('#planner form').isVisible()).toBe(false);
  expect(await page.locator('.calendar tbody tr').first().innerText()).toMatch(/9月下半月\s*求助\s*把难受说出来/);
});
