/** Questions about administrative divisions; codes are GB/T 2260, and a code's parents are its prefixes. */
import type { Division } from '../model/division.ts';
import { NATION } from '../model/fields.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Region } from '../model/region.ts';
import { codeStem } from './code-stem.ts';
import { groupedBy } from './grouped-by.ts';
import { oncePer } from './once-per.ts';

type Divisions = Pick<KnowledgeBase, 'divisions'>;

/** Provinces whose districts have no city between. */
const MUNICIPALITIES: ReadonlySet<string> = new Set(['11', '12', '31', '50']);

/** Whether the code lies in a municipality (直辖市), whose districts have no city between. */
export function isInMunicipality(code: string): boolean {
  return MUNICIPALITIES.has(code.slice(0, 2));
}

/** Whether the code is one of a street or town (9 digits). */
export function isStreetCode(code: string): boolean {
  return code.length === 9;
}

/** Whether the code lies in the invented sample city. */
export function isSampleCode(code: string): boolean {
  return code.startsWith('99');
}

/**
 * `code` and the codes above it, nearest first, always ending with the nation.
 * Only codes that exist are listed, so 市辖区 (310100) is never a level.
 */
export function lineage(kb: Divisions, code: string): string[] {
  const known = codesAbove(code).filter((one) => one !== NATION && kb.divisions.has(one));
  return [...known, NATION];
}

/** `code` and the codes above it by their digits, nearest first, whether or not they exist. */
export function codesAbove(code: string): string[] {
  return [...new Set([code, code.slice(0, 6), `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`])];
}

/** The divisions above `code` from the province down, without `code` itself. */
export function ancestors(kb: Divisions, code: string): Division[] {
  return lineage(kb, code)
    .filter((one) => one !== code && one !== NATION)
    .map((one) => kb.divisions.get(one)!)
    .reverse();
}

/** `上海市徐汇区徐家汇街道`: the full name from the province down. */
export function fullName(kb: Divisions, code: string): string {
  const own = kb.divisions.get(code)?.name ?? '';
  return [...ancestors(kb, code).map(({ name }) => name), own].join('');
}

/** Name of the scope a code stands for, as a reader sees it beside an entry. */
export function scopeName(kb: Divisions, code: string): string {
  return code === NATION ? '全国' : (kb.divisions.get(code)?.name ?? code);
}

/** Whether a last day is written for a division, gone by or to come. A code ends once. */
export function hasLastDay({ validTo }: Division): boolean {
  return validTo !== undefined;
}

/**
 * Whether a division is in use on `today`: through its last day. All that is made for a street goes by this day and not by
 * `replacedBy`, for a merger is made known months before it happens.
 */
export function isCurrent({ validTo }: Division, today: string): boolean {
  return validTo === undefined || validTo >= today;
}

/**
 * Where a reader of a retired division goes on today: to what took over, followed through later changes; empty while it is in use.
 * A code may be retired without a successor in use: then the last one known is told, and where nobody took over, the area above.
 */
export function successorsOf(kb: Pick<KnowledgeBase, 'divisions' | 'regions'>, division: Division, today: string): Division[] {
  if (isCurrent(division, today)) return [];
  const seen = new Set([division.code]);
  const follow = ({ replacedBy = [] }: Division): Division[] =>
    replacedBy.flatMap((code) => {
      const next = kb.divisions.get(code);
      if (!next || seen.has(code)) return [];
      seen.add(code);
      return isCurrent(next, today) || !next.replacedBy ? [next] : follow(next);
    });
  const tookOver = follow(division);
  if (tookOver.length) return tookOver;
  const above = ancestors(kb, division.code).findLast((one) => isCurrent(one, today) && hasPage(kb, one.code));
  return above ? [above] : [];
}

/** The streets and towns that took over from a retired one; empty when none did. */
export function streetsAfter(kb: Pick<KnowledgeBase, 'divisions' | 'regions'>, street: Division, today: string): Division[] {
  return successorsOf(kb, street, today).filter(({ code }) => isStreetCode(code));
}

/** The divisions directly below `code`, in code order; pseudo units are left out. */
export function childrenOf(kb: Divisions, code: string): readonly Division[] {
  return byParent(kb).get(code) ?? [];
}

const byParent = oncePer((kb: Divisions): ReadonlyMap<string, readonly Division[]> =>
  groupedBy(
    [...kb.divisions.values()].filter(({ kind }) => kind !== 'pseudo'),
    ({ code }) => parentCode(kb, code),
  ),
);

/** The code of the division directly above, or the nation. */
export function parentCode(kb: Divisions, code: string): string {
  return lineage(kb, code).find((one) => one !== code) ?? NATION;
}

/** Streets and towns with a page: statutory ones of the regions to build, retired ones included. */
export const streetsWithPage = oncePer((kb: Pick<KnowledgeBase, 'divisions' | 'regions'>): readonly Division[] =>
  [...kb.divisions.values()].filter((one) => isStreetCode(one.code) && one.kind !== 'pseudo' && regionOf(kb, one.code)),
);

/** Whether what is done for `code` reaches a region to build: the code is the nation, lies in the region, or above it. */
export function concernsSite({ regions }: Pick<KnowledgeBase, 'regions'>, code: string): boolean {
  const own = codeStem(code);
  return regions.some((region) => {
    const its = codeStem(region.code);
    return own.startsWith(its) || its.startsWith(own);
  });
}

/** Whether there is a page for `code`: 浙江省 stands above 杭州市 without one. */
export function hasPage(kb: Pick<KnowledgeBase, 'divisions' | 'regions'>, code: string): boolean {
  const division = kb.divisions.get(code);
  if (!division || (isStreetCode(code) && division.kind === 'pseudo')) return false;
  return regionOf(kb, code) !== undefined;
}

/** Areas with a page: the regions themselves, their cities, districts and counties. */
export const areasWithPage = oncePer((kb: Pick<KnowledgeBase, 'divisions' | 'regions'>): readonly Division[] =>
  [...kb.divisions.values()].filter((one) => !isStreetCode(one.code) && regionOf(kb, one.code)),
);

/** Streets and towns below an area, in code order. */
export function streetsIn(kb: Pick<KnowledgeBase, 'divisions' | 'regions'>, area: string): Division[] {
  return streetsWithPage(kb).filter((one) => lineage(kb, one.code).includes(area));
}

/** The region profile a code belongs to, if it is built. */
export function regionOf(kb: Pick<KnowledgeBase, 'divisions' | 'regions'>, code: string): Region | undefined {
  const line = lineage(kb, code);
  return kb.regions.find((region) => line.includes(region.code));
}
