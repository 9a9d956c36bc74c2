import type { Division } from '../model/division.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Activity } from '../model/offers.ts';
import type { Region } from '../model/region.ts';
import { ancestorLinks, type AncestorLink } from './area-page.ts';
import { hasCalendar } from './calendar/street-calendar.ts';
import { fullName, isCurrent, isSampleCode, regionOf, successorsOf } from './divisions.ts';
import { factsAsOf } from './facts-as-of.ts';
import { dateInWords } from './freshness.ts';
import type { Release } from './handbook/handbook.ts';
import { printsOf } from './prints/print-plan.ts';
import { isApproved, placeNotices } from './notices.ts';
import { inWords, releasesOf } from './releases/release.ts';
import { streetFacts, type StreetFacts } from './street-facts.ts';
import type { Edition } from '../model/site.ts';
import type { Visible } from './visible-records.ts';

/** What the page of a street or town shows. */
export interface StreetPage {
  /** The street. */
  readonly street: Division;
  /** Full name from the province down. */
  readonly fullName: string;
  /** Divisions above it, outermost first. */
  readonly above: readonly AncestorLink[];
  /** What serves it. */
  readonly facts: StreetFacts;
  /** Hotlines the region's documents name without a known number. */
  readonly gaps: NonNullable<Region['hotlineGaps']>;
  /** Villages and communities. */
  readonly villages: readonly string[];
  /** Whether its code is in use: a retired one keeps its page, without prints and numbers to take along. */
  readonly inUse: boolean;
  /** For a retired code: where to go on. */
  readonly successors: readonly Division[];
  /** Editions of the handbook that this build makes for it. */
  readonly prints: readonly Edition[];
  /** The latest release of its handbook; `null`: none was released. */
  readonly released: Release | null;
  /** Whether it has a calendar file. */
  readonly calendar: boolean;
  /** Coming activities. */
  readonly coming: readonly Visible<Activity>[];
  /** Newest fact shown, in words. */
  readonly asOf: string;
  /** Notices above the page. */
  readonly notices: readonly string[];
  /** Whether it belongs to the invented city. */
  readonly sample: boolean;
  /** Whether search engines may list it: only a street with an approved imprint. */
  readonly indexed: boolean;
}

const ACTIVITIES_SHOWN = 6;

/** The page of the street `code`. Throws when there is no such street. */
export function streetPage(kb: KnowledgeBase, code: string, today: string): StreetPage {
  const street = kb.divisions.get(code);
  if (!street) throw new Error(`没有代码为 ${code} 的街道或乡镇`);
  const facts = streetFacts(kb, code, 'web', today);
  const sample = isSampleCode(code);
  const coming = facts.activities.slice(0, ACTIVITIES_SHOWN);
  const asOf = factsAsOf(kb, code, { ...facts, activities: coming });
  const latest = releasesOf(kb, code).at(-1);
  return {
    street,
    fullName: fullName(kb, code),
    above: ancestorLinks(kb, code),
    facts,
    gaps: regionOf(kb, code)?.hotlineGaps ?? [],
    villages: kb.villages.get(code) ?? [],
    inUse: isCurrent(street, today),
    successors: successorsOf(kb, street, today),
    prints: printsOf(kb.site, street, today),
    released: latest ? inWords(latest) : null,
    calendar: hasCalendar(kb, code, today),
    coming,
    asOf: asOf === undefined ? '（日期不详）' : dateInWords(asOf),
    notices: placeNotices(code),
    sample,
    indexed: !sample && isApproved(kb, code),
  };
}
