/** Finds the tables of a workbook: by their names, or by their headings where somebody renamed, moved or added sheets. */
import type { SheetProblem } from './sheet-problem.ts';
import type { SheetTable } from './sheet-table.ts';
import { AREA_WORDS, columnsOf, DETAIL_SHEETS, GUIDE_SHEET, RECORD_SHEETS, type AnySheet } from './sheets/all-sheets.ts';
import { at, bareHeading, tableRows, type FoundRow, type Head } from './table-rows.ts';

/** Headings stand near the top, whatever was put above them. */
export const HEAD_WITHIN = 20;
/** So many headings tell that a row is the row of headings. */
const ENOUGH = 3;
/** Name of the sheet that drop-downs take their choices from. */
export const CHOICES_SHEET = '选项';

/** A table that was found. */
export interface FoundTable<S extends AnySheet = AnySheet> {
  /** Which sheet it is. */
  readonly sheet: S;
  /** Name on the tab, for messages. */
  readonly name: string;
  /** Rows with something in them, without those that hold merged cells or formulas. */
  readonly rows: readonly FoundRow[];
}

/** What a workbook holds. */
export interface FoundTables {
  /** Tables, in the order of the sheets. */
  readonly tables: readonly FoundTable[];
  /** Code of the place, as the guide sheet says it. */
  readonly area: string | undefined;
  /** What must be mended before anything is read. */
  readonly problems: readonly SheetProblem[];
  /** What the worker should know, although it is in nobody's way. */
  readonly remarks: readonly string[];
  /** How many of the remarks say that something was not read. */
  readonly unread: number;
}

/** Finds the tables. */
export function findTables(sheets: readonly SheetTable[]): FoundTables {
  const problems: SheetProblem[] = [];
  const remarks: string[] = [];
  const tables: FoundTable[] = [];
  let unread = 0;
  for (const table of sheets) {
    if ([GUIDE_SHEET, CHOICES_SHEET].includes(table.name.trim()) || !table.rows.some((row) => row.some(Boolean))) continue;
    const head = headOf(table);
    if (!head) {
      const lost = withoutMark(table);
      if (lost) {
        problems.push(lost);
        continue;
      }
      unread++;
      remarks.push(`「${table.name}」没有读：里面找不到资料表的列名`);
      continue;
    }
    if (head.sheet.name !== table.name.trim()) remarks.push(`「${table.name}」当作「${head.sheet.name}」读了`);
    const earlier = tables.find(({ sheet }) => sheet === head.sheet);
    if (earlier) {
      problems.push(at(table, head.row, 1, `和「${earlier.name}」是同一种表`, '请合成一张，再交一次'));
      continue;
    }
    const found = tableRows(table, head);
    tables.push({ sheet: head.sheet, name: table.name, rows: found.rows });
    problems.push(...found.problems);
    remarks.push(...found.remarks);
    unread += found.unread;
  }
  return { tables: inOrder(tables), area: areaOf(sheets), problems, remarks, unread };
}

const SHEETS: readonly AnySheet[] = [...RECORD_SHEETS, ...DETAIL_SHEETS];

/** The row of headings, and which sheet they are of: its name decides when its headings fit, otherwise the most headings. */
function headOf(table: SheetTable): Head | undefined {
  const first = table.rows.slice(0, HEAD_WITHIN);
  const heads = first.flatMap((cells, index) =>
    SHEETS.map((sheet) => ({ sheet, row: index + 1, at: headingsAt(sheet, cells) })).filter(({ sheet, at }) =>
      at.has(markOf(sheet)),
    ),
  );
  const enough = heads.filter(({ at }) => at.size >= ENOUGH);
  return enough.find(({ sheet }) => sheet.name === table.name.trim()) ?? enough.sort((a, b) => b.at.size - a.at.size)[0];
}

/** What is wrong with one of our sheets whose first column has another name: it would go unread, with all that was filled in. */
function withoutMark(table: SheetTable): SheetProblem | undefined {
  const ours = SHEETS.find(({ name }) => name === table.name.trim());
  if (!ours) return undefined;
  const index = table.rows.slice(0, HEAD_WITHIN).findIndex((cells) => headingsAt(ours, cells).size >= ENOUGH);
  const { heading } = ours.columns[0]!;
  return index < 0 ? undefined : at(table, index + 1, 2, `没有「${heading}」这一列`, `请把列名改回「${heading}」`);
}

/** The column that only this sheet has: its second, or for details the first of its own. */
function markOf(sheet: AnySheet): string {
  return sheet.columns[0]!.key;
}

function headingsAt(sheet: AnySheet, cells: readonly string[]): Map<string, number> {
  const at = new Map<string, number>();
  cells.forEach((cell, index) => {
    const heading = bareHeading(cell);
    const column = columnsOf(sheet).find((one) => bareHeading(one.heading) === heading);
    if (heading && column && !at.has(column.key)) at.set(column.key, index);
  });
  return at;
}

/** The code beside the words 区划代码 in the guide sheet. */
export function areaOf(sheets: readonly SheetTable[]): string | undefined {
  const guide = sheets.find(({ name }) => name.trim() === GUIDE_SHEET);
  for (const cells of guide?.rows ?? []) {
    const index = cells.findIndex((cell) => bareHeading(cell) === AREA_WORDS);
    const code =
      index < 0
        ? ''
        : cells
            .slice(index + 1)
            .map(bareHeading)
            .find(Boolean);
    if (code && /^(?:\d{6}|\d{9})$/.test(code)) return code;
  }
  return undefined;
}

function inOrder(tables: readonly FoundTable[]): FoundTable[] {
  return SHEETS.flatMap((sheet) => tables.find((one) => one.sheet === sheet) ?? []);
}
