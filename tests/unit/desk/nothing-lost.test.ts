/** What somebody filled in is read, or its writer is told that it was not. */
import { beforeEach, describe, expect, it } from 'vitest';
import { checkSheet } from '../../../src/domain/desk/check-sheet.ts';
import { problemInWords } from '../../../src/domain/desk/sheet-problem.ts';
import { fineWords } from '../../../src/worker-desk/show-answer.ts';
import { deskContent, fill, tablesOf, TODAY, type Table } from './desk-content.ts';

const kb = deskContent();
let tables: Table[];
beforeEach(() => {
  tables = tablesOf(kb);
});

const check = () => checkSheet(kb, tables, TODAY);
const told = () => check().problems.map(problemInWords);
const rows = () => tables.find(({ name }) => name === '服务点')!.rows;
const rename = (from: string, to: string) => {
  const [headings] = rows() as [string[]];
  headings[headings.indexOf(from)] = to;
};

describe('a column under another name', () => {
  it('is called back by its own name, with what was written into it', () => {
    fill(tables, '服务点', 'station', { 电话: '021-64387299' });
    rename('电话', '联系电话');
    expect(told()).toEqual([
      '「服务点」第 1 行「联系电话」没有「电话」这一列，多了一列「联系电话」。请把列名改回「电话」；自己另外加的列，请删去。',
    ]);
    expect(check().changeFile).toBeNull();
  });
  it('or under none', () => {
    const place = rows()[0]!.indexOf('电话') + 1;
    rename('电话', '');
    expect(told()).toEqual([expect.stringContaining(`没有「电话」这一列，多了一列第 ${place} 列`)]);
  });
  it('also when it is the column by which the sheet is known', () => {
    rename('服务点名称', '名称');
    expect(told()).toContain('「服务点」第 1 行「名称」没有「服务点名称」这一列。请把列名改回「服务点名称」。');
  });
  it('is in nobody’s way when nothing stands in it', () => {
    const at = rows()[0]!.indexOf('网址');
    rows().forEach((row, index) => (row[at] = index ? '' : '官网'));
    expect(check()).toMatchObject({
      problems: [],
      unread: 2,
      remarks: ['「服务点」多出来的列没有读：「官网」', '「服务点」里没有这些列，不动：「网址」'],
    });
  });
});

it('what was not read stands in the heading of the answer', () =>
  expect([0, 2].map(fineWords)).toEqual(['没有错', '没有错，有 2 处没有读']));

describe('a confirmation that is typed into the sheet', () => {
  it.each(['已核实 2026-11-20', '2026-11-20', '2026年11月20日'])('is sent to the call sheet: %s', (said) => {
    fill(tables, '服务点', 'station', { 核实: said });
    expect(check()).toMatchObject({
      problems: [],
      unread: 1,
      remarks: ['「服务点」第 4 行填了「核实」，这一栏不读；打过电话的，请填《打电话核实表》'],
    });
  });
  it('is not seen in what the site itself wrote, now or earlier', () => {
    for (const said of ['2026-10-01', '2026/10/1', '2026-08-01', '未核实', '']) {
      tables = tablesOf(kb);
      fill(tables, '服务点', 'home', { 核实: said });
      expect(check()).toMatchObject({ problems: [], unread: 0, remarks: [] });
    }
  });
  it('makes no row of an empty one', () => {
    fill(tables, '服务点', '', { 核实: '已核实' });
    expect(check()).toMatchObject({ problems: [], remarks: [], diff: { changes: [] } });
  });
});
