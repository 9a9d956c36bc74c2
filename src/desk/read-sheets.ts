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

/**
 * Reads the bytes of an .xlsx file. `called` is what the file should be, for messages. A file is called damaged when a library
 * fails on it; a mistake in our own code is thrown.
 */
export async function readSheets(bytes: Uint8Array, called = '资料表'): Promise<ReadSheets> {
  const refusal = packageRefusal(bytes, called);
  if (refusal) return { refusal };
  const parts = unpacked(bytes);
  if (!parts) return { refusal: DAMAGED };
  const paths = sheetPaths(parts);
  const marks = paths.map((path): SheetMarks | undefined => (parts[path] ? sheetMarks(strFromU8(parts[path])) : undefined));
  if (marks.some((one) => one && one.lastRow > LAST_ROW)) return { refusal: DAMAGED };
  const values = await readValues(parts);
  if (!values) return { refusal: DAMAGED };
  return { sheets: values.map(({ sheet, data }, index) => tableOf(sheet, data, marks[index])) };
}

type Parts = Record<string, Uint8Array>;
type Values = Awaited<ReturnType<typeof readXlsx>>;

/** The parts of the package that tell values; `undefined` when the library cannot unpack it. */
function unpacked(bytes: Uint8Array): Parts | undefined {
  try {
    return unzipSync(bytes, { filter: ({ name }) => /\.(?:xml|rels)$/.test(name) });
  } catch {
    return undefined;
  }
}

/**
 * The values; `undefined` when the library cannot read them. Packed again without compression: it would hand big parts to
 * workers, which a strict page does not allow.
 */
async function readValues(parts: Parts): Promise<Values | undefined> {
  try {
    const stored = zipSync(parts, { level: 0 });
    const packed = stored.buffer.slice(stored.byteOffset, stored.byteOffset + stored.byteLength) as ArrayBuffer;
    return await readXlsx(packed, { trim: false });
  } catch {
    return undefined;
  }
}

/** Paths of the worksheets, in the order of their tabs. */
function sheetPaths(parts: Parts): string[] {
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
