/** The worker's report on a place: what its streets have, what they lack, and how that stands to the region's own targets. */
import { NATION } from '../../model/fields.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Region } from '../../model/region.ts';
import { isInScope } from '../desk/sheet-scope.ts';
import { fullName, isCurrent, isSampleCode, isStreetCode, regionOf, streetsIn } from '../divisions.ts';
import { dateInWords, factDate, newest } from '../freshness.ts';
import { placeNotices, siteNotices } from '../notices.ts';
import { institutionsOf, type InstitutionFacts } from './institution-facts.ts';
import { missingAt, missingIn, type Missing } from './missing.ts';
import { checkedIn, streetReport, type Checked, type StreetReport } from './street-report.ts';

/** The report. */
export interface AreaReport {
  /** Code of the place. */
  readonly area: string;
  /** Its full name. */
  readonly place: string;
  /** Name of the site. */
  readonly siteName: string;
  /** The region whose targets hold. */
  readonly region: Region;
  /** Day of the report. */
  readonly made: string;
  /** Newest fact it rests on, in words; empty when no source is dated. */
  readonly asOf: string;
  /** What the reader must be warned of: 样例, 演示版. */
  readonly notices: readonly string[];
  /** Streets in use, in code order. */
  readonly streets: readonly StreetReport[];
  /** Institutions of the place, those of its streets among them. */
  readonly institutions: readonly InstitutionFacts[];
  /** Service points and hotlines of the whole place. */
  readonly checked: Checked;
  /** What is missing, street by street, then what belongs to no single street. */
  readonly missing: readonly Missing[];
}

/** The report on `area` on `today`. Throws when the place belongs to no region of the site. */
export function areaReport(kb: KnowledgeBase, area: string, today: string): AreaReport {
  const region = regionOf(kb, area);
  if (!region || area === NATION) throw new Error(`没有代码为 ${area} 的地方`);
  const codes = isStreetCode(area)
    ? [area]
    : streetsIn(kb, area)
        .filter((one) => isCurrent(one, today))
        .map(({ code }) => code);
  const streets = codes.map((code) => streetReport(kb, code, today));
  const institutions = institutionsOf(kb, area, today);
  const ofStreets = new Set(streets.flatMap((one) => one.institutions.map(({ service }) => service.id)));
  const above = institutions.filter(({ service }) => !ofStreets.has(service.id));
  const asOf = newest([
    ...[...kb.services, ...kb.activities].filter((one) => one.publish !== 'no' && isInScope(kb, one, area)).map(factDate),
    kb.divisionsAsOf.get(region.code),
  ]);
  return {
    area,
    place: fullName(kb, area),
    siteName: kb.site.name,
    region,
    made: today,
    asOf: asOf === undefined ? '' : dateInWords(asOf),
    notices: isSampleCode(area) ? placeNotices(area) : siteNotices(kb),
    streets,
    institutions,
    checked: checkedIn(kb, area, today),
    missing: [
      ...streets.flatMap(missingIn),
      ...above.flatMap((one) => missingAt(one).map((line) => ({ place: one.place, ...line }))),
    ],
  };
}
