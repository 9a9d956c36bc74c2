import type { Division } from '../model/division.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Activity } from '../model/offers.ts';
import type { Region } from '../model/region.ts';
import { ancestorLinks, type AncestorLink } from './area-page.ts';
import { hasCalendar } from './calendar/street-calendar.ts';
import { fullName, isSampleCode, regionOf, successorsOf } from './divisions.ts';
import { dateInWords, factDate, newest } from './freshness.ts';
import type { Release } from './handbook/handbook.ts';
import { editionsOf } from './prints/print-plan.ts';
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
  /** For a retired code: what replaced it. */
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
  const dates = [...facts.hotlines, ...facts.places, ...facts.medical, ...facts.programmes].map(({ record }) => factDate(record));
  const region = regionOf(kb, code);
  const latest = releasesOf(kb, code).at(-1);
  return {
    street,
    fullName: fullName(kb, code),
    above: ancestorLinks(kb, code),
    facts,
    gaps: region?.hotlineGaps ?? [],
    villages: kb.villages.get(code) ?? [],
    successors: successorsOf(kb, street, today),
    prints: street.replacedBy ? [] : editionsOf(kb.site, code),
    released: latest ? inWords(latest) : null,
    calendar: hasCalendar(kb, code, today),
    coming: facts.activities.slice(0, ACTIVITIES_SHOWN),
    asOf: datesInWords([...dates, kb.divisionsAsOf.get(region?.code ?? '')]),
    notices: placeNotices(code),
    sample,
    indexed: !sample && isApproved(kb, code),
  };
}

function datesInWords(dates: readonly (string | undefined)[]): string {
  const latest = newest(dates);
  return latest === undefined ? '（日期不详）' : dateInWords(latest);
}
