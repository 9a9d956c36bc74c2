/** The operator's way: sheets out, sheets in, and nothing half done. */
import fs, { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { exportSheets } from '../../../src/commands/desk/export.ts';
import { importSheets } from '../../../src/commands/desk/import.ts';
import { checkSheet } from '../../../src/domain/desk/check-sheet.ts';
import { readContent } from '../../../src/read-content/read-content.ts';
import { aService } from '../builders.ts';
import { tempContent } from '../temp-content.ts';
import { fill, tablesOf } from './desk-content.ts';

let content: string;
let out: string;
let said: string;

beforeEach(() => {
  said = '';
  vi.stubEnv('HUTONG_TODAY', '2026-11-22');
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  const other = aService({ id: 'home', name: '乐山儿童之家', kind: 'childrens-home', area: '310104014' });
  content = tempContent({ 'services/310104014.json': [other] });
  out = mkdtempSync(join(tmpdir(), 'hutong-desk-'));
  onTestFinished(() => rmSync(out, { recursive: true, force: true }));
  vi.stubEnv('HUTONG_CONTENT', content);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const files = () =>
  Object.fromEntries(
    readdirSync(content, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, readFileSync(join(content, name), 'utf8')]),
  );
const SHEET = '资料表-310104-上海市徐汇区.xlsx';

async function sheet(edit?: (book: ExcelJS.Workbook) => void): Promise<string> {
  const path = join(out, SHEET);
  await exportSheets.run(['--area', '徐汇区', '--out', out]);
  if (!edit) return path;
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  edit(book);
  await book.xlsx.writeFile(path);
  return path;
}

/** Sets a cell of 「服务点」. */
const set = (row: number, heading: string, value: ExcelJS.CellValue) => (book: ExcelJS.Workbook) => {
  const places = book.getWorksheet('服务点')!;
  places.getRow(row).getCell((places.getRow(1).values as string[]).indexOf(heading)).value = value;
};

describe('export', () => {
  it('makes a workbook for every region and one for the nation, or for the places that are named', async () => {
    await exportSheets.run(['--out', out]);
    expect(readdirSync(out).sort()).toEqual(['资料表-000000-全国.xlsx', '资料表-310000-上海市.xlsx']);
    await exportSheets.run(['--area', '310104014', '--area', '徐汇区', '--out', out]);
    expect(readdirSync(out)).toContain('资料表-310104014-上海市徐汇区徐家汇街道.xlsx');
    expect(said).toContain('服务点 2 行');
  });
  it('never replaces a workbook that somebody filled in', async () => {
    await sheet(set(2, '备注', '辛苦填的'));
    await expect(exportSheets.run(['--area', '310104', '--out', out])).rejects.toThrow('里面可能有填好的内容，不覆盖');
  });
  it.each([
    [['--area', '月亮街道'], '没有叫 “月亮街道” 的地方'],
    [['--alles'], '没有 --alles 这个选项'],
    [['资料表.xlsx'], '多写了 “资料表.xlsx”'],
  ])('%j is told', (args, message) => expect(exportSheets.run(args)).rejects.toThrow(message));
});

describe('import', () => {
  it('of an untouched workbook changes no byte, told to or not', async () => {
    const before = files();
    await importSheets.run([await sheet(), '--yes']);
    expect(said).toContain('没有要改的，什么都没有写');
    expect(files()).toEqual(before);
  });
  it('shows the changes and writes nothing; with --yes it writes all of them and the log', async () => {
    const before = files();
    const path = await sheet((book) => {
      set(2, '电话', '（021）6438 7299')(book);
      set(3, '备注', '=门口有台阶')(book);
    });
    await importSheets.run([path]);
    expect(said).toContain('      电话：021-64387250 → 021-64387299');
    expect(said).toContain('什么都没有写');
    expect(files()).toEqual(before);
    await importSheets.run([path, '--yes']);
    expect(said).toContain('写好了 content/services/310104.json');
    const kb = readContent(content);
    expect(kb.services.find(({ id }) => id === 'station')!.phones).toEqual([{ number: '021-64387299' }]);
    expect(kb.services.find(({ id }) => id === 'home')!.note).toBe('=门口有台阶');
    expect(kb.changes).toEqual([
      { on: '2026-11-22', what: '徐汇区、徐家汇街道：改了 2 条资料。', concerns: ['station', 'home'] },
    ]);
    await importSheets.run([path, '--yes']);
    expect(readContent(content).changes).toHaveLength(1);
  });
  it('begins a file for a street that had none', async () => {
    const path = await sheet((book) => {
      for (const [heading, text] of Object.entries({
        服务点名称: '漕河泾家中心',
        类别: '家中心',
        所在地: '漕河泾街道',
        资料来源: '街道',
      }))
        set(4, heading, text)(book);
    });
    await importSheets.run([path, '--yes']);
    expect(JSON.parse(files()['services/310104012.json']!)).toMatchObject([{ id: '310104012-family-centre-1' }]);
  });
  it('refuses with every mistake at once, and writes nothing', async () => {
    const before = files();
    const path = await sheet((book) => {
      set(2, '电话', '13812345678')(book);
      set(3, '结束日期', '明年')(book);
    });
    await expect(importSheets.run([path, '--yes'])).rejects.toThrow(
      /有 2 处要改，什么都没有写：\n.*第 2 行「电话」.*\n.*第 3 行「结束日期」/,
    );
    expect(files()).toEqual(before);
  });
  it('does not let content land that would be wrong as a whole', async () => {
    // A point in another province: only a check over all records of the district sees it.
    const far = { lng: 87.6, lat: 43.8, crs: 'gcj02' as const };
    writeFileSync(
      join(content, 'services/310104.json'),
      JSON.stringify([
        aService(),
        ...[1, 2].map((n) => aService({ id: `p-${n}`, name: `点${n}`, location: { lng: 121.44, lat: 31.19, crs: 'gcj02' } })),
      ]),
    );
    const kb = readContent(content);
    const tables = tablesOf(kb);
    fill(tables, '服务点', 'station', { 备注: '新的话' });
    const { changeFile } = checkSheet(kb, tables, '2026-11-22');
    const record = changeFile!.changes[0]!.after as { location?: typeof far };
    record.location = far;
    const path = join(out, '改动.json');
    writeFileSync(path, JSON.stringify(changeFile));
    const before = files();
    await expect(importSheets.run([path, '--yes'])).rejects.toThrow('离本区县别的服务点有');
    expect(files()).toEqual(before);
  });
  it('takes a change file and a CSV', async () => {
    const kb = readContent(content);
    const tables = tablesOf(kb);
    fill(tables, '服务点', 'station', { 备注: '新的话' });
    const path = join(out, '改动-310104.json');
    writeFileSync(path, JSON.stringify(checkSheet(kb, tables, '2026-11-22').changeFile));
    await importSheets.run([path, '--yes']);
    expect(readContent(content).services.find(({ id }) => id === 'station')!.note).toBe('新的话');
    const csv = join(out, '服务点.csv');
    writeFileSync(csv, '编号,服务点名称,类别,电话\nstation,徐家汇街道未成年人保护工作站,未成年人保护工作站,02164387222\n');
    await importSheets.run([csv, '--area', '徐汇区', '--yes']);
    expect(readContent(content).services.find(({ id }) => id === 'station')!).toMatchObject({
      note: '新的话',
      phones: [{ number: '021-64387222' }],
    });
  });
  it('leaves the content alone when the disk does not take it', async () => {
    const path = await sheet(set(2, '备注', '新的话'));
    const before = files();
    vi.spyOn(fs, 'fsyncSync').mockImplementation(() => {
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    });
    syncBuiltinESMExports();
    try {
      await expect(importSheets.run([path, '--yes'])).rejects.toThrow('ENOSPC');
    } finally {
      vi.mocked(fs.fsyncSync).mockRestore();
      syncBuiltinESMExports();
    }
    expect([files(), readdirSync(content).filter((name) => name.startsWith('.'))]).toEqual([before, []]);
  });
  it.each([
    [[], 'import 后面要写文件名'],
    [['a.xlsx', 'b.xlsx'], '一次只读一个文件'],
    [['/没有/这个.xlsx'], '读不了文件'],
  ])('%j is told', (args, message) => expect(importSheets.run(args)).rejects.toThrow(message));
  it('tells a file of another kind', async () => {
    const path = join(out, '表.xlsx');
    writeFileSync(path, '你好');
    await expect(importSheets.run([path])).rejects.toThrow('这不是 Excel 工作簿');
    writeFileSync(path, '{"a": 1}');
    await expect(importSheets.run([path])).rejects.toThrow('这不是改动文件');
  });
});
