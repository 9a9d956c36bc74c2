/** The rows of a CSV file, in whichever encoding a spreadsheet program saved it. */
import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { decodedText } from './decoded-text.ts';

/** Largest file that is read, in bytes: the villages of the whole nation are 40 MB. */
const LARGEST = 100_000_000;

/** First bytes of the package of a workbook (.xlsx) and of an old one (.xls). */
const WORKBOOKS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

const AS_CSV = '请在 Excel 或 WPS 里选“另存为”，类型选“CSV UTF-8（逗号分隔）”';

/** The cells row by row, empty rows included so that rows count as the spreadsheet program counts them; or why there are none. */
export function csvRows(bytes: Uint8Array): { readonly rows: readonly (readonly string[])[] } | { readonly refusal: string } {
  if (bytes.length > LARGEST) return { refusal: `有 ${Math.ceil(bytes.length / 1e6)} MB，太大了。请只留下本地的行` };
  if (WORKBOOKS.some((start) => start.every((byte, index) => bytes[index] === byte)))
    return { refusal: `是 Excel 工作簿，不是 CSV。${AS_CSV}` };
  const text = decodedText(bytes);
  if (text === undefined) return { refusal: `不是文字，或者编码认不出来。${AS_CSV}` };
  try {
    return { rows: parse(text, { delimiter: [',', '\t'], relax_column_count: true, skip_empty_lines: false }) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { refusal: `第 ${String(error['lines'] ?? '？')} 行附近的引号不成对。请把引号删去，或用 Excel 打开再存一次` };
  }
}
