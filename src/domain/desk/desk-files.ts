/**
 * What the website gives to `/desk/` so that a sheet is checked in a worker's browser: a file for each region and one for each
 * area. They hold records whole, as {@link publicFace} gives them: a change file carries a record before and after, and is refused
 * when the two do not match to the letter.
 *
 * Not in them: records with `publish: no`, also where others name them as partners, and why a number is refused (reasons name
 * offices, and records that are kept back).
 * A row of a record that is kept back is answered with “网站上没有这个编号”, and the page says what that may mean; the operator's
 * command line, which sees everything, checks each change again.
 */
import type { Division } from '../../model/division.ts';
import { NATION } from '../../model/fields.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Activity, Benefit, Programme } from '../../model/offers.ts';
import type { Region } from '../../model/region.ts';
import { describeKind } from '../../model/service-kind.ts';
import type { Service } from '../../model/service.ts';
import type { Site } from '../../model/site.ts';
import { lineage, regionOf } from '../divisions.ts';
import type { AnyRecord } from '../problems/placed-record.ts';
import { publicFace } from './public-face.ts';
import { isInScope } from './sheet-scope.ts';
import { servingExactly, touching } from '../records-by-place.ts';

/** An institution that sheets of other places may name as a partner. */
export type Institution = Pick<Service, 'id' | 'name' | 'kind' | 'area' | 'serves'>;

/** What the checks of all places of a region need. */
export interface DeskRegion {
  /** The site's settings, without the key of its map. */
  readonly site: Site;
  /** The region, without its policy documents. */
  readonly region: Region;
  /** Its divisions and those above it. */
  readonly divisions: readonly Division[];
  /** Its medical institutions. */
  readonly institutions: readonly Institution[];
  /** Numbers that must not come back. */
  readonly blocked: readonly string[];
}

/** What the checks of one area and its streets need. */
export interface DeskArea {
  /** Its code. */
  readonly area: string;
  /** Code of its region. */
  readonly region: string;
  /** Places elsewhere that its records name. */
  readonly elsewhere: readonly Division[];
  /** Partners that its records name and that are not among its services. */
  readonly partners: readonly Institution[];
  /** Services that stand in it or serve it. */
  readonly services: readonly Service[];
  /** Activities, likewise. */
  readonly activities: readonly Activity[];
  /** Programmes, likewise. */
  readonly programmes: readonly Programme[];
  /** Benefits, likewise. */
  readonly benefits: readonly Benefit[];
}

/** The file of the region `code`. Throws when the site has no such region. */
export function deskRegion(kb: KnowledgeBase, code: string): DeskRegion {
  const profile = kb.regions.find((one) => one.code === code);
  if (!profile) throw new Error(`没有代码为 ${code} 的地区`);
  const { name, shortName, sample, hotlines, stageNames } = profile;
  const above = lineage(kb, code);
  const inRegion = (place: string) => regionOf(kb, place)?.code === code;
  return {
    site: { ...kb.site, map: { provider: 'none' } },
    region: { code, name, shortName, ...(sample && { sample }), hotlines, stageNames, documents: [] },
    divisions: [...kb.divisions.values()].filter((one) => above.includes(one.code) || inRegion(one.code)),
    institutions: kb.services
      .filter((one) => isOpen(one) && describeKind(one.kind).block === 'medical' && inRegion(one.area))
      .map(institution),
    blocked: kb.blocklist.map(({ number }) => number),
  };
}

/** The file of the area `area`. Throws when it lies in no region of the site. */
export function deskArea(kb: KnowledgeBase, area: string): DeskArea {
  const region = regionOf(kb, area);
  if (!region) throw new Error(`${area} 不在本站的地区里`);
  const above = lineage(kb, area);
  const concerns = (one: AnyRecord) =>
    isOpen(one) &&
    (isInScope(kb, one, area) || one.serves.some((code) => above.includes(code) || lineage(kb, code).includes(area)));
  const held = <R extends AnyRecord>(records: readonly R[]) => {
    const near = new Set([...touching(records, area), ...above.flatMap((code) => servingExactly(records, code))]);
    return records.filter((one) => near.has(one) && concerns(one)).map((one) => publicFace(kb, one));
  };
  const records = {
    services: held(kb.services),
    activities: held(kb.activities),
    programmes: held(kb.programmes),
    benefits: held(kb.benefits),
  };
  const ids = new Set(records.services.map(({ id }) => id));
  const partners = new Set(records.services.flatMap((one) => one.partners ?? []).filter((id) => !ids.has(id)));
  const named = new Set(Object.values(records).flatMap((all) => all.flatMap((one: AnyRecord) => [one.area, ...one.serves])));
  const isElsewhere = (code: string) => code !== NATION && regionOf(kb, code)?.code !== region.code && !above.includes(code);
  return {
    area,
    region: region.code,
    elsewhere: [...named].filter(isElsewhere).flatMap((code) => kb.divisions.get(code) ?? []),
    partners: kb.services.filter((one) => partners.has(one.id) && isOpen(one)).map(institution),
    ...records,
  };
}

function institution({ id, name, kind, area, serves }: Service): Institution {
  return { id, name, kind, area, serves };
}

function isOpen({ publish }: AnyRecord): boolean {
  return publish !== 'no';
}
