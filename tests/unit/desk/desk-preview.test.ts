/** What a worker sees before anything is sent: the rows with mistakes, the handbook as it will be. */
import { describe, expect, it } from 'vitest';
import { checkSheet } from '../../../src/domain/desk/check-sheet.ts';
import { handbookCounts } from '../../../src/domain/desk/handbook-counts.ts';
import { likelyArea } from '../../../src/domain/desk/likely-area.ts';
import { printedEntry } from '../../../src/domain/desk/printed-entry.ts';
import { problemSheets } from '../../../src/domain/desk/problem-rows.ts';
import { typedCode } from '../../../src/domain/desk/typed-code.ts';
import { deskContent, fill, STREET, tablesOf, TODAY, type Table } from './desk-content.ts';

const kb = deskContent();

/** The sheet of the street's district, filled in, and its answer. */
function filled(fillIn: (tables: Table[]) => void) {
  const tables = tablesOf(kb);
  fillIn(tables);
  return { tables, ...checkSheet(kb, tables, TODAY) };
}

describe('rows with mistakes', () => {
  it('stand under the name and the columns that are wrong, marked', () => {
    const { tables, problems } = filled((all) => {
      fill(all, '服务点', 'station', { 电话: '6438725O', 类别: '工作站点' });
      fill(all, '热线', '', { 热线名称: '新热线', 类别: '没有这种' });
    });
    const [places, lines] = problemSheets(tables, problems);
    expect(places).toMatchObject({ name: '服务点', columns: ['服务点名称', '类别', '电话'] });
    expect(places!.rows).toEqual([
      {
        row: 4,
        cells: [
          { text: '徐家汇街道未成年人保护工作站', wrong: false },
          { text: '工作站点', wrong: true },
          { text: '6438725O', wrong: true },
        ],
      },
    ]);
    expect(lines!.problems.map(({ row }) => row)).toEqual([2, 2]);
  });
  it('are told without a table when the sheet has no headings to find', () => {
    const problem = { sheet: '表一', row: 3, column: '第 1 列', text: '', what: '坏了', fix: '' };
    expect(problemSheets([{ name: '表一', rows: [] }], [problem])).toEqual([
      { name: '表一', problems: [problem], columns: [], rows: [{ row: 3, cells: [] }] },
    ]);
  });
});

describe('the handbook', () => {
  const answer = filled((all) => {
    fill(all, '服务点', '', {
      服务点名称: '乐山家中心',
      类别: '家中心',
      服务范围: STREET,
      电话: '021-64387288',
      资料来源: '徐家汇街道办事处，2026年3月',
    });
    fill(all, '服务点', 'home', { 状态: '已停办' });
    fill(all, '活动', '', { 活动名称: '夏天的讲座', 形式: '讲座', 日期: '2027-08-01', 资料来源: '徐家汇街道办事处' });
  });
  const entryOf = (name: string) => {
    const change = answer.diff.changes.find(({ after }) => after.name === name)!;
    return printedEntry(answer.preview, '310104', change, TODAY);
  };

  it('counts its entries before and after, for the places that are concerned', () => {
    expect(answer.problems).toEqual([]);
    const { places, more } = handbookCounts(kb, answer.preview, '310104', answer.diff.changes, TODAY);
    expect([places.map(({ code }) => code), more]).toEqual([['310104', STREET], 0]);
    const street = places[1]!.blocks;
    expect(street.find(({ label }) => label === '服务点')).toEqual({ label: '服务点', before: 2, after: 2 });
    expect(street.find(({ label }) => label === '留给手填的横线')!.after).toBe(
      street.find(({ label }) => label === '留给手填的横线')!.before + 1,
    );
  });
  it('prints a new place with its number and where it comes from', () => {
    expect(entryOf('乐山家中心')).toMatchObject({
      shownIn: 'print',
      why: '',
      phones: [{ number: '021-64387288' }],
      mark: { text: '来源：徐家汇街道办事处，2026年3月，尚未电话核实' },
    });
  });
  it('says why something is not printed', () => {
    expect(entryOf('乐山儿童之家')).toMatchObject({ shownIn: 'nowhere', why: '已停办，网页和手册上都没有了。', phones: [] });
    expect(entryOf('夏天的讲座')).toMatchObject({ shownIn: 'web', why: '不在这一季和下一季，手册里先不印，网页上有。' });
  });
});

describe('the place of a table that does not say', () => {
  const [, places] = tablesOf(kb);
  it('is the street, when only one is named', () => {
    expect(
      likelyArea([
        {
          name: 'a',
          rows: [
            ['编号', '服务点名称', '服务范围'],
            ['', '甲', `${STREET} 徐家汇街道`],
          ],
        },
      ]),
    ).toBe(STREET);
  });
  it('is the district, when there are several or none', () => {
    expect(likelyArea([places!])).toBe('310104');
    expect(
      likelyArea([
        {
          name: 'a',
          rows: [
            ['编号', '服务点名称', '服务范围'],
            ['', '甲', ''],
          ],
        },
      ]),
    ).toBeUndefined();
  });
  it('is read from what somebody types', () => {
    expect(['３１０１０４０１４', '代码：310104。', '31010', '徐汇'].map(typedCode)).toEqual([
      STREET,
      '310104',
      undefined,
      undefined,
    ]);
  });
});
