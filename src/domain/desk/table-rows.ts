/** The rows below the headings of a table, and what is wrong with its shape. */
import { cleanCell, narrow } from './cells/cell.ts';
import type { SheetProblem } from './sheet-problem.ts';
import type { SheetTable } from './sheet-table.ts';
import { columnsOf, MOST_ROWS, type AnySheet } from './sheets/all-sheets.ts';
import type { RowTexts, SheetColumn } from './sheets/layout.ts';

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
  /** How many of the remarks say that something was not read. */
  readonly unread: number;
}

/** Reads the rows of a table. */
export function tableRows(table: SheetTable, head: Head): TableRows {
  const headings = table.rows[head.row - 1]!;
  const known = columnsOf(head.sheet);
  const problems: SheetProblem[] = [];
  const remarks: string[] = [];
  const body = table.rows.slice(head.row);
  const extra = extraColumns(headings, body, head);
  const twice = extra.filter(({ name }) => known.some((one) => bareHeading(one.heading) === bareHeading(name)));
  for (const { index } of twice) problems.push(at(table, head.row, index + 1, '有两列都叫这个名称', '请删去多出来的一列'));
  const others = extra.filter((one) => !twice.includes(one));
  const gone = known.filter(({ key }) => !head.at.has(key) && key !== 'checked');
  const filled = others.filter((one) => one.filled);
  if (gone.length && filled.length) {
    problems.push(renamed(table, head, gone, filled));
  } else {
    if (others.length) remarks.push(`「${table.name}」多出来的列没有读：${others.map(named).join('')}`);
    if (gone.length) remarks.push(`「${table.name}」里没有这些列，不动：${gone.map(({ heading }) => `「${heading}」`).join('')}`);
  }
  const unread = remarks.length;

  const columns = [...head.at].filter(([key]) => key !== 'checked');
  const full = body.filter((cells) => columns.some(([, index]) => cleanCell(cells[index] ?? '')));
  if (full.length > MOST_ROWS) {
    problems.push(at(table, head.row, 1, `下面有 ${full.length} 行，太多了`, `一张表最多 ${MOST_ROWS} 行，请分成几个地方交`));
    return { rows: [], problems, remarks, unread };
  }
  // Without a column that every row must have, each row would be called wrong.
  if (twice.length || (filled.length && gone.some(({ required }) => required))) return { rows: [], problems, remarks, unread };
  const heading = new Map(columns.map(([key, index]) => [index + 1, known.find((one) => one.key === key)!.heading]));
  const refused = new Set<number>();
  const refuse = (places: SheetTable['merged'], what: string, fix: string) => {
    for (const { row, column } of places ?? []) {
      if (row <= head.row || !heading.has(column)) continue;
      refused.add(row);
      const text = cleanCell(table.rows[row - 1]?.[column - 1] ?? '');
      problems.push({ sheet: table.name, row, column: heading.get(column)!, text, what, fix });
    }
  };
  refuse(table.merged, '是合并的单元格', '请取消合并，一行写一格');
  refuse(table.formulas, '是公式', '请直接写字；以 = 开头的，前面加一个空格');
  const rows = body.flatMap((cells, index): FoundRow[] => {
    const row = head.row + 1 + index;
    const texts = Object.fromEntries([...head.at].map(([key, place]) => [key, cells[place] ?? '']));
    return !refused.has(row) && columns.some(([key]) => cleanCell(texts[key]!)) ? [{ row, texts }] : [];
  });
  const hidden = rows.filter(({ row }) => table.hiddenRows?.includes(row)).map(({ row }) => row);
  if (hidden.length) remarks.push(`「${table.name}」第 ${hidden.join('、')} 行藏起来了，也读了`);
  return { rows, problems, remarks, unread };
}

/** A column that is none of the sheet's. */
interface ExtraColumn {
  /** Place, from 0. */
  readonly index: number;
  /** Its heading; empty when somebody emptied it. */
  readonly name: string;
  /** Whether something stands below. */
  readonly filled: boolean;
}

function extraColumns(headings: readonly string[], body: SheetTable['rows'], { at: own }: Head): ExtraColumn[] {
  const taken = new Set(own.values());
  const filled = new Set(body.flatMap((cells) => cells.flatMap((cell, index) => (cleanCell(cell) ? [index] : []))));
  const places = new Set([...headings.keys(), ...filled]);
  return [...places]
    .sort((a, b) => a - b)
    .map((index) => ({ index, name: cleanCell(headings[index] ?? ''), filled: filled.has(index) }))
    .filter(({ index, name, filled: some }) => !taken.has(index) && (bareHeading(name) || some));
}

/** A column of ours is gone and one that we do not know stands there: what was written into it must not be lost in silence. */
function renamed(table: SheetTable, head: Head, gone: readonly SheetColumn[], filled: readonly ExtraColumn[]): SheetProblem {
  const ours = gone.map(({ heading }) => `「${heading}」`).join('');
  const theirs = filled.map(named).join('');
  const [lack, more] = [gone.length > 1 ? '这几列' : '这一列', filled.length > 1 ? '几列' : '一列'];
  const what = `没有${ours}${lack}，多了${more}${theirs}`;
  const fix = `请把列名改回${ours}；自己另外加的列，请删去`;
  return at(table, head.row, filled[0]!.index + 1, what, fix);
}

function named({ index, name }: ExtraColumn): string {
  return name ? `「${name}」` : `第 ${index + 1} 列`;
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
