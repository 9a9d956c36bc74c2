/** The rows of the sheets → drafts of records, with the cell that each field came from. */
import { NATION } from '../../model/fields.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { isSampleCode, lineage, scopeName } from '../divisions.ts';
import { nearest } from '../nearest.ts';
import type { AnyRecord } from '../problems/placed-record.ts';
import { cleanCell, saysNothing, type SheetAbout } from './cells/cell.ts';
import { readDay } from './cells/date-cell.ts';
import type { FoundTable } from './find-tables.ts';
import { blankDraft } from './new-record.ts';
import { isUntouched, rowVersion } from './row-version.ts';
import { sameValue } from './same-value.ts';
import { isInScope, recordsOf } from './sheet-scope.ts';
import type { SheetProblem } from './sheet-problem.ts';
import { CHECKED_WORDS } from './sheet-rows.ts';
import { CHECKED, columnsOf, type AnySheet } from './sheets/all-sheets.ts';
import type { Draft, MisreadCell, RecordKind, RecordSheet } from './sheets/layout.ts';
import type { FoundRow } from './table-rows.ts';

/** A record that a sheet speaks of. */
export interface DraftRecord {
  /** Kind. */
  readonly kind: RecordKind;
  /** What the content has now; `undefined` for a new one. */
  readonly was: AnyRecord | undefined;
  /** What the sheet makes of it. A new one has an empty id until it gets its own. */
  readonly draft: Draft;
  /** The cell that shows a field, for messages. */
  readonly cellOf: (path: readonly PropertyKey[]) => SheetProblemPlace;
}

/** A cell, as a message names it. */
export type SheetProblemPlace = Pick<SheetProblem, 'sheet' | 'row' | 'column' | 'text'>;

/** What rows say. */
export interface ReadRows {
  /** Records of the rows that were understood. */
  readonly drafts: readonly DraftRecord[];
  /** Cells that were not. */
  readonly problems: readonly SheetProblem[];
  /** Ids of the records that have a row, understood or not. */
  readonly seen: ReadonlySet<string>;
  /** What was filled in and is not read. */
  readonly remarks: readonly string[];
}

/** Reads a table of records. */
export function readRows(kb: KnowledgeBase, table: FoundTable<RecordSheet>, area: string | undefined): ReadRows {
  const about: SheetAbout = { kb, area };
  const records = new Map(recordsOf(kb, table.sheet.kind).map((one) => [one.id, one]));
  const firstRow = new Map<string, number>();
  const drafts: DraftRecord[] = [];
  const problems: SheetProblem[] = [];
  const refuse = (row: FoundRow, key: string, what: string, fix: string) => {
    problems.push({ ...placeOf(table, row, key), what, fix });
  };
  for (const row of table.rows) {
    const id = cleanCell(row.texts['id'] ?? '');
    if (!id) {
      // A row of which only the site's own columns are filled was emptied, not added.
      if (!table.sheet.columns.some(({ key }) => cleanCell(row.texts[key] ?? ''))) continue;
      const base = blankDraft(table.sheet.kind, area === NATION ? undefined : area);
      const { draft, misread } = table.sheet.read(row.texts, { draft: base }, about);
      problems.push(...misread.map((one) => misreadAt(table, row, one)));
      if (!misread.length) addNew(row, draft);
      continue;
    }
    const first = firstRow.get(id);
    if (first !== undefined) {
      refuse(row, 'id', `和第 ${first} 行是同一个编号`, '新加的一行请把编号和版本空着；重复的请删去一行');
      continue;
    }
    firstRow.set(id, row.row);
    const record = records.get(id);
    const objection = record ? wrongPlace(kb, table.sheet, record, area) : unknownId(id, records);
    if (!record || objection) {
      refuse(row, 'id', ...objection!);
      continue;
    }
    if (isUntouched(row.texts, table.sheet.columns)) {
      drafts.push({ kind: table.sheet.kind, was: record, draft: record as unknown as Draft, cellOf: cells(table, row) });
      continue;
    }
    const { draft, misread } = table.sheet.read(row.texts, { record }, about);
    problems.push(...misread.map((one) => misreadAt(table, row, one)));
    if (misread.length) continue;
    const version = cleanCell(row.texts['version'] ?? '');
    if (!sameValue(draft, record) && version && version !== rowVersion(table.sheet.write(record, about))) {
      refuse(row, 'version', '做这张表以后，网站上这一条又改过', '请重新下载资料表，把您的改动填进新表');
      continue;
    }
    drafts.push({ kind: table.sheet.kind, was: record, draft, cellOf: cells(table, row) });
  }
  return { drafts, problems, seen: new Set(firstRow.keys()), remarks: confirmedBySheet(table, records) };

  function addNew(row: FoundRow, draft: Draft): void {
    const place = draft['area'] as string | undefined;
    if (place === undefined)
      return refuse(row, 'area', '空着，这张表又没有写是哪里的', '请写上所在地，例如 310104014 徐家汇街道');
    if (area !== undefined && !lineage(kb, place).includes(area))
      return refuse(row, 'area', `不在${scopeName(kb, area)}`, '请写这张表的地方，或者填在那里的表里');
    const sample = isSampleCode(place) ? { sample: true } : {};
    drafts.push({
      kind: table.sheet.kind,
      was: undefined,
      draft: { ...draft, serves: draft['serves'] ?? [place], ...sample },
      cellOf: cells(table, row),
    });
  }
}

/** Rows whose 「核实」 somebody filled in. A sheet that was made before a telephone call has an earlier day there, or none. */
function confirmedBySheet(table: FoundTable<RecordSheet>, records: ReadonlyMap<string, AnyRecord>): string[] {
  const rows = table.rows.filter(({ texts }) => {
    const said = cleanCell(texts['checked'] ?? '');
    if (CHECKED_WORDS.has(said) || saysNothing(said)) return false;
    const known = records.get(cleanCell(texts['id'] ?? ''))?.assured?.on;
    const day = readDay(said);
    return day === undefined || known === undefined || day > known;
  });
  const where = rows.map(({ row }) => row).join('、');
  return rows.length
    ? [`「${table.name}」第 ${where} 行填了「${CHECKED.heading}」，这一栏不读；打过电话的，请填《打电话核实表》`]
    : [];
}

/** The cell of a row in the column `key`. */
export function placeOf(table: FoundTable, row: FoundRow, key: string): SheetProblemPlace {
  const column = columnsOf(table.sheet).find((one) => one.key === key)!;
  return { sheet: table.name, row: row.row, column: column.heading, text: cleanCell(row.texts[key] ?? '') };
}

/** A message on a cell that was not understood. */
export function misreadAt(table: FoundTable, row: FoundRow, { key, what = '', fix }: MisreadCell): SheetProblem {
  return { ...placeOf(table, row, key), what, fix };
}

function cells(table: FoundTable<RecordSheet>, row: FoundRow): DraftRecord['cellOf'] {
  return (path) => placeOf(table, row, table.sheet.columnOf(path));
}

/** Said of an id that the site does not have, or does not show. */
export const UNKNOWN_ID = '网站上没有这个编号';

type Objection = [what: string, fix: string];

function wrongPlace(
  kb: KnowledgeBase,
  sheet: AnySheet & RecordSheet,
  record: AnyRecord,
  area: string | undefined,
): Objection | undefined {
  if (!sheet.holds(record)) return [`不是「${sheet.name}」里的资料`, '请填在它自己的那张表里'];
  if (area === undefined || isInScope(kb, record, area)) return undefined;
  return [
    `是${scopeName(kb, record.area)}的资料，不是${scopeName(kb, area)}的`,
    `请在${scopeName(kb, record.area)}的资料表里改，这里删去这一行`,
  ];
}

function unknownId(id: string, records: ReadonlyMap<string, unknown>): Objection {
  const close = nearest(id, records.keys());
  return [
    UNKNOWN_ID,
    close.length ? `请照原样写，是不是 ${close.join('、')}；新加的一行把编号空着` : '请照原样写；新加的一行把编号空着',
  ];
}
