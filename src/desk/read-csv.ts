/** A CSV file as a table, in Node and in the browser. */
import { csvRows } from './csv-rows.ts';
import type { ReadSheets } from './read-sheets.ts';

/** Reads the bytes of a CSV file; `name` stands in messages, and tells the sheet when its headings fit. */
export function readCsv(bytes: Uint8Array, name: string): ReadSheets {
  if (bytes.length === 0) return { refusal: '文件是空的。请重新保存一次，再发过来。' };
  const read = csvRows(bytes);
  return 'refusal' in read ? { refusal: `文件${read.refusal}。` } : { sheets: [{ name, rows: read.rows }] };
}
