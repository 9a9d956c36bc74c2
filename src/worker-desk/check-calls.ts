/** Checks a filled call sheet, with the very rules of the operator's command line. */
import { callRows } from '../desk/call-read.ts';
import { callFileOf, type CallFile } from '../domain/calls/call-file.ts';
import { judgeCalls, type CallVerdict } from '../domain/calls/judge-calls.ts';
import type { SheetTable } from '../domain/desk/sheet-table.ts';
import { fullName } from '../domain/divisions.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';

/** The answer to a call sheet, as the page shows it. */
export interface CallAnswer {
  /** Place it is about. */
  readonly place: string;
  /** What must be mended; with any of these nothing is handed over. */
  readonly mistakes: readonly string[];
  /** What follows from the calls, as far as the site's public facts tell. */
  readonly verdict: CallVerdict;
  /** What to send to the operator; `null` when something must be mended or nobody was called. */
  readonly file: CallFile | null;
}

/** Checks the call sheet among `tables`, about `area`, on `today`. */
export function checkCalls(kb: KnowledgeBase, tables: readonly SheetTable[], area: string, today: string): CallAnswer {
  const { rows, mistakes: misshapen } = callRows(tables);
  const verdict = judgeCalls(kb, misshapen.length ? [] : rows, today);
  const mistakes = [...misshapen, ...verdict.mistakes];
  const called = Object.values(verdict.counts).some((count) => count > 0);
  return {
    place: fullName(kb, area),
    mistakes,
    verdict,
    file: mistakes.length || !called ? null : callFileOf(rows, area, today),
  };
}
