/** A table of a CSV file, by the headings of its columns. */
import { cleanCell } from '../domain/desk/cells/cell.ts';
import { csvRows } from './csv-rows.ts';

/** Headings stand near the top, whatever was put above them. */
const HEAD_WITHIN = 20;

/** What a column may be called, the usual heading first. */
export type Headings<K extends string> = Readonly<Record<K, readonly [string, ...string[]]>>;

/** Rows with something in them, or what must be mended first. `row` counts as the spreadsheet program does. */
export type CsvTable<K extends string> =
  { readonly rows: readonly (Readonly<Record<K, string>> & { readonly row: number })[] } | { readonly refusal: string };

/** Reads the columns that `headings` names, in whatever order they stand; others are left alone. */
export function csvTable<K extends string>(bytes: Uint8Array, headings: Headings<K>): CsvTable<K> {
  const read = csvRows(bytes);
  if ('refusal' in read) return read;
  const keys = Object.keys(headings) as K[];
  const columnsOf = (cells: readonly string[]) => {
    const plain = cells.map((cell) => cleanCell(cell).replace(/\s/g, '').toLowerCase());
    return keys.map((key) => plain.flatMap((cell, column) => (headings[key].includes(cell) ? column : [])));
  };
  const found = read.rows.slice(0, HEAD_WITHIN).map(columnsOf);
  const most = Math.max(...found.map(told), 0);
  const head = found.findIndex((columns) => told(columns) === most);
  const names = keys.map((key) => headings[key][0]);
  if (head < 0 || most === 0) return { refusal: `里找不到列名。第一行请写：${names.join('、')}` };
  const missing = names.filter((_name, index) => found[head]![index]!.length === 0);
  if (missing.length)
    return { refusal: `缺少${missing.map((one) => `「${one}」`).join('')}这一列。第一行请写：${names.join('、')}` };
  const twice = names.find((_name, index) => found[head]![index]!.length > 1);
  if (twice !== undefined) return { refusal: `里有两列都叫「${twice}」。请删去多出来的一列` };
  const rows = read.rows.slice(head + 1).flatMap((cells, index) => {
    if (cells.every((cell) => cleanCell(cell) === '')) return [];
    const texts = keys.map((key, place) => [key, cleanCell(cells[found[head]![place]![0]!] ?? '')] as const);
    return [{ ...(Object.fromEntries(texts) as Record<K, string>), row: head + 2 + index }];
  });
  return { rows };
}

/** How many of the columns a row of headings has. */
function told(columns: readonly (readonly number[])[]): number {
  return columns.filter((one) => one.length > 0).length;
}
