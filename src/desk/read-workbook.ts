/** Opens a workbook that somebody sends back, or says in Chinese why it cannot be opened. */
import ExcelJS from 'exceljs';
import { DAMAGED, packageRefusal } from './package-refusal.ts';

/** A workbook, or the reason why there is none. */
export type OpenedWorkbook = { readonly book: ExcelJS.Workbook } | { readonly refusal: string };

/** Opens the bytes of a file as a workbook. `called` is what the file should be, for messages. */
export async function readWorkbook(bytes: Uint8Array, called = '审读单'): Promise<OpenedWorkbook> {
  const refusal = packageRefusal(bytes, called);
  if (refusal) return { refusal };
  const book = new ExcelJS.Workbook();
  try {
    await book.xlsx.load(bytes as unknown as ArrayBuffer);
  } catch {
    return { refusal: DAMAGED };
  }
  return book.worksheets.length ? { book } : { refusal: DAMAGED };
}
