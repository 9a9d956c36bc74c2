/** The coverage rule (DESIGN 3.2): which services a street has. */
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { SERVICE_KIND_IDS, type ServiceKind } from '../model/service-kind.ts';
import type { Service } from '../model/service.ts';
import { isSampleCode, lineage, scopeName } from './divisions.ts';
import { oncePer } from './once-per.ts';
import { servingExactly } from './records-by-place.ts';
import type { Visible } from './visible-records.ts';

const KIND_ORDER = new Map(SERVICE_KIND_IDS.map((kind, index) => [kind, index] as const));

/**
 * The records of `items` that serve `code`: those whose `serves` holds the code or one of its ancestors,
 * nearest scope first; ties keep the order given. A sample place never mixes with a real one.
 */
export function covering<
  T extends {
    readonly record: { readonly area: string; readonly serves: readonly string[]; readonly sample?: true | undefined };
  },
>(kb: Pick<KnowledgeBase, 'divisions'>, code: string, items: readonly T[]): T[] {
  const nearestFirst = new Set(lineage(kb, code).flatMap((one) => servingExactly(items, one)));
  return [...nearestFirst].filter(({ record }) => !record.sample || isSampleCode(code));
}

/** The services of a street or area: nearest scope first, then the fixed order of kinds, then id. */
export function servicesOf(
  kb: Pick<KnowledgeBase, 'divisions'>,
  code: string,
  services: readonly Visible<Service>[],
): Visible<Service>[] {
  // `covering` keeps the given order within a scope.
  return covering(kb, code, byKind(services));
}

const byKind = oncePer((services: readonly Visible<Service>[]) =>
  Object.freeze(
    [...services].sort((a, b) => kindOrder(a.record.kind) - kindOrder(b.record.kind) || (a.record.id < b.record.id ? -1 : 1)),
  ),
);

/**
 * The scope named beside an entry that is seen from `code`: the nearest place of `serves` on its line. An entry that serves other
 * places only, as a sheet may have it by a slip, is told with all of them: a wider name would hide the slip.
 */
export function scopeWords(kb: Pick<KnowledgeBase, 'divisions'>, code: string, serves: readonly string[]): string {
  const near = lineage(kb, code).find((one) => serves.includes(one));
  return (near === undefined ? serves : [near]).map((one) => scopeName(kb, one)).join('、');
}

function kindOrder(kind: ServiceKind): number {
  return KIND_ORDER.get(kind)!;
}
