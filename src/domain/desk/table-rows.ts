/** The rows below the headings of a table, and what is wrong with its shape. */
import { cleanCell, narrow } from './cells/cell.ts';
import type { SheetProblem } from './sheet-problem.ts';
import type { SheetTable } from './sheet-table.ts';
import { columnsOf, MOST_ROWS, type AnySheet } from './sheets/all-sheets.ts';
import type { RowTexts } from './sheets/layout.ts';

/** A row that has something in it. */
export interface FoundRow {
  /** Number, as the spreadsheet program counts it. */
  readonly row: number;
  /** Text of the cells, by column key; columns that the sheet lacks are absent. */
  readonly texts: RowTexts;
}

/** Where the headings of a table stand. */
export interface Head {
  /** Which sheet they are of. */
  readonly sheet: AnySheet;
  /** Row of the headings. */
  readonly row: number;
  /** Column index of each key, from 0. */
  readonly at: ReadonlyMap<string, number>;
}

/** What stands below the headings. */
export interface TableRows {
  /** Rows with something in them, without those that hold merged cells or formulas. */
  readonly rows: FoundRow[];
  /** What must be mended. */
  readonly problems: SheetProblem[];
  /** What the worker should know. */
  readonly remarks: string[];
}

/** Reads the rows of a table. */
export function tableRows(table: SheetTable, head: Head): TableRows {
  const headings = table.rows[head.row - 1]!;
  const known = columnsOf(head.sheet);
  const problems: SheetProblem[] = [];
  const remarks: string[] = [];
  const extra = headings.filter((cell, index) => bareHeading(cell) && ![...head.at.values()].includes(index));
  const twice = extra.filter((cell) => known.some((one) => bareHeading(one.heading) === bareHeading(cell)));
  for (const cell of twice)
    problems.push(at(table, head.row, headings.indexOf(cell) + 1, '有两列都叫这个名称', '请删去多出来的一列'));
  const others = extra.filter((cell) => !twice.includes(cell)).map((cell) => `「${cleanCell(cell)}」`);
  if (others.length) remarks.push(`「${table.name}」多出来的列没有读：${others.join('')}`);
  const gone = known.filter(({ key }) => !head.at.has(key) && key !== 'checked').map(({ heading }) => `「${heading}」`);
  if (gone.length) remarks.push(`「${table.name}」里没有这些列，不动：${gone.join('')}`);

  const columns = [...head.at].filter(([key]) => key !== 'checked');
  const body = table.rows.slice(head.row);
  const full = body.filter((cells) => columns.some(([, index]) => cleanCell(cells[index] ?? '')));
  if (full.length > MOST_ROWS) {
    problems.push(at(table, head.row, 1, `下面有 ${full.length} 行，太多了`, `一张表最多 ${MOST_ROWS} 行，请分成几个地方交`));
    return { rows: [], problems, remarks };
  }
  if (twice.length) return { rows: [], problems, remarks };
  const heading = new Map(columns.map(([key, index]) => [index + 1, known.find((one) => one.key === key)!.heading]));
  const unread = new Set<number>();
  const refuse = (places: SheetTable['merged'], what: string, fix: string) => {
    for (const { row, column } of places ?? []) {
      if (row <= head.row || !heading.has(column)) continue;
      unread.add(row);
      const text = cleanCell(table.rows[row - 1]?.[column - 1] ?? '');
      problems.push({ sheet: table.name, row, column: heading.get(column)!, text, what, fix });
    }
  };
  refuse(table.merged, '是合并的单元格', '请取消合并，一行写一格');
  refuse(table.formulas, '是公式', '请直接写字；以 = 开头的，前面加一个空格');
  const rows = body.flatMap((cells, index): FoundRow[] => {
    const row = head.row + 1 + index;
    const texts = Object.fromEntries(columns.map(([key, place]) => [key, cells[place] ?? '']));
    return !unread.has(row) && Object.values(texts).some((text) => cleanCell(text)) ? [{ row, texts }] : [];
  });
  const hidden = rows.filter(({ row }) => table.hiddenRows?.includes(row)).map(({ row }) => row);
  if (hidden.length) remarks.push(`「${table.name}」第 ${hidden.join('、')} 行藏起来了，也读了`);
  return { rows, problems, remarks };
}

/** A mistake at a cell of the headings; row and column count from 1. */
export function at(table: SheetTable, row: number, column: number, what: string, fix: string): SheetProblem {
  const heading = cleanCell(table.rows[row - 1]?.[column - 1] ?? '');
  return { sheet: table.name, row, column: heading || `第 ${column} 列`, text: '', what, fix };
}

/** A heading without spaces, full-width signs, and the star or bracket that people add. */
export function bareHeading(text: string): string {
  return narrow(cleanCell(text))
    .replace(/[\s*＊]/g, '')
    .replace(/[(（]必填[)）]$/, '');
}
