/** A small place to telephone, and its call sheet as rows that a test fills in. */
import { callSheet } from '../../../src/domain/calls/call-sheet.ts';
import { CALLS, type CallColumn } from '../../../src/domain/calls/call-layout.ts';
import type { CallTexts } from '../../../src/domain/calls/filled-call.ts';
import { judgeCalls, type CallVerdict } from '../../../src/domain/calls/judge-calls.ts';
import type { KnowledgeBase } from '../../../src/model/knowledge-base.ts';
import { aKnowledgeBase, aLine, aService, confirmedOn, type Written } from '../builders.ts';

/** The day of the tests. */
export const TODAY = '2026-11-22';
/** The district that is telephoned. */
export const AREA = '310104';
/** Who calls. */
export const BY = '徐家汇街道未保站 儿童督导员';

/** A station with hours and an address, never confirmed. */
export const STATION = aService({
  address: '漕溪北路 1 号',
  hours: { rules: [{ days: ['mon', 'tue'], open: '08:30', close: '17:00' }], holidays: 'closed' },
});

/** A home with two numbers, confirmed long ago, that promises something. */
export const HOME = aService({
  id: 'home',
  name: '乐山儿童之家',
  kind: 'childrens-home',
  phones: [{ number: '021-64387260' }, { number: '021-64387261', label: '周末' }],
  fees: '免费',
  assured: confirmedOn('2026-01-10'),
});

/** A site with those two. */
export function callContent(differs: Written = {}): KnowledgeBase {
  return aKnowledgeBase({ services: { '310104': [HOME, STATION] }, ...differs });
}

/** A line of the nation for the same site. */
export const PUBLIC = aLine('12399', { id: 'n-12399' });

/** What a caller who reached a sound entry writes. */
export const ALL_RIGHT = { answered: '是', numberRight: '是', hoursRight: '是', othersRight: '是', by: BY, on: TODAY };

/** Cells of a row that a test fills in. */
export type Filled = Partial<Record<CallColumn, string>>;

/** The rows of the sheet of `area`, each filled in as the test says by its number. */
export function rowsOf(kb: KnowledgeBase, filled: Readonly<Record<string, Filled>>, area = AREA): CallTexts[] {
  const empty = Object.fromEntries(Object.keys(CALLS.columns).map((key) => [key, ''])) as Record<CallColumn, string>;
  return callSheet(kb, area, TODAY).rows.map((row, index) => ({ ...empty, ...row, ...filled[row.number], row: index + 4 }));
}

/** What comes of the sheet of `AREA` filled in like this. */
export function judged(filled: Readonly<Record<string, Filled>>, kb = callContent(), area = AREA): CallVerdict {
  return judgeCalls(kb, rowsOf(kb, filled, area), TODAY);
}

/** The only changed record; throws when there are several, or none. */
export function changedRecord({ diff, mistakes }: CallVerdict) {
  if (diff.changes.length !== 1) throw new Error(`${diff.changes.length} changes; ${mistakes.join('')}`);
  return diff.changes[0]!.after;
}
