/** Reads a returned call sheet, in Node and in the browser. */
import { CALLS } from '../domain/calls/call-layout.ts';
import type { CallTexts } from '../domain/calls/filled-call.ts';
import { HEAD_WITHIN } from '../domain/desk/find-tables.ts';
import type { SheetTable } from '../domain/desk/sheet-table.ts';
import { bareHeading } from '../domain/desk/table-rows.ts';
import { readTable } from './read-table.ts';

const { answered, numberRight, hoursRight, othersRight, by } = CALLS.columns;
/** Headings that no other sheet of the site has. */
const OWN_HEADINGS = [answered, numberRight, hoursRight, othersRight, by].map(({ header }) => header);
/** So many of them tell a call sheet: when one was torn out, what is missing can still be told. */
const ENOUGH = 3;

/** The rows of a call sheet, and what is wrong with its shape. */
export interface CallRows {
  /** Rows with something in them. */
  readonly rows: readonly CallTexts[];
  /** What must be mended before anything is believed. */
  readonly mistakes: readonly string[];
}

/** Whether a workbook is a call sheet, whatever its tab is called now. */
export function isCallSheet(sheets: readonly SheetTable[]): boolean {
  return callTables(sheets).length > 0;
}

/** The rows of the call sheet. */
export function callRows(sheets: readonly SheetTable[]): CallRows {
  const found = callTables(sheets);
  const [table, second] = found;
  if (!table) return readTable(sheets, CALLS);
  if (second) {
    const names = found.map(({ name }) => `「${name}」`).join('');
    return { rows: [], mistakes: [`${names}都是打电话核实表。请合成一张，再交一次`] };
  }
  // Whatever is wrong with a row is told under the name that the sheet was given out with.
  return readTable([{ ...table, name: CALLS.name }], CALLS);
}

/** Sheets with that name, or with those headings. */
function callTables(sheets: readonly SheetTable[]): SheetTable[] {
  return sheets.filter((sheet) => sheet.name.trim() === CALLS.name || hasCallHeadings(sheet));
}

function hasCallHeadings({ rows }: SheetTable): boolean {
  return rows.slice(0, HEAD_WITHIN).some((cells) => {
    const headings = new Set(cells.map(bareHeading));
    return OWN_HEADINGS.filter((heading) => headings.has(heading)).length >= ENOUGH;
  });
}
