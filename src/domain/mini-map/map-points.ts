/** Which places the sketch shows, how they are numbered, and which of them stand on one spot. */
import { geoMercatorRaw } from 'd3-geo';
import { describeKind } from '../../model/service-kind.ts';
import type { Service } from '../../model/service.ts';
import { toGcj02, type Gcj02 } from '../coordinates.ts';
import { isStreetCode } from '../divisions.ts';
import { distance, type MapPoint } from './map-geometry.ts';
import type { Visible } from '../visible-records.ts';

/** How a number looks, on the sketch and in the list: places round, medical institutions square. */
export type PointShape = 'round' | 'square';

/** A place that the sketch shows. */
export interface NumberedPlace {
  /** Service id. */
  readonly id: string;
  /** Its number, from 1 in the order of the list. */
  readonly number: number;
  /** Name. */
  readonly name: string;
  /** Look of its number. */
  readonly shape: PointShape;
}

/** A spot on the ground with the places that share it; `x` in metres eastwards, `y` southwards. */
export interface MapSpot extends MapPoint {
  /** At least one place. */
  readonly places: readonly NumberedPlace[];
}

/** What is drawn and how much is not. */
export interface ChosenSpots {
  /** The spots, in the order of their first numbers. */
  readonly spots: readonly MapSpot[];
  /** Number of places that have a point but lie too far off. */
  readonly far: number;
  /** Number of places near by that are more than a sketch can hold. */
  readonly surplus: number;
}

/** Metres within which two places are one spot: one building. */
const ONE_BUILDING = 25;

/** A walk of a few minutes, in metres: nobody's places are cut off nearer than that. */
const WALK = 500;

/** Places up to this many times farther off than the last one still belong together. */
const LEAP = 3;

/** Others are drawn up to this many times the reach of the street's own places: these keep half of the sketch. */
const AROUND = 2;

/** More places than this cannot be told apart on a page. */
const MOST = 120;

const EARTH_RADIUS = 6_371_009;

interface Located extends MapPoint {
  readonly service: Service;
  readonly own: boolean;
}

/**
 * Chooses the spots of a street's `places`. Its own places (those that serve a street by its code) are the core: going
 * outwards from their middle, a place belongs as long as it is not more than three times as far as the one before.
 * District and city places are drawn within twice that reach. A street without two places of its own shows whatever
 * lies together. Places without a point are passed over.
 */
export function chooseSpots(places: readonly Visible<Service>[]): ChosenSpots {
  const located = onGround(places);
  const own = located.filter((one) => one.own);
  const hasCore = own.length > 1;
  const middle = own.length === 1 ? own[0]! : medianPoint(hasCore ? own : located);
  const reach = reachOf((hasCore ? own : located).map((one) => distance(one, middle))) * (hasCore ? AROUND : 1);
  const near = located.filter((one) => distance(one, middle) <= reach);
  const drawn = near.slice(0, MOST);
  return { spots: spotsOf(drawn), far: located.length - near.length, surplus: near.length - drawn.length };
}

/** The number of each drawn place by service id, ascending. Fewer than two spots make no sketch, and so no numbers. */
export function numbersOf({ spots }: ChosenSpots): ReadonlyMap<string, number> {
  const drawn = spots.length < 2 ? [] : spots.flatMap((spot) => spot.places);
  return new Map(drawn.sort((a, b) => a.number - b.number).map(({ id, number }) => [id, number]));
}

/** Mercator around the first point's latitude: true to scale there, and to a hundredth of a percent a city away. */
function onGround(places: readonly Visible<Service>[]): Located[] {
  const points = places.flatMap(({ record }): { service: Service; at: Gcj02 }[] =>
    record.location ? [{ service: record, at: toGcj02(record.location) }] : [],
  );
  const [first] = points;
  if (!first) return [];
  const metres = EARTH_RADIUS * Math.cos(radians(first.at.lat));
  const [east, north] = geoMercatorRaw(radians(first.at.lng), radians(first.at.lat));
  return points.map(({ service, at }) => {
    const [x, y] = geoMercatorRaw(radians(at.lng), radians(at.lat));
    return { service, own: service.serves.some(isStreetCode), x: (x - east) * metres, y: (north - y) * metres };
  });
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function reachOf(distances: readonly number[]): number {
  const outwards = distances.toSorted((a, b) => a - b);
  let reach = Math.max(WALK, median(outwards));
  for (const far of outwards) {
    if (far > LEAP * reach) break;
    reach = Math.max(reach, far);
  }
  return reach;
}

function medianPoint(points: readonly MapPoint[]): MapPoint {
  return { x: median(points.map(({ x }) => x)), y: median(points.map(({ y }) => y)) };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length === 0 ? 0 : (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}

function spotsOf(drawn: readonly Located[]): MapSpot[] {
  const spots: { x: number; y: number; places: NumberedPlace[] }[] = [];
  for (const [index, { x, y, service }] of drawn.entries()) {
    const shape = describeKind(service.kind).block === 'medical' ? 'square' : 'round';
    const place: NumberedPlace = { id: service.id, number: index + 1, name: service.name, shape };
    const same = spots.find((spot) => distance(spot, { x, y }) <= ONE_BUILDING);
    if (same) same.places.push(place);
    else spots.push({ x, y, places: [place] });
  }
  return spots;
}
