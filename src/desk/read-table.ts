/** Reads the table of a sheet by the headings of its columns, wherever columns and rows were moved. Runs in the browser too. */
import type { CellPlace, SheetTable } from '../domain/desk/sheet-table.ts';
import type { TableSheet } from '../domain/review/sheet-layout.ts';

/** A row of text; `row` as the spreadsheet program counts it. */
export type TextRow<K extends string> = Readonly<Record<K, string>> & { readonly row: number };

/** A table that was read, or what is wrong with it. */
export interface ReadTable<K extends string> {
  /** Rows with something in them. */
  readonly rows: readonly TextRow<K>[];
  /** What must be mended first. */
  readonly mistakes: readonly string[];
}

/** Headings stand near the top, whatever was put above them. */
const HEAD_WITHIN = 20;
/** So many headings tell that a row is the row of headings. */
const ENOUGH = 3;

/** Reads the sheet of that name. */
export function readTable<K extends string>(sheets: readonly SheetTable[], { name, columns }: TableSheet<K>): ReadTable<K> {
  const sheet = sheets.find((one) => one.name.trim() === name);
  if (!sheet) {
    const there = sheets.map((one) => `「${one.name}」`).join('');
    return refused(`没有叫「${name}」的工作表，只有${there}。请把它的名字改回来；删掉了的，从原来的文件里复制回来`);
  }
  const keys = Object.keys(columns) as K[];
  const headers = keys.map((key) => columns[key].header);
  const head = headOf(sheet, headers);
  if (!head) return refused(`「${name}」里找不到写着“${headers.join('、')}”的那一行。请照原来的文件补上`);
  const missing = headers.filter((header) => !head.at.has(header));
  if (missing.length)
    return refused(
      `「${name}」缺少${missing.map((one) => `「${one}」`).join('')}这一列。请从原来的文件里复制回来，或把列名改回来`,
    );
  const twice = headers.find((header) => head.twice.has(header));
  if (twice) return refused(`「${name}」里有两列都叫「${twice}」。请删去多出来的一列`);

  const merged = placeSet(sheet.merged);
  const formulas = placeSet(sheet.formulas);
  const mistakes: string[] = [];
  const rows: TextRow<K>[] = [];
  for (const [index, cells] of sheet.rows.entries()) {
    const row = index + 1;
    if (row <= head.row) continue;
    const placeOf = (key: K) => `${row} ${head.at.get(columns[key].header)!}`;
    const where = (key: K) => `「${name}」第 ${row} 行「${columns[key].header}」`;
    const joined = keys.find((key) => merged.has(placeOf(key)));
    if (joined) {
      mistakes.push(`${where(joined)}是合并的单元格。请取消合并，一行写一格`);
      continue;
    }
    const reckoned = keys.find((key) => columns[key].fill && formulas.has(placeOf(key)));
    if (reckoned) {
      mistakes.push(`${where(reckoned)}是公式。请直接写字；以 = 开头的，前面加一个空格`);
      continue;
    }
    const texts = keys.map((key) => [key, textOf(cells[head.at.get(columns[key].header)! - 1])] as const);
    if (texts.some(([, text]) => text !== '')) rows.push({ ...(Object.fromEntries(texts) as Record<K, string>), row });
  }
  return { rows, mistakes };
}

function refused<K extends string>(mistake: string): ReadTable<K> {
  return { rows: [], mistakes: [mistake] };
}

/** The row of headings, the columns they stand in (from 1), and those that stand twice. */
function headOf(sheet: SheetTable, headers: readonly string[]) {
  for (const [index, cells] of sheet.rows.slice(0, HEAD_WITHIN).entries()) {
    const at = new Map<string, number>();
    const twice = new Set<string>();
    for (const [column, cell] of cells.entries()) {
      const header = textOf(cell).replace(/\s/g, '');
      if (!headers.includes(header)) continue;
      if (at.has(header)) twice.add(header);
      at.set(header, column + 1);
    }
    if (at.size >= Math.min(ENOUGH, headers.length)) return { row: index + 1, at, twice };
  }
  return undefined;
}

function placeSet(places: readonly CellPlace[] = []): ReadonlySet<string> {
  return new Set(places.map(({ row, column }) => `${row} ${column}`));
}

/** A cell's text. A day that was typed with the hour is the day. */
function textOf(cell: string | undefined): string {
  return (cell ?? '')
    .replace(/\r\n?/g, '\n')
    .trim()
    .replace(/^(\d{4}-\d{2}-\d{2}) \d{2}:\d{2}$/, '$1');
}
