/**
 * A small file with the filled rows of a call sheet, made in the browser, mailed to the operator and read by the command line. It
 * holds what was said on the telephone, not what follows from it: that is judged again by whoever sees all the content.
 */
import { z } from 'astro/zod';
import { divisionCode, isoDate } from '../../model/fields.ts';
import { CALLS, type CallColumn } from './call-layout.ts';
import { isFilled, type CallTexts } from './filled-call.ts';

/** Says in the first line what the file is. */
export const CALL_FILE_FORMAT = 'hutong-calls';
/** Goes up when a file of today could be misunderstood by a program of tomorrow. */
const VERSION = 1;

/** Columns that are needed to judge a row: what tells it, and what was filled in. */
const KEPT = (Object.keys(CALLS.columns) as CallColumn[]).filter(
  (key) => ['name', 'number', 'id', 'version'].includes(key) || 'fill' in CALLS.columns[key],
);

const callFile = z.strictObject({
  format: z.literal(CALL_FILE_FORMAT),
  version: z.literal(VERSION),
  /** Day it was made. */
  made: isoDate,
  /** Place it is about. */
  area: divisionCode,
  /** Filled rows: the row's number in the sheet, and its cells that say something. */
  calls: z.array(z.strictObject({ row: z.number().int().positive(), cells: z.partialRecord(z.enum(KEPT), z.string()) })).min(1),
});

/** What was said on the telephone. */
export type CallFile = z.infer<typeof callFile>;

/** The filled rows as a file. */
export function callFileOf(rows: readonly CallTexts[], area: string, today: string): CallFile {
  return {
    format: CALL_FILE_FORMAT,
    version: VERSION,
    made: today,
    area,
    calls: rows.filter(isFilled).map((texts) => ({
      row: texts.row,
      cells: Object.fromEntries(KEPT.flatMap((key) => (texts[key] ? [[key, texts[key]] as const] : []))),
    })),
  };
}

/** `电话核实-310104014-2026-11-22.json` */
export function callFileName({ area, made }: Pick<CallFile, 'area' | 'made'>): string {
  return `电话核实-${area}-${made}.json`;
}

/** The rows of the text of such a file, or why it cannot be read. */
export function readCallFile(text: string): { readonly rows: readonly CallTexts[] } | { readonly refusal: string } {
  const data = jsonIn(text) as Partial<CallFile> | undefined;
  if (data?.format !== CALL_FILE_FORMAT)
    return { refusal: '这不是电话核实的结果文件。它由资料表检查页（/desk/）做，请重新发一次。' };
  if (data.version !== VERSION)
    return { refusal: `这是第 ${String(data.version)} 种结果文件，这里只认得第 ${VERSION} 种。请更新网站，再做一次。` };
  const read = callFile.safeParse(data);
  if (!read.success) return { refusal: '文件被改过，里面有不合格的内容。请填表的人重新做一次，不要打开改它。' };
  const empty = Object.fromEntries(Object.keys(CALLS.columns).map((key) => [key, ''])) as Record<CallColumn, string>;
  return { rows: read.data.calls.map(({ row, cells }) => ({ ...empty, ...cells, row })) };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\u{feff}/u, ''));
  } catch {
    return undefined;
  }
}
