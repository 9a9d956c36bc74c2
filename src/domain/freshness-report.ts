/** What is due for a call, street by street: dates only. Indicators of work stay in the worker's own report. */
import { NATION } from '../model/fields.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Service } from '../model/service.ts';
import { ancestors, isStreetCode, lineage, regionOf, scopeName } from './divisions.ts';
import { freshness, type Freshness } from './freshness.ts';
import { visibleRecords } from './visible-records.ts';

/** A service that somebody should telephone. */
export interface DueRecord {
  /** Service id. */
  readonly id: string;
  /** Its name. */
  readonly record: string;
  /** Day of the last confirmation. */
  readonly assuredOn: string | undefined;
  /** How old that is. */
  readonly state: Freshness;
}

/** How fresh the services of one street, district, city or province are, those of places below it left out. */
export interface PlaceFreshness {
  /** Division code. */
  readonly code: string;
  /** Its name. */
  readonly name: string;
  /** Services with a web page, standing numbers left out. */
  readonly total: number;
  /** How many are in each state, freshest last. */
  readonly counts: readonly { readonly state: Freshness; readonly count: number }[];
  /** Services to call, never confirmed first, then oldest first. */
  readonly waiting: readonly DueRecord[];
}

/** A district or a larger area with its streets. */
export interface AreaFreshness {
  /** Division code. */
  readonly code: string;
  /** Its name; that of a district below a city begins with the city's. */
  readonly name: string;
  /** Services of all its places. */
  readonly total: number;
  /** How many of them should be called. */
  readonly due: number;
  /** The area itself where it has services of its own, then its streets, by code. */
  readonly places: readonly PlaceFreshness[];
}

/** A region, or the nation. */
export interface RegionFreshness {
  /** Division code. */
  readonly code: string;
  /** Its name. */
  readonly name: string;
  /** How many of its services should be called. */
  readonly due: number;
  /** Its areas by code. */
  readonly areas: readonly AreaFreshness[];
}

const STATES: readonly Freshness[] = ['never', 'out-of-print', 'red', 'due', 'fresh'];

/** The nation, then every real region that has services of its own, in the site's order. */
export function freshnessReport(kb: KnowledgeBase, today: string): RegionFreshness[] {
  const places = placesOf(kb, today);
  const above = (code: string) => regionOf(kb, code)?.code ?? provinceOf(kb, code);
  const order = [NATION, ...kb.regions.map(({ code }) => code)];
  const rank = (code: string) => (order.includes(code) ? order.indexOf(code) : order.length);
  const regions = [...Map.groupBy(places, ({ code }) => above(code))].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return regions.map(([region, own]) => {
    const byArea = Map.groupBy(own, ({ code }) => code.slice(0, 6));
    const areas = [...byArea].map(([code, its]) => areaOf(kb, region, code, its));
    return { code: region, name: scopeName(kb, region), due: sum(areas.map(({ due }) => due)), areas };
  });
}

function areaOf(kb: KnowledgeBase, region: string, code: string, places: readonly PlaceFreshness[]): AreaFreshness {
  const between = ancestors(kb, code).filter((one) => one.code !== region && lineage(kb, one.code).includes(region));
  return {
    code,
    name: [...between.map(({ name }) => name), scopeName(kb, code)].join(''),
    total: sum(places.map(({ total }) => total)),
    due: sum(places.map(({ waiting }) => waiting.length)),
    places,
  };
}

function placesOf(kb: KnowledgeBase, today: string): PlaceFreshness[] {
  const services = visibleRecords(kb, 'web', today)
    .services.map(({ record }) => record)
    .filter(({ sample, standing }) => !sample && !standing);
  const byPlace = [...Map.groupBy(services, placeOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  return byPlace.map(([code, its]) => {
    const all = its.map(({ id, name, assured }) => ({
      id,
      record: name,
      assuredOn: assured?.on,
      state: freshness(assured?.on, today),
    }));
    return {
      code,
      name: scopeName(kb, code),
      total: all.length,
      counts: STATES.map((state) => ({ state, count: all.filter((one) => one.state === state).length })).filter(
        ({ count }) => count > 0,
      ),
      waiting: all
        .filter(({ state }) => state !== 'fresh')
        .sort((a, b) => (a.assuredOn ?? '').localeCompare(b.assuredOn ?? '', 'en') || (a.id < b.id ? -1 : 1)),
    };
  });
}

/** What serves one street only is that street's, whichever file it stands in. */
function placeOf({ area, serves }: Service): string {
  const [only, ...others] = serves;
  return others.length === 0 && isStreetCode(only!) ? only! : area;
}

/** The topmost division of a place in no region: 浙江省 stands above Hangzhou without being one. */
function provinceOf(kb: KnowledgeBase, code: string): string {
  return lineage(kb, code).findLast((one) => one !== NATION) ?? NATION;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
