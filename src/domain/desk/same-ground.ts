/** Whether two records speak of the same ground: one entry of the same name or number would then stand beside the other. */
import { NATION } from '../../model/fields.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { lineage } from '../divisions.ts';
import type { AnyRecord } from '../problems/placed-record.ts';

type Ground = Pick<AnyRecord, 'area' | 'serves'>;

/** Whether one stands in the place of the other or above it, or both serve some street. What serves the nation meets everything. */
export function onSameGround(kb: Pick<KnowledgeBase, 'divisions'>, one: Ground, other: Ground): boolean {
  const meet = (a: string, b: string) => a === b || lineage(kb, a).includes(b) || lineage(kb, b).includes(a);
  return (
    (one.area !== NATION && other.area !== NATION && meet(one.area, other.area)) ||
    one.serves.some((a) => other.serves.some((b) => meet(a, b)))
  );
}
