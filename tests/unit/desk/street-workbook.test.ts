/** The workbook as a worker opens it, and as it comes back. */
import ExcelJS from 'exceljs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/desk/read-csv.ts';
import { readSheets } from '../../../src/desk/read-sheets.ts';
import { streetWorkbook, streetWorkbookName } from '../../../src/desk/street-workbook.ts';
import { checkSheet } from '../../../src/domain/desk/check-sheet.ts';
import { streetSheets } from '../../../src/domain/desk/sheet-rows.ts';
import { problemInWords } from '../../../src/domain/desk/sheet-problem.ts';
import type { SheetTable } from '../../../src/domain/desk/sheet-table.ts';
import { aService } from '../builders.ts';
import { deskContent, SERVICES, tablesOf, TODAY } from './desk-content.ts';

const FORMULAS = ['=HYPERLINK("http://a.cn")', '+1', '-建议', '@甲', "'引号", '<b>&amp;"'];
const kb = deskContent({
  services: {
    '310104': [...SERVICES, ...FORMULAS.map((name, index) => aService({ id: `odd-${index}`, name, kind: 'family-centre' }))],
  },
});

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await streetWorkbook(streetSheets(kb, '310104', 'operator'));
});

/** Opens the workbook in another program, does something to it and saves it. */
async function edited(edit: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  edit(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function tables(file: Uint8Array): Promise<readonly SheetTable[]> {
  const read = await readSheets(file);
  if ('refusal' in read) throw new Error(read.refusal);
  return read.sheets;
}

const columnOf = (sheet: ExcelJS.Worksheet, heading: string) => (sheet.getRow(1).values as string[]).indexOf(heading);

describe('the workbook', () => {
  it('is the same to the byte when the facts are the same', async () => {
    expect(await streetWorkbook(streetSheets(kb, '310104', 'operator'))).toEqual(bytes);
    expect(streetWorkbookName(streetSheets(kb, '310104', 'public'))).toBe('资料表-310104-上海市徐汇区.xlsx');
  });
  it('holds no formula and no macro, and keeps =, +, - and @ as text', async () => {
    const parts = unzipSync(bytes);
    expect(Object.keys(parts).filter((name) => /vba|bin$/i.test(name))).toEqual([]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as unknown as ArrayBuffer);
    const sheet = book.getWorksheet('服务点')!;
    const names = sheet.getColumn(2).values as ExcelJS.CellValue[];
    expect(FORMULAS.every((name) => names.includes(name))).toBe(true);
    book.eachSheet((one) =>
      one.eachRow((row) =>
        row.eachCell((cell) => expect([one.name, cell.address, cell.formula]).toEqual([one.name, cell.address, undefined])),
      ),
    );
  });
  it('has drop-downs down to row 500, one rule a column, for new rows too', async () => {
    const xml = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet3.xml']);
    const ranges = [...xml.matchAll(/sqref="([A-Z]+)2:([A-Z]+)500"/g)].map(([, from, to]) => [from, to]);
    expect(ranges).toHaveLength(30);
    expect(new Set(ranges.map(([from]) => from)).size).toBe(30);
    expect(ranges.every(([from, to]) => from === to)).toBe(true);
    expect(xml).toMatch(/type="list"[^>]*sqref="C2:C500"><formula1>选项!\$A\$1:\$A\$\d+</);
  });
  it('locks ids and versions, lets everything else be typed as text, keeps the headings in sight', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as unknown as ArrayBuffer);
    const sheet = book.getWorksheet('服务点')!;
    const cell = (heading: string, row: number) => sheet.getRow(row).getCell(columnOf(sheet, heading));
    expect([cell('编号', 2), cell('版本', 2)].map(({ protection }) => protection?.locked ?? true)).toEqual([true, true]);
    expect(cell('电话', 2)).toMatchObject({ numFmt: '@', protection: { locked: false } });
    expect(sheet.getColumn(columnOf(sheet, '电话'))).toMatchObject({ numFmt: '@', protection: { locked: false } });
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 1 });
    expect(book.getWorksheet('选项')!.state).toBe('hidden');
    expect(book.worksheets[0]!.name).toBe('填写说明');
  });
  it('on the website leaves out what may not be shown', () => {
    const site = deskContent({ services: { '310104': [aService({ publish: 'no' }), SERVICES[0]!] } });
    const ids = (whose: 'public' | 'operator') => streetSheets(site, '310104', whose).sheets[0]!.rows.map(({ id }) => id);
    expect([ids('public'), ids('operator')]).toEqual([['hospital'], ['station', 'hospital']]);
  });
});

describe('read back', () => {
  it('changes nothing', async () => {
    expect(checkSheet(kb, await tables(bytes), TODAY)).toMatchObject({
      area: '310104',
      problems: [],
      remarks: [],
      diff: { changes: [], unchanged: 12, missing: [] },
    });
  });
  it('understands cells that the program made numbers, dates, true or rich text of', async () => {
    const file = await edited((book) => {
      const sheet = book.getWorksheet('服务点')!;
      const set = (heading: string, value: ExcelJS.CellValue, numFmt = 'General') =>
        Object.assign(sheet.getRow(4).getCell(columnOf(sheet, heading)), { value, numFmt });
      set('电话', 12345);
      set('结束日期', new Date('2027-03-01T00:00:00Z'), 'yyyy"年"m"月"d"日"');
      set('心理辅导室', true);
      set('主办单位', { richText: [{ text: '徐家汇' }, { text: '街道', font: { bold: true } }] });
    });
    const { diff, problems } = checkSheet(kb, await tables(file), TODAY);
    expect(problems.map(problemInWords)).toEqual([]);
    expect(diff.changes[0]!.after).toMatchObject({
      id: 'station',
      phones: [{ number: '12345' }],
      validTo: '2027-03-01',
      counsellingRoom: true,
      organization: '徐家汇街道',
    });
  });
  it('tells merged cells, formulas and hidden rows where they are', async () => {
    const file = await edited((book) => {
      const sheet = book.getWorksheet('服务点')!;
      const phones = columnOf(sheet, '电话');
      sheet.mergeCells(2, phones, 3, phones);
      sheet.getRow(4).getCell(phones).value = { formula: 'A1&"1"', result: '021-64387250' };
      sheet.getRow(5).hidden = true;
    });
    const { problems, remarks } = checkSheet(kb, await tables(file), TODAY);
    expect(problems.map(({ row, column, what }) => [row, column, what])).toEqual([
      [2, '电话', '是合并的单元格'],
      [3, '电话', '是合并的单元格'],
      [4, '电话', '是公式'],
    ]);
    expect(remarks).toEqual(['「服务点」第 5 行藏起来了，也读了']);
  });
  it('a formula that nobody calculated yet is told like any other', async () => {
    const parts = unzipSync(bytes);
    const name = 'xl/worksheets/sheet3.xml';
    const xml = new TextDecoder().decode(parts[name]);
    parts[name] = strToU8(xml.replace(/<c r="C4".*?<\/c>/, '<c r="C4" t="str"><f>CONCATENATE("a")</f></c>'));
    const { problems } = checkSheet(kb, await tables(zipSync(parts)), TODAY);
    expect(problems.map(problemInWords)).toEqual(['「服务点」第 4 行「类别」是公式。请直接写字；以 = 开头的，前面加一个空格。']);
  });
  it('may be formatted down to the last row', async () => {
    const file = await edited((book) => {
      book.getWorksheet('服务点')!.getRow(1_048_576).getCell(2).border = { top: { style: 'thin' } };
    });
    expect(checkSheet(kb, await tables(file), TODAY)).toMatchObject({ problems: [], diff: { changes: [] } });
  }, 30_000);
});

describe('a file that is no workbook', () => {
  const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  it.each<[string, () => Uint8Array, string]>([
    ['an empty file', () => new Uint8Array(), '文件是空的'],
    ['an old .xls', () => new Uint8Array([...OLE, ...utf16('Workbook')]), '这是旧式的 .xls'],
    ['one with a password', () => new Uint8Array([...OLE, 0, ...utf16('EncryptedPackage')]), '文件加了密码'],
    ['a text', () => strToU8('你好'), '这不是 Excel 工作簿'],
    ['a Word document', () => zipSync({ 'word/document.xml': strToU8('<w/>') }), '可能是 Word 文档'],
    ['half a workbook', () => bytes.slice(0, bytes.length / 2), '文件坏了'],
    ['a workbook of nonsense', () => zipSync({ 'xl/workbook.xml': strToU8('<a') }), '文件坏了'],
    [
      'a row number beyond all sheets',
      () => {
        const parts = unzipSync(bytes);
        const name = 'xl/worksheets/sheet3.xml';
        parts[name] = strToU8(new TextDecoder().decode(parts[name]).replace('<row r="2"', '<row r="99999999999"'));
        return zipSync(parts);
      },
      '文件坏了',
    ],
  ])('%s', async (_, file, refusal) => {
    const read = await readSheets(file());
    expect('refusal' in read && read.refusal).toContain(refusal);
  });
  it('a zip bomb is not unpacked', async () => {
    const parts = { ...unzipSync(bytes), 'xl/media/a.xml': new Uint8Array(310 * 2 ** 20) };
    const read = await readSheets(zipSync(parts, { level: 1 }));
    expect(read).toEqual({ refusal: '文件展开以后太大，不像是资料表，没有打开。' });
  }, 30_000);
});

describe('CSV', () => {
  const [, table] = tablesOf(kb);
  const quoted = table!.rows.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',')).join('\r\n');
  /** 「服务点」 in the encoding of Chinese Windows: its characters, two bytes each. */
  const GB18030 = new Uint8Array([0xb7, 0xfe, 0xce, 0xf1, 0xb5, 0xe3]);

  it('of one sheet is told by its headings and changes nothing', () => {
    const read = readCsv(strToU8(`\u{feff}${quoted}`), '随便什么');
    if ('refusal' in read) throw new Error(read.refusal);
    expect(checkSheet(kb, read.sheets, TODAY, { area: '310104' })).toMatchObject({
      problems: [],
      diff: { changes: [], unchanged: 9 },
      remarks: ['「随便什么」当作「服务点」读了'],
    });
  });
  it('may be in GB18030, with tabs', () => {
    expect(readCsv(new Uint8Array([...GB18030, 9, ...GB18030]), 'a')).toEqual({
      sheets: [{ name: 'a', rows: [['服务点', '服务点']] }],
    });
  });
  it.each([
    [new Uint8Array(), '文件是空的'],
    [new Uint8Array([0xff, 0xff, 0xff]), '编码认不出来'],
    [strToU8('a,"b\nc'), '引号不成对'],
  ])('that cannot be read is told', (file, refusal) =>
    expect(readCsv(file, 'a')).toEqual({ refusal: expect.stringContaining(refusal) as string }),
  );
});
