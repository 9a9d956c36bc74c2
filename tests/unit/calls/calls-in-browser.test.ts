/** A call sheet from the website, filled in, checked in the page, mailed as a small file and taken over by the operator. */
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { callWorkbook } from '../../../src/desk/call-workbook.ts';
import { isCallSheet } from '../../../src/desk/call-read.ts';
import { readSheets } from '../../../src/desk/read-sheets.ts';
import { callFileName, readCallFile } from '../../../src/domain/calls/call-file.ts';
import { CALLS, type CallColumn } from '../../../src/domain/calls/call-layout.ts';
import { callSheet } from '../../../src/domain/calls/call-sheet.ts';
import { judgeCalls } from '../../../src/domain/calls/judge-calls.ts';
import { readChangeFile } from '../../../src/domain/desk/change-file.ts';
import { deskArea, deskRegion } from '../../../src/domain/desk/desk-files.ts';
import { deskKnowledge } from '../../../src/domain/desk/desk-knowledge.ts';
import type { SheetTable } from '../../../src/domain/desk/sheet-table.ts';
import type { KnowledgeBase } from '../../../src/model/knowledge-base.ts';
import { checkCalls } from '../../../src/worker-desk/check-calls.ts';
import { placeOf } from '../../../src/worker-desk/check-file.ts';
import { aService, confirmedOn } from '../builders.ts';
import { ALL_RIGHT, AREA, BY, callContent, HOME, STATION, TODAY, type Filled } from './call-content.ts';

/** What the page knows: the public facts of the place, and nothing of other districts. */
function inBrowser(kb: KnowledgeBase): KnowledgeBase {
  const area = JSON.parse(JSON.stringify(deskArea(kb, AREA))) as ReturnType<typeof deskArea>;
  return deskKnowledge(JSON.parse(JSON.stringify(deskRegion(kb, area.region))) as ReturnType<typeof deskRegion>, area);
}

/** The website's workbook, filled in by number and saved again by a spreadsheet program. */
async function returned(kb: KnowledgeBase, rows: Readonly<Record<string, Filled>>): Promise<readonly SheetTable[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await callWorkbook(callSheet(kb, AREA, TODAY))) as unknown as ArrayBuffer);
  const keys = Object.keys(CALLS.columns) as CallColumn[];
  book.getWorksheet(CALLS.name)!.eachRow((row) => {
    for (const [key, text] of Object.entries(rows[String(row.getCell(keys.indexOf('number') + 1).value)] ?? {}))
      row.getCell(keys.indexOf(key as CallColumn) + 1).value = text;
  });
  const read = await readSheets(new Uint8Array(await book.xlsx.writeBuffer()));
  if ('refusal' in read) throw new Error(read.refusal);
  return read.sheets;
}

const checked = async (kb: KnowledgeBase, rows: Readonly<Record<string, Filled>>) =>
  checkCalls(inBrowser(kb), await returned(kb, rows), AREA, TODAY);
const mailed = (file: unknown) => {
  const read = readCallFile(JSON.stringify(file));
  if ('refusal' in read) throw new Error(read.refusal);
  return read.rows;
};

const partner = aService({ id: 'kept-back', name: '不公开的医院', kind: 'psychiatric-hospital', publish: 'no', phones: [] });
const elsewhere = aService({
  id: 'elsewhere',
  name: '外区的中心',
  kind: 'family-centre',
  area: '310105',
  serves: ['310105'],
  phones: [{ number: '021-64387250' }],
  assured: confirmedOn('2026-11-01'),
});
const kb = callContent({
  services: { '310104': [HOME, { ...STATION, partners: ['kept-back'] }, partner], '310105': [elsewhere] },
});

describe('a returned call sheet', () => {
  it('says itself which place it is of', async () => {
    expect(placeOf(await returned(kb, {}))).toEqual({ area: AREA });
  });
  it('is known and read by its headings when its tab has another name', async () => {
    const tables = await returned(kb, { '021-64387250': ALL_RIGHT });
    const renamed = tables.map((one) => (one.name === CALLS.name ? { ...one, name: '11月打的' } : one));
    expect(isCallSheet(renamed)).toBe(true);
    expect(placeOf(renamed)).toEqual({ area: AREA });
    expect(checkCalls(inBrowser(kb), renamed, AREA, TODAY)).toMatchObject({ mistakes: [], verdict: { confirmed: 1 } });
  });
  it('with a second one in the same file is not read by half', async () => {
    const tables = await returned(kb, {});
    const copy = { ...tables.find(({ name }) => name === CALLS.name)!, name: '打电话 (2)' };
    expect(checkCalls(inBrowser(kb), [...tables, copy], AREA, TODAY)).toMatchObject({
      mistakes: ['「打电话」「打电话 (2)」都是打电话核实表。请合成一张，再交一次'],
      file: null,
    });
  });
  it('tells in the page what the operator’s command makes of the mailed file', async () => {
    const { mistakes, verdict, file, place } = await checked(kb, {
      '021-64387250': ALL_RIGHT,
      '021-64387260': { answered: '是', numberRight: '否', newNumber: '（021）6438 7299', by: BY, on: TODAY, remark: '搬家了' },
    });
    expect([mistakes, place, verdict.confirmed]).toEqual([[], '上海市徐汇区', 1]);
    expect(verdict.toDo.join('\n')).toContain('021-64387260 换成 021-64387299');
    expect(callFileName(file!)).toBe('电话核实-310104-2026-11-22.json');
    expect(JSON.stringify(file)).not.toMatch(/您好|kept-back|不公开/);
    const operators = judgeCalls(kb, mailed(file), TODAY);
    expect({ ...operators, diff: 0 }).toEqual({ ...verdict, diff: 0 });
    expect(operators.diff.changes.map(({ after }) => [after.id, after.assured?.on])).toEqual([
      ['station', TODAY],
      ['home', undefined],
    ]);
    // What the worker was never shown is still there.
    expect(operators.diff.changes[0]!.after).toMatchObject({ partners: ['kept-back'] });
  });
  it('takes a dead number out of places that the page does not know, once it is imported', async () => {
    const { verdict, file } = await checked(kb, { '021-64387250': { answered: '空号两次', by: BY, on: TODAY } });
    expect(verdict.diff.changes.map(({ after }) => after.id)).toEqual(['station']);
    expect(verdict.blocked).toHaveLength(1);
    expect(judgeCalls(kb, mailed(file), TODAY).diff.changes.map(({ after }) => after.id)).toEqual(['station', 'elsewhere']);
  });
  it('with mistakes has nothing to send; neither has one that nobody filled in', async () => {
    const broken = await checked(kb, { '021-64387250': { ...ALL_RIGHT, newNumber: '13812345678' } });
    expect(broken.mistakes).toEqual([expect.stringContaining('第 4 行「新号码」写的是 “13812345678”') as string]);
    expect([broken.file, (await checked(kb, {})).file]).toEqual([null, null]);
  });
  it('of rows and columns that were torn out is told', async () => {
    const tables = await returned(kb, {});
    const torn = tables.map((one) => (one.name === CALLS.name ? { ...one, rows: one.rows.map((row) => row.slice(0, 5)) } : one));
    expect(checkCalls(inBrowser(kb), torn, AREA, TODAY).mistakes[0]).toContain('「打电话」缺少');
  });
});

describe('the mailed file', () => {
  const file = { format: 'hutong-calls', version: 1, made: TODAY, area: AREA, calls: [{ row: 4, cells: { id: 'home' } }] };
  it.each([
    ['{', '这不是电话核实的结果文件'],
    ['{"format": "hutong-changes"}', '这不是电话核实的结果文件'],
    [JSON.stringify({ ...file, version: 2 }), '这是第 2 种结果文件'],
    [JSON.stringify({ ...file, calls: [] }), '文件被改过'],
    [JSON.stringify({ ...file, calls: [{ row: 4, cells: { __proto__: null, script: 'x' } }] }), '文件被改过'],
    [JSON.stringify({ ...file, calls: [{ row: 0, cells: {} }] }), '文件被改过'],
  ])('%s is refused', (text, refusal) =>
    expect(readCallFile(text)).toEqual({ refusal: expect.stringContaining(refusal) as string }),
  );
  it('taken for a change file is told which command to run', () => {
    expect(readChangeFile(kb, 'a.json', JSON.stringify(file), TODAY).problems[0]).toMatchObject({
      what: '这是打电话核实的结果',
      fix: expect.stringContaining('calls import') as string,
    });
  });
});

describe('the call sheet of a place where nothing is due', () => {
  it('says so in one line, and has no empty table', async () => {
    const fresh = callContent({ services: { '310104': [{ ...STATION, assured: confirmedOn('2026-11-01') }] } });
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await callWorkbook(callSheet(fresh, AREA, TODAY))) as unknown as ArrayBuffer);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['填写说明']);
    const lines = (book.worksheets[0]!.getSheetValues() as unknown[][]).flatMap((row) => row?.filter(Boolean) ?? []);
    expect(lines).toContain('2026-11-22 看过：现在没有该打的电话。');
    expect(lines).not.toContain(1);
  });
});
