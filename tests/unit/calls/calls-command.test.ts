/** The whole way of a call sheet on a small content folder: made, filled in, read back. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { calls } from '../../../src/commands/desk/calls.ts';
import { CALLS, type CallColumn } from '../../../src/domain/calls/call-layout.ts';
import { readContent } from '../../../src/read-content/read-content.ts';
import type { Service } from '../../../src/model/service.ts';
import { aService } from '../builders.ts';
import { tempContent } from '../temp-content.ts';
import { ALL_RIGHT, AREA, HOME, STATION, TODAY, type Filled } from './call-content.ts';

const FILE = `打电话-${AREA}-上海市徐汇区-${TODAY}.xlsx`;
const HOSTILE = '=HYPERLINK("http://x","y")<b>&\n@甲';

let content: string;
let out: string;
let said: string;

beforeEach(() => {
  said = '';
  vi.stubEnv('HUTONG_TODAY', TODAY);
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

async function made(...services: Service[]): Promise<string> {
  content = tempContent({ 'services/310104.json': services.length ? services : [HOME, STATION] });
  out = mkdtempSync(join(tmpdir(), 'hutong-calls-'));
  onTestFinished(() => rmSync(out, { recursive: true, force: true }));
  vi.stubEnv('HUTONG_CONTENT', content);
  await calls.run(['--area', AREA, '--out', out]);
  return join(out, FILE);
}

type Change = (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void;

/** Fills in rows by their number and saves the file again, as a spreadsheet program does. */
async function filled(rows: Readonly<Record<string, Filled>>, change: Change = () => undefined): Promise<string> {
  const path = await made();
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const sheet = book.getWorksheet(CALLS.name)!;
  const keys = Object.keys(CALLS.columns) as CallColumn[];
  sheet.eachRow((row) => {
    for (const [key, text] of Object.entries(rows[String(row.getCell(keys.indexOf('number') + 1).value)] ?? {}))
      row.getCell(keys.indexOf(key as CallColumn) + 1).value = text;
  });
  change(sheet, book);
  await book.xlsx.writeFile(path);
  return path;
}

const STATION_NO = '021-64387250';
const files = () =>
  readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(content, name)).isFile())
    .map((name) => `${name} ${readFileSync(join(content, name), 'utf8')}`);
const read = (file: string, ...more: string[]) => calls.run(['import', file, ...more]);
const refusal = async (done: () => Promise<unknown>) => {
  const before = files();
  const message = await done().then(
    () => '没有拒绝',
    (error: Error) => error.message,
  );
  expect(files()).toEqual(before);
  return message;
};
const station = () => readContent(content).services.find(({ id }) => id === 'station')!;

describe('a call sheet', () => {
  it('is the same file when it is made again, and a filled one is never replaced', async () => {
    const path = await made();
    const bytes = readFileSync(path);
    await calls.run(['--area', AREA, '--out', out]);
    expect(readFileSync(path).equals(bytes)).toBe(true);
    writeFileSync(path, '填过');
    await expect(calls.run(['--area', AREA, '--out', out])).rejects.toThrow('里面可能有填好的内容，不覆盖');
  });
  it('keeps numbers and hostile names as text, locks what is printed and opens what is filled in', async () => {
    const path = await made(aService({ name: HOSTILE.replace('\n', ' ') }));
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path);
    const sheet = book.getWorksheet(CALLS.name)!;
    const cell = (key: CallColumn) => sheet.getRow(4).getCell(Object.keys(CALLS.columns).indexOf(key) + 1);
    expect([cell('name').value, cell('name').numFmt, cell('number').value]).toEqual([
      HOSTILE.replace('\n', ' '),
      '@',
      STATION_NO,
    ]);
    expect([cell('id').protection?.locked, cell('answered').protection?.locked]).toEqual([undefined, false]);
    expect(
      book.worksheets
        .flatMap((one) => one.getRows(1, one.rowCount) ?? [])
        .some((row) => row.hasValues && JSON.stringify(row.values).includes('"formula"')),
    ).toBe(false);
  });
  it('is not made where nothing is due', async () => {
    await made(aService({ assured: { on: TODAY, by: '甲', how: 'phone' } }));
    expect([readdirSync(out), said]).toEqual([[], '上海市徐汇区：没有该打的电话。\n']);
  });
});

describe('read back', () => {
  it('it shows what would change, writes on demand, and says so in changes.json', async () => {
    const path = await filled({ [STATION_NO]: { ...ALL_RIGHT, remark: HOSTILE } });
    const before = files();
    await read(path);
    expect(files()).toEqual(before);
    expect(said).toContain('打了的号码：接通 1 个。核实 1 条。');
    expect(said).toContain('核实：未核实 → 2026-11-22 核实');
    expect(said).toContain('什么都没有写。看过没有问题，加上 --yes 再运行一次。');
    await read(path, '--yes');
    expect(station().assured).toEqual({ on: TODAY, by: ALL_RIGHT.by, how: 'phone' });
    expect(readContent(content).changes.at(-1)).toEqual({ on: TODAY, what: '徐汇区：改了 1 条资料。', concerns: ['station'] });
    said = '';
    const after = files();
    await read(path, '--yes');
    expect([files(), said.includes('这一次已经记过了')]).toEqual([after, true]);
  });
  it('a number that is dead twice leaves its record and is refused by every check from then on', async () => {
    const path = await filled({ [STATION_NO]: { answered: '空号两次', by: ALL_RIGHT.by, on: TODAY } });
    await read(path, '--yes');
    expect([station().phones, station().status]).toEqual([[], 'unknown']);
    expect(JSON.parse(readFileSync(join(content, 'blocklist.json'), 'utf8'))).toEqual([
      { number: STATION_NO, reason: expect.stringContaining('两次都是空号') as string },
    ]);
    writeFileSync(join(content, 'services/310104.json'), JSON.stringify([STATION]));
    expect(() => readContent(content)).toThrow('在停用号码名单里');
  });
  it('writes nothing when the whole content would be wrong with it', async () => {
    const path = await filled({ [STATION_NO]: { answered: '空号两次', by: ALL_RIGHT.by, on: TODAY } });
    const again = aService({ id: 'other', name: '另一处', note: `也可以打 ${STATION_NO}`, phones: [] });
    writeFileSync(join(content, 'services/310104.json'), JSON.stringify([HOME, again, STATION]));
    expect(await refusal(() => read(path, '--yes'))).toContain('写进去以后，内容会有问题，所以什么都没有写');
  });
  it('every mistake is told at once, and nothing is written', async () => {
    const path = await filled({ [STATION_NO]: { ...ALL_RIGHT, by: '', on: '昨天' } });
    expect(await refusal(() => read(path, '--yes'))).toMatch(
      /有 2 处要改，什么都没有写：\n {2}「打电话」第 4 行「打电话的人」.*\n {2}「打电话」第 4 行「日期」写的是 “昨天”/,
    );
  });
  it.each<[string, Change, string]>([
    [
      'a deleted column of a renamed sheet',
      (sheet) => void (sheet.spliceColumns(4, 1), (sheet.name = '电话')),
      '缺少「接通」这一列',
    ],
    ['a deleted column', (sheet) => sheet.spliceColumns(4, 1), '缺少「接通」这一列'],
    ['merged cells', (sheet) => sheet.mergeCells('D4:E4'), '「打电话」第 4 行「接通」是合并的单元格'],
    ['a formula', (sheet) => (sheet.getCell('L4').value = { formula: 'TODAY()' }), '「日期」是公式'],
  ])('%s is told', async (_what, change, message) => {
    const path = await filled({ [STATION_NO]: ALL_RIGHT }, change);
    expect(await refusal(() => read(path, '--yes'))).toContain(message);
  });
  it('moved rows and columns, and a day that became a date cell, are understood', async () => {
    const path = await filled({ [STATION_NO]: ALL_RIGHT }, (sheet) => {
      sheet.getCell('L4').value = new Date(`${TODAY}T00:00:00Z`);
      sheet.spliceRows(1, 0, ['11 月交']);
      sheet.spliceColumns(1, 0, []);
    });
    await read(path, '--yes');
    expect(station().assured!.on).toBe(TODAY);
  });
  it.each<[string, Buffer, string]>([
    ['an old .xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), '这是旧式的 .xls'],
    ['a text', Buffer.from('名称,电话\n'), '这不是 Excel 工作簿'],
    ['half a file', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), '文件坏了'],
  ])('%s is refused', async (_what, bytes, message) => {
    const path = await made();
    writeFileSync(path, bytes);
    expect(await refusal(() => read(path))).toContain(message);
  });
});

describe('the command line', () => {
  it.each<[string, string[], string]>([
    ['an unknown word', ['print'], '没有 “print”，读回来请写 import'],
    ['days that are none', ['--due', '九十'], '--due 写的是 “九十”，请写 0 到 3650 的天数'],
    ['--yes without a file', ['--yes'], '--yes 只用在 import 后面'],
    ['import without a file', ['import'], 'import 后面要写文件名'],
    ['two files', ['import', 'a.xlsx', 'b.xlsx'], '一次只读一个文件'],
    ['a place for import', ['import', 'a.xlsx', '--area', '1'], '不用在 import 后面'],
    ['a place that is none', ['--area', '哪里'], '没有叫 “哪里” 的地方'],
  ])('%s is answered with what can be written', async (_what, args, message) => {
    await made();
    expect(await refusal(async () => calls.run(args))).toContain(message);
  });
});
