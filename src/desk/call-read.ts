/** Reads a returned call sheet, in Node and in the browser. */
import { CALLS } from '../domain/calls/call-layout.ts';
import type { CallTexts } from '../domain/calls/filled-call.ts';
import type { SheetTable } from '../domain/desk/sheet-table.ts';
import { readTable } from './read-table.ts';

/** The rows of a call sheet, and what is wrong with its shape. */
export interface CallRows {
  /** Rows with something in them. */
  readonly rows: readonly CallTexts[];
  /** What must be mended before anything is believed. */
  readonly mistakes: readonly string[];
}

/** Whether a workbook is a call sheet. */
export function isCallSheet(sheets: readonly SheetTable[]): boolean {
  return sheets.some(({ name }) => name.trim() === CALLS.name);
}

/** The rows of the call sheet. */
export function callRows(sheets: readonly SheetTable[]): CallRows {
  return readTable(sheets, CALLS);
}
