/** Which records somebody should telephone, in the order of the calls. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { daysBetween, FRESHNESS_DAYS } from '../freshness.ts';
import { isInScope, recordsOf } from '../desk/sheet-scope.ts';
import type { RecordKind } from '../desk/sheets/layout.ts';
import { type AnyRecord, RECORD_KINDS } from '../problems/placed-record.ts';
import { touching } from '../records-by-place.ts';
import { visibleRecords } from '../visible-records.ts';
import { reachOf, type Reach } from './call-reach.ts';

/** A record to be confirmed. */
export interface DueCall {
  /** Kind. */
  readonly kind: RecordKind;
  /** The record as the content has it. */
  readonly record: AnyRecord;
  /** The record as the web may show it: a refuge comes without its address. */
  readonly face: AnyRecord;
  /** Where it is seen. */
  readonly reach: Reach;
}

/** Days after which a confirmation is asked for again, when nobody says otherwise. */
export const DUE_DAYS = FRESHNESS_DAYS.due;

/**
 * Records of the place `area` that nobody has confirmed for more than `days` days: never confirmed first, then oldest, then
 * those that most handbooks show. What is shown nowhere and standing public numbers are never due.
 */
export function callsDue(kb: KnowledgeBase, area: string, today: string, days: number = DUE_DAYS): DueCall[] {
  const seen = visibleRecords(kb, 'web', today);
  const due = (Object.keys(RECORD_KINDS) as RecordKind[]).flatMap((kind) => {
    const here: readonly { readonly record: AnyRecord }[] = touching<{ readonly record: AnyRecord }>(seen[kind], area);
    const due = here.map(({ record }) => record).filter((face) => isDue(face, today, days) && isInScope(kb, face, area));
    const records = new Map(touching(recordsOf(kb, kind), area).map((one) => [one.id, one]));
    return due.map((face) => ({ kind, face, record: records.get(face.id)! }));
  });
  if (!due.length) return [];
  const reach = reachOf(kb, today);
  return due
    .map((one) => ({ ...one, reach: reach(one.record) }))
    .sort(
      (a, b) =>
        compared(a.face.assured?.on ?? '', b.face.assured?.on ?? '') ||
        b.reach.prints - a.reach.prints ||
        b.reach.streets - a.reach.streets ||
        compared(a.record.id, b.record.id),
    );
}

function isDue(record: AnyRecord, today: string, days: number): boolean {
  if ('standing' in record && record.standing) return false;
  return record.assured === null || daysBetween(record.assured.on, today) > days;
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
