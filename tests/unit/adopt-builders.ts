/** Small files of places for tests of adoption and division updates. */
import { nameList, type NameRow } from '../../src/domain/adopt/name-list.ts';
import type { ChangeColumn, ChangeRow, DivisionChange } from '../../src/domain/adopt/division-change.ts';
import { readChanges } from '../../src/domain/adopt/division-change.ts';
import { judgeChanges } from '../../src/domain/adopt/judge-changes.ts';
import type { PlaceFiles } from '../../src/domain/adopt/place-files.ts';
import { planUpdate, type UpdatePlan } from '../../src/domain/adopt/plan-update.ts';
import { aDivision, aRegion, aSite, DIVISIONS } from './builders.ts';

/** The day of these tests. */
export const TODAY = '2026-11-22';

/** Two districts of 杭州 with streets, and 上海 of the common builders, each in its own file. */
export function placeFiles(differs: Partial<PlaceFiles> = {}): PlaceFiles {
  const list = (divisions: typeof DIVISIONS) => ({ asOf: '2023-06-30', source: '国家统计局', divisions: [...divisions] });
  const hangzhou = [
    ...DIVISIONS.filter(({ code }) => code.startsWith('33')),
    aDivision('330106002', '西溪街道', 'subdistrict'),
    aDivision('330106109', '三墩镇', 'town'),
    aDivision('330106501', '样例农场', 'pseudo', { servedBy: '330106002' }),
    aDivision('330110', '余杭区', 'district'),
    aDivision('330110001', '临平街道', 'subdistrict'),
  ];
  return {
    site: aSite({ regions: ['310000', '330100'], prints: [] }),
    regions: new Map([
      ['310000', aRegion()],
      ['330100', aRegion({ code: '330100', name: '杭州市', shortName: '杭州', documents: [] })],
    ]),
    divisions: new Map([
      ['310000', list(DIVISIONS.filter(({ code }) => code.startsWith('31')))],
      ['330100', list(hangzhou.sort((a, b) => (a.code < b.code ? -1 : 1)))],
    ]),
    villages: new Map(),
    records: { services: new Map(), activities: new Map(), programmes: new Map(), benefits: new Map() },
    editions: new Map(),
    changes: [],
    ...differs,
  };
}

/** Rows of a table: 代码, 名称, 变化, 新代码, 生效日期; the notice they rest on is always the same. */
export type Row = readonly [code: string, name: string, change: string, successors?: string, from?: string];

/** The rows as a table gives them; the first stands in row 2. */
export function changeRows(rows: readonly Row[]): ChangeRow[] {
  return rows.map(([code, name, change, successors = '', from = '2026-04-01'], index) => {
    const cells: Record<ChangeColumn, string> = { code, name, change, successors, from, basis: '某文件' };
    return { ...cells, row: index + 2 };
  });
}

/** Everything that is wrong with a table, without the name of its file. */
export function mistakesIn(rows: readonly Row[], files = placeFiles()): readonly string[] {
  const { changes, mistakes } = readChanges(changeRows(rows), TODAY);
  return mistakes.length ? mistakes : judgeChanges(files, changes);
}

/** The plan for a table without mistakes; throws those it has. */
export function planFor(rows: readonly Row[], files = placeFiles()): UpdatePlan {
  const mistakes = mistakesIn(rows, files);
  if (mistakes.length) throw new Error(mistakes.join('\n'));
  return planUpdate(files, changesIn(rows), TODAY);
}

/** The changes of a table. */
export function changesIn(rows: readonly Row[]): DivisionChange[] {
  return readChanges(changeRows(rows), TODAY).changes;
}

/** Lines of a table of names: a code and a name each. */
export const nameRows = (...cells: [string, string][]): NameRow[] =>
  cells.map(([code, name], index) => ({ file: '表.csv', row: index + 2, code, name }));

/** What such a table tells of 宁波市. */
export const listed = (...cells: [string, string][]) => nameList(nameRows(...cells), '330200');
