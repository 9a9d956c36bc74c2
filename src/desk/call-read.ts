/** Reads a returned call sheet. */
import { CALLS } from '../domain/calls/call-layout.ts';
import type { CallTexts } from '../domain/calls/filled-call.ts';
import { readWorkbook } from './read-workbook.ts';
import { readTable } from './review-cells.ts';

/** The rows of a call sheet with what is wrong with its shape, or why the file cannot be read. */
export type ReadCalls =
  { readonly rows: readonly CallTexts[]; readonly mistakes: readonly string[] } | { readonly refusal: string };

/** Reads the bytes of a file. */
export async function readCalls(bytes: Uint8Array): Promise<ReadCalls> {
  const opened = await readWorkbook(bytes, '打电话核实表');
  return 'refusal' in opened ? opened : readTable(opened.book, CALLS);
}
