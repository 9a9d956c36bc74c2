/** Whom to ask when a fact is not known: the region's own line, else the national one. */
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { regionOf } from './divisions.ts';
import { lineOf } from './lines.ts';
import { visibleService } from './visible-records.ts';

/** A number to ask at. */
export interface AskLine {
  /** The number as in the data. */
  readonly number: string;
  /** Whether the truth rule allows a `tel:` link. */
  readonly dial: boolean;
}

/** The nation's line for everything that has no line of its own. */
const NATIONAL = { n: '12345' } as const;

/** The line to ask at in `code` on `today`; `undefined` when the data have none that may be shown. */
export function askLine(kb: KnowledgeBase, code: string, today: string): AskLine | undefined {
  const own = (regionOf(kb, code)?.whoCounts?.ask ?? []).map((id) => lineOf(kb, { id }));
  for (const line of [...own, lineOf(kb, NATIONAL)]) {
    const shown = line && visibleService(line, 'web', today);
    const number = shown?.record.phones[0]?.number;
    if (shown && number) return { number, dial: shown.dial };
  }
  return undefined;
}
