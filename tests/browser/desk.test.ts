/** A worker's filled sheet at `/desk/`: what is wrong with it, what it changes, and what the operator gets of it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { readContent } from '../../src/read-content/read-content.ts';
import { FIXTURE_TODAY, PROJECT } from '../site/run-build.ts';
import { axeFindings } from './axe-findings.ts';
import { answer, choose, done, mistakes, openDesk, sideways, status } from './desk-page.ts';
import { openSite, WIDTHS, type OpenSite } from './open-site.ts';

const { dist, content } = inject('fixture');
const STREET = '880101001';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(() => expect(site.elsewhere).toEqual([]));

/** The street's sheet as the site gives it out, filled in. */
async function sheet(fill: (places: Filling, book: ExcelJS.Workbook) => void = () => undefined): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(dist, `streets/${STREET}/sheet.xlsx`));
  fill(new Filling(book.getWorksheet('服务点')!), book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** Writes into the cells of a sheet. */
class Filling {
  readonly sheet: ExcelJS.Worksheet;
  constructor(of: ExcelJS.Worksheet) {
    this.sheet = of;
  }
  cell(id: string, heading: string): ExcelJS.Cell {
    const row = (this.sheet.getColumn(1).values as unknown[]).indexOf(id);
    return this.sheet.getRow(row).getCell((this.sheet.getRow(1).values as unknown[]).indexOf(heading));
  }
  set(id: string, heading: string, value: ExcelJS.CellValue): void {
    this.cell(id, heading).value = value;
  }
  add(cells: Readonly<Record<string, string>>): void {
    const headings = this.sheet.getRow(1).values as string[];
    const row = this.sheet.getRow(this.sheet.getColumn(1).values.length);
    for (const [heading, text] of Object.entries(cells)) row.getCell(headings.indexOf(heading)).value = text;
    row.getCell(1).value = cells['编号'] ?? null;
  }
}

const desk = (width: number = WIDTHS.desk, options: Parameters<OpenSite['page']>[1] = {}) => openDesk(site, width, options);

const STATION = 'dh-weibao';

/** Ten slips, one of each kind. */
const broken = () =>
  sheet((places, book) => {
    places.set(STATION, '电话', '0888-10OO021O');
    places.set('state-aged', '类别', '家长课堂');
    places.set('state-closed', '结束日期', '明年夏天');
    places.set('state-out-of-print', '服务范围', '不知道什么街道');
    places.set('state-over', '备注', '身份证 31010420150101123X 的孩子在这里');
    places.set('state-unconfirmed', '时间备注', '24小时有人');
    places.set('state-verify-first', '地址', { formula: 'A1', result: '路' });
    places.add({ 编号: 'state-hidden', 服务点名称: '荷塘街道不公开的地方', 类别: '民政服务站' });
    places.add({ 服务点名称: '荷塘家中心', 类别: '家中心', 电话: '13812345678', 资料来源: '荷塘街道办事处' });
    const talks = new Filling(book.getWorksheet('活动')!);
    talks.set('dh-jiangzuo', '活动名称', null);
  });

/** The same sheet without slips: a changed field, a closed place, a new place. */
const mended = () =>
  sheet((places) => {
    places.set(STATION, '服务时间', '周一至周五 9:00-11:30、13:30-17:00');
    places.set('state-aged', '状态', '已停办');
    places.add({ 服务点名称: '荷塘家中心', 类别: '家中心', 电话: '0888-1000099', 资料来源: '荷塘街道办事处，2026年11月' });
  });

describe('a sheet with ten slips', () => {
  let page: Page;
  beforeAll(async () => {
    page = await desk();
    await choose(page, await broken());
    await done(page);
  });

  test('is answered slip by slip, where it stands and how to mend it', async () => {
    expect(await status(page).innerText()).toBe('看完了：10 处要改。');
    const told = (await mistakes(page)).map((line) => line.replace(/\s/g, ''));
    for (const [where, says] of [
      ['「电话」', '0888-10OO021O'],
      ['「类别」', '家长课堂'],
      ['「结束日期」', '明年夏天'],
      ['「服务范围」', '不是本站有的地方'],
      ['「备注」', '31010420150101123X'],
      ['「时间备注」', '删去这几个字；核实之后再写。'],
      ['「地址」', '是公式'],
      ['「编号」', '网站上没有这个编号'],
      ['「电话」', '个人手机号'],
      ['「活动名称」', '这一格不能空'],
    ] as const)
      expect(told.filter((line) => line.includes(where) && line.includes(says))).toHaveLength(1);
    expect(await answer(page).innerText()).toContain('有些资料不公开，这里查不到');
  });

  test('takes the keyboard to the first slip, and from each slip to its row', async () => {
    expect(await page.evaluate(() => document.activeElement?.closest('.mistakes li')?.textContent)).toContain('第 2 行「电话」');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('desk-row-0-2');
    expect(await page.locator('#desk-row-0-2 td.wrong').innerText()).toContain('0888-10OO021O');
  });

  test('has nothing to send, and nothing that axe finds', async () => {
    expect(await page.locator('#desk-handover').isVisible()).toBe(false);
    expect(await axeFindings(page)).toEqual([]);
  });
});

test('the mended sheet shows what changes, and the operator’s command makes the same changes of its file', async () => {
  const page = await desk();
  await choose(page, await broken());
  await done(page);
  await page.getByRole('button', { name: '再选一份' }).click();
  expect(await answer(page).isVisible()).toBe(false);
  await choose(page, await mended());
  await done(page);
  expect(await status(page).innerText()).toBe('看完了，没有错。新增 1 条，改 1 条，停办 1 条；6 条没有变。');
  const text = await answer(page).innerText();
  for (const words of [
    '周一至周五 8:30—17:00',
    '周一至周五 9:00—11:30、13:30—17:00',
    '改了打电话核实过的内容，要重新核实',
    '已停办，网页和手册上都没有了。',
    '来源：荷塘街道办事处，2026年11月，尚未电话核实',
  ])
    expect(text.replace(/\s+/g, ' ')).toContain(words);
  expect(await axeFindings(page)).toEqual([]);

  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#desk-download').click()]);
  const name = `改动-${STREET}-${FIXTURE_TODAY}.json`;
  expect(download.suggestedFilename()).toBe(name);
  expect(await page.locator('#desk-letter').innerText()).toContain(`npm run desk -- import ${name}`);

  const folder = mkdtempSync(join(tmpdir(), 'hutong-desk-page-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, name);
  await download.saveAs(file);
  cpSync(content, join(folder, 'content'), { recursive: true });
  const { status: code, stdout } = spawnSync(process.execPath, [join(PROJECT, 'src/commands/desk.ts'), 'import', file, '--yes'], {
    cwd: PROJECT,
    env: { ...process.env, HUTONG_CONTENT: join(folder, 'content'), HUTONG_TODAY: FIXTURE_TODAY },
    encoding: 'utf8',
  });
  expect([code, stdout]).toEqual([0, expect.stringContaining('新增 1 条，改 1 条，停办 1 条')]);
  const before = new Map(readContent(content).services.map((one) => [one.id, JSON.stringify(one)]));
  const changed = readContent(join(folder, 'content')).services.filter((one) => before.get(one.id) !== JSON.stringify(one));
  const { changes } = JSON.parse(readFileSync(file, 'utf8')) as { changes: { after: { id: string } }[] };
  expect(changed).toEqual(expect.arrayContaining(changes.map(({ after }) => expect.objectContaining(after) as unknown)));
  expect(changed.map(({ id }) => id)).toEqual([STATION, 'state-aged', '880101001-family-centre-1']);
});

test('an untouched sheet changes nothing', async () => {
  const page = await desk();
  await choose(page, await sheet());
  await done(page);
  expect(await status(page).innerText()).toBe('看完了，没有错。表里和网站上的一样，没有要改的。');
  expect(await page.locator('#desk-handover').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('没有错');
});

describe('a file that is no sheet', () => {
  test.each([
    ['an old workbook', '表.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), '旧式的 .xls'],
    ['a text', '表.xlsx', Buffer.from('你好'), '不是 Excel 工作簿'],
    ['an empty file', '表.xlsx', Buffer.alloc(0), '文件是空的'],
    ['one that is too large', '表.xlsx', Buffer.alloc(10 * 2 ** 20 + 1), '超过 10 MB'],
    ['a change file', '改动.json', Buffer.from('{"format": "hutong-changes"}'), '这是做好的改动文件'],
    ['a list of something else', '名单.csv', Buffer.from('甲,乙\n1,2\n'), '一张资料表也没有找到'],
  ])('%s is answered in one sentence', async (_, name, buffer, says) => {
    const page = await desk();
    await choose(page, buffer, name);
    await status(page).getByText(says).waitFor();
    expect(await answer(page).isVisible()).toBe(false);
  });

  test('a workbook of a place that the site does not have is told', async () => {
    const page = await desk();
    await choose(page, await sheet((_, book) => (book.getWorksheet('填写说明')!.getRow(2).getCell(2).value = '110101001')));
    await status(page).getByText('网站上没有区划代码 110101001 的资料').waitFor();
  });
});

test('a table saved as CSV is checked once its place is confirmed', async () => {
  const page = await desk();
  const csv = `编号,服务点名称,服务范围,备注\n${STATION},荷塘街道未成年人保护工作站,${STREET} 荷塘街道,二楼\n`;
  await choose(page, Buffer.from(csv), '服务点.csv', 'text/csv');
  const field = page.getByLabel('这张表是哪里的？');
  await field.waitFor();
  expect(await field.inputValue()).toBe(STREET);
  await field.fill('没有');
  await field.press('Enter');
  await status(page).getByText('6 位或 9 位').waitFor();
  await field.fill(STREET);
  await field.press('Enter');
  await done(page);
  expect(await status(page).innerText()).toContain('改 1 条');
});

test('nothing is asked of the network but the site’s own facts, nothing is kept, and the page works on without a line', async () => {
  const page = await desk(WIDTHS.phone);
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await choose(page, await broken());
  await done(page);
  const others = asked.filter((one) => !one.startsWith('GET /hutong/_astro/'));
  expect(others).toEqual(['GET /hutong/data/desk/880101.json', 'GET /hutong/data/desk/regions/880100.json']);
  await page.context().setOffline(true);
  await choose(page, await mended());
  await status(page).getByText('没有错').waitFor();
  expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({});
  expect(await page.evaluate(async () => [(await caches.keys()).length, (await indexedDB.databases()).length])).toEqual([0, 0]);
  expect(await page.context().cookies()).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a worker whose line is down is told so, and that the file stayed here', async () => {
  const page = await desk();
  await page.route('**/data/desk/**', (route) => route.abort());
  await choose(page, await mended());
  await status(page).getByText('看看网络').waitFor();
  expect(await status(page).innerText()).toContain('文件没有发出去');
});

test.each(['light', 'dark'] as const)(
  'on a small phone, %s, nothing scrolls sideways and axe finds nothing',
  async (colorScheme) => {
    const page = await desk(WIDTHS.phone, { colorScheme });
    for (const file of [await broken(), await mended()]) {
      await choose(page, file);
      await answer(page).waitFor();
      await done(page);
      expect(await sideways(page)).toBe(0);
      expect(await axeFindings(page)).toEqual([]);
    }
  },
);

test('hostile cells stay text', async () => {
  const page = await desk();
  const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  await choose(
    page,
    await sheet((places) => {
      places.set(STATION, '备注', hostile);
      places.set('state-aged', '电话', hostile);
    }),
    `${hostile}.xlsx`,
  );
  await done(page);
  expect(await page.locator('#worker-desk img').count()).toBe(0);
  expect(await page.title()).toContain('资料表检查');
});

test('without scripts the page gives out the sheets and says whom to send them to', async () => {
  const page = await desk(WIDTHS.phone, { javaScriptEnabled: false });
  expect(await page.locator('#worker-desk').isVisible()).toBe(false);
  expect(await page.getByRole('link', { name: '云水资料表（Excel）' }).getAttribute('href')).toBe(
    '/hutong/areas/880100/sheet.xlsx',
  );
  expect(await page.getByRole('main').innerText()).toContain('云水市民政局（测试）');
});
