/** Which records a place's sheet holds: what stands in it, and what serves nobody outside it. */
import { NATION } from '../../model/fields.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { AnyRecord } from '../problems/placed-record.ts';
import { lineage } from '../divisions.ts';
import { touching } from '../records-by-place.ts';
import type { RecordKind } from './sheets/layout.ts';

/** Whether the sheet of `area` holds the record. The nation's sheet holds what belongs to no region. */
export function isInScope(
  kb: Pick<KnowledgeBase, 'divisions'>,
  record: Pick<AnyRecord, 'area' | 'serves'>,
  area: string,
): boolean {
  if (area === NATION) return record.area === NATION;
  const within = (code: string) => lineage(kb, code).includes(area);
  return within(record.area) || (record.area !== NATION && record.serves.every(within));
}

/** Those of `records` that the sheet of `area` holds, in their order. */
export function inScope<R extends Pick<AnyRecord, 'area' | 'serves'>>(
  kb: Pick<KnowledgeBase, 'divisions'>,
  records: readonly R[],
  area: string,
): R[] {
  return touching(records, area).filter((one) => isInScope(kb, one, area));
}

/** The records of a kind. */
export function recordsOf(kb: Pick<KnowledgeBase, RecordKind>, kind: RecordKind): readonly AnyRecord[] {
  return kb[kind];
}
