/** The coverage rule (DESIGN 3.2): which services a street has. */
import { NATION } from '../model/fields.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { SERVICE_KIND_IDS, type ServiceKind } from '../model/service-kind.ts';
import type { Service } from '../model/service.ts';
import { isSampleCode, lineage } from './divisions.ts';
import type { Visible } from './visible-records.ts';

const KIND_ORDER = new Map(SERVICE_KIND_IDS.map((kind, index) => [kind, index] as const));

/** A covered record with how near its scope is: 0 the street itself, then district, city, province, nation. */
interface Covered<T> {
  readonly item: T;
  readonly distance: number;
}

/**
 * The records of `items` that serve `code`: those whose `serves` holds the code or one of its ancestors,
 * nearest scope first; ties keep the order given. A sample place never mixes with a real one.
 */
export function covering<
  T extends { readonly record: { readonly serves: readonly string[]; readonly sample?: true | undefined } },
>(kb: Pick<KnowledgeBase, 'divisions'>, code: string, items: readonly T[]): T[] {
  const line = lineage(kb, code);
  return items
    .flatMap((item): Covered<T>[] => {
      if (item.record.sample && !isSampleCode(code)) return [];
      const distances = item.record.serves.map((one) => line.indexOf(one)).filter((index) => index >= 0);
      return distances.length ? [{ item, distance: Math.min(...distances) }] : [];
    })
    .sort((a, b) => a.distance - b.distance)
    .map(({ item }) => item);
}

/** The services of a street or area: nearest scope first, then the fixed order of kinds, then id. */
export function servicesOf(
  kb: Pick<KnowledgeBase, 'divisions'>,
  code: string,
  services: readonly Visible<Service>[],
): Visible<Service>[] {
  // `covering` keeps the given order within a scope.
  const byKind = services.toSorted(
    (a, b) => kindOrder(a.record.kind) - kindOrder(b.record.kind) || (a.record.id < b.record.id ? -1 : 1),
  );
  return covering(kb, code, byKind);
}

/** The nearest code of `serves` on the line of `code`: the scope named beside the entry. */
export function scopeOf(kb: Pick<KnowledgeBase, 'divisions'>, code: string, serves: readonly string[]): string {
  return lineage(kb, code).find((one) => serves.includes(one)) ?? NATION;
}

function kindOrder(kind: ServiceKind): number {
  return KIND_ORDER.get(kind)!;
}
