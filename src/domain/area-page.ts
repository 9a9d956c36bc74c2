import type { Division } from '../model/division.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Region } from '../model/region.ts';
import { ancestors, childrenOf, hasPage, isCurrent, isSampleCode, isStreetCode, regionOf, successorsOf } from './divisions.ts';
import { placeNotices } from './notices.ts';
import { missingSheets, sheetLinks, type SheetLink } from './region-sheets/region-sheets.ts';
import { streetFacts, type StreetFacts } from './street-facts.ts';

/** A division above another, and whether it has a page: 浙江省 stands above Hangzhou without one. */
export interface AncestorLink {
  /** Code. */
  readonly code: string;
  /** Name. */
  readonly name: string;
  /** Whether there is a page to link to. */
  readonly hasPage: boolean;
}

/** What the page of a province, city, district or county shows. */
export interface AreaPage {
  /** The area. */
  readonly area: Division;
  /** Divisions above it, outermost first. */
  readonly above: readonly AncestorLink[];
  /** For a retired code: what replaced it. */
  readonly successors: readonly Division[];
  /** Divisions directly below it, in code order. */
  readonly children: readonly Division[];
  /** Names of some villages of a street: people know theirs, not the street's. Empty for larger divisions. */
  readonly villagesOf: (code: string) => string;
  /** What serves the area. */
  readonly facts: StreetFacts;
  /** Hotlines the region's documents name without a known number. */
  readonly gaps: NonNullable<Region['hotlineGaps']>;
  /** Printed sheets of a region, to fetch; empty for its cities and districts. */
  readonly sheets: readonly SheetLink[];
  /** Which sheet the region cannot have and why; empty when none is missing. */
  readonly missingSheets: string;
  /** Notices above the page. */
  readonly notices: readonly string[];
  /** Whether it belongs to the invented city. */
  readonly sample: boolean;
}

/** The page of the area `code`. Throws when there is no such area. */
export function areaPage(kb: KnowledgeBase, code: string, today: string): AreaPage {
  const area = kb.divisions.get(code);
  if (!area) throw new Error(`没有代码为 ${code} 的地方`);
  const sample = isSampleCode(code);
  return {
    area,
    above: ancestorLinks(kb, code),
    successors: successorsOf(kb, area, today),
    children: childrenOf(kb, code).filter((one) => isCurrent(one, today)),
    villagesOf: (street) => (isStreetCode(street) ? (kb.villages.get(street) ?? []).join('、') : ''),
    facts: streetFacts(kb, code, 'web', today),
    gaps: regionOf(kb, code)?.hotlineGaps ?? [],
    sheets: sheetLinks(kb, code),
    missingSheets: missingSheets(kb, code),
    notices: placeNotices(code),
    sample,
  };
}

/** The divisions above `code` as links where they have pages. */
export function ancestorLinks(kb: KnowledgeBase, code: string): AncestorLink[] {
  return ancestors(kb, code).map((one) => ({ code: one.code, name: one.name, hasPage: hasPage(kb, one.code) }));
}
