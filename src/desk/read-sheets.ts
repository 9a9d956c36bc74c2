/** Reads a filled workbook into tables of text, in Node and in the browser; nothing of the file leaves the machine. */
import { strFromU8, unzipSync, zipSync } from 'fflate';
import readXlsx from 'read-excel-file/universal';
import type { SheetTable } from '../domain/desk/sheet-table.ts';
import { DAMAGED, packageRefusal } from './package-refusal.ts';
import { sheetMarks, type SheetMarks } from './sheet-marks.ts';

/** The tables of a file, or why it cannot be read. */
export type ReadSheets = { readonly sheets: readonly SheetTable[] } | { readonly refusal: string };

/** Rows that a sheet can have at most. */
const LAST_ROW = 1_048_576;

/** Reads the bytes of an .xlsx file. `called` is what the file should be, for messages. */
export async function readSheets(bytes: Uint8Array, called = '资料表'): Promise<ReadSheets> {
  const refusal = packageRefusal(bytes, called);
  if (refusal) return { refusal };
  try {
    const parts = unzipSync(bytes, { filter: ({ name }) => /\.(?:xml|rels)$/.test(name) });
    const paths = sheetPaths(parts);
    const marks = paths.map((path): SheetMarks | undefined => (parts[path] ? sheetMarks(strFromU8(parts[path])) : undefined));
    if (marks.some((one) => one && one.lastRow > LAST_ROW)) return { refusal: DAMAGED };
    const values = await readValues(parts);
    return { sheets: values.map(({ sheet, data }, index) => tableOf(sheet, data, marks[index])) };
  } catch {
    return { refusal: DAMAGED };
  }
}

type Values = Awaited<ReturnType<typeof readXlsx>>;

/** Packed again without compression: the library would hand big parts to workers, which a strict page does not allow. */
function readValues(parts: Record<string, Uint8Array>): Promise<Values> {
  const stored = zipSync(parts, { level: 0 });
  const packed = stored.buffer.slice(stored.byteOffset, stored.byteOffset + stored.byteLength) as ArrayBuffer;
  return readXlsx(packed, { trim: false });
}

/** Paths of the worksheets, in the order of their tabs. */
function sheetPaths(parts: Readonly<Record<string, Uint8Array>>): string[] {
  const book = strFromU8(parts['xl/workbook.xml']!);
  const relations = strFromU8(parts['xl/_rels/workbook.xml.rels'] ?? new Uint8Array());
  const targets = new Map(
    [...relations.matchAll(/<(?:\w+:)?Relationship\s([^>]*)>/g)].map(([, attributes = '']) => [
      attribute(attributes, 'Id'),
      attribute(attributes, 'Target'),
    ]),
  );
  return [...book.matchAll(/<(?:\w+:)?sheet\s([^>]*)>/g)].map(([, attributes = '']) => {
    const target = targets.get(attribute(attributes, '(?:\\w+:)?id')) ?? '';
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  });
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? '';
}

function tableOf(name: string, data: Values[number]['data'], marks: SheetMarks | undefined): SheetTable {
  return { name, rows: data.map((row) => row.map(textOf)), ...marks };
}

/** A cell's value as text: days as `2026-11-22`, times as `08:30`. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (!(value instanceof Date)) return String(value);
  if (Number.isNaN(value.getTime())) return '';
  const [day = '', time = ''] = value.toISOString().split('T');
  // A time without a day counts from the beginning of the spreadsheet's calendar.
  if (day < '1901') return time.slice(0, 5);
  return time.startsWith('00:00') ? day : `${day} ${time.slice(0, 5)}`;
}
