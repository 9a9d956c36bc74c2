/** The small maps of single pages: which places, with which numbers. */
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Service } from '../model/service.ts';
import { toGcj02 } from './coordinates.ts';
import { mapPointsOf, type PlacePoint } from './map-points-of.ts';
import { chooseSpots, numbersOf } from './mini-map/map-points.ts';
import { byDistance } from './nearest-points.ts';
import { standingIn } from './records-by-place.ts';
import { oncePer } from './once-per.ts';
import { streetFacts, type StreetFacts } from './street-facts.ts';
import { visibleRecords, type Visible } from './visible-records.ts';

/** Address of a service's page by its id. */
type HrefOf = (id: string) => string;

/** More places than this make a page heavy: they are fetched by the list of services instead. */
const MOST_INLINE = 300;

/**
 * Every place that stands in an area, those of its streets included, and those of the page's lists that serve it from outside.
 * `undefined` when they are too many for a page.
 */
export function areaPoints(
  kb: KnowledgeBase,
  { places, medical }: Pick<StreetFacts, 'places' | 'medical'>,
  code: string,
  today: string,
  hrefOf: HrefOf,
): PlacePoint[] | undefined {
  const { services } = visibleRecords(kb, 'web', today);
  const here = new Map([...places, ...medical, ...standingIn(services, code)].map((one) => [one.record.id, one]));
  const points = mapPointsOf(inContentOrder([...here.values()], services), hrefOf);
  return points.length > MOST_INLINE ? undefined : points;
}

function inContentOrder(some: readonly Visible<Service>[], services: readonly Visible<Service>[]): Visible<Service>[] {
  const order = orderOf(services);
  return some.toSorted((a, b) => order.get(a.record.id)! - order.get(b.record.id)!);
}

const orderOf = oncePer(
  (services: readonly Visible<Service>[]) => new Map(services.map(({ record }, index) => [record.id, index] as const)),
);

/**
 * Number of each place on the printed sketch of the street `code`, by service id. What only the web shows has none:
 * whoever holds the handbook finds the same numbers on the screen.
 */
export function sketchNumbers(kb: KnowledgeBase, code: string, today: string): ReadonlyMap<string, number> {
  const { places, medical } = streetFacts(kb, code, 'print', today);
  return numbersOf(chooseSpots([...places, ...medical]));
}

/** The places of a street's lists, numbered as on its printed sketch. */
export function streetPoints(
  facts: Pick<StreetFacts, 'places' | 'medical'>,
  numbers: ReadonlyMap<string, number>,
  hrefOf: HrefOf,
): PlacePoint[] {
  return mapPointsOf([...facts.places, ...facts.medical], hrefOf).map((point) => {
    const number = numbers.get(point.id);
    return number === undefined ? point : { ...point, number };
  });
}

/** Neighbours a service's own map shows: enough to know the place by, few enough to tell apart. */
const MOST_NEIGHBOURS = 11;
/** A neighbour is no farther away than this, in metres. */
const NEIGHBOURHOOD = 5000;
const DISTRICT_DIGITS = 6;

/**
 * A service with the places of its district around it, itself first: a point alone on an empty ground says nothing.
 * Empty when it has no point, or nobody near and `drawnBase` is false.
 */
export function pointsAround(kb: KnowledgeBase, id: string, today: string, hrefOf: HrefOf, drawnBase: boolean): PlacePoint[] {
  const { services } = visibleRecords(kb, 'web', today);
  const self = services[orderOf(services).get(id) ?? -1];
  if (!self?.record.location) return [];
  const here = toGcj02(self.record.location);
  const district = self.record.area.slice(0, DISTRICT_DIGITS);
  const others = standingIn(services, district).filter(
    (one) => one !== self && one.record.area.slice(0, DISTRICT_DIGITS) === district,
  );
  const near = byDistance(mapPointsOf(others, hrefOf), here)
    .filter(({ metres }) => metres <= NEIGHBOURHOOD)
    .slice(0, MOST_NEIGHBOURS)
    .map(({ place }) => place);
  return near.length || drawnBase ? [...mapPointsOf([self], hrefOf), ...near] : [];
}
