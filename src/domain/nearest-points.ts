/** Which places are near a point. Runs in the visitor's page: where they are goes nowhere. */
import type { Gcj02 } from './coordinates.ts';

/** A place with its distance. */
export interface Near<P> {
  /** The place. */
  readonly place: P;
  /** Metres as the crow flies. */
  readonly metres: number;
}

const EARTH_RADIUS = 6_371_009;

/** Metres between two points, as the crow flies. */
export function metresBetween(a: Gcj02, b: Gcj02): number {
  const [north, south] = [radians(a.lat), radians(b.lat)];
  const across = Math.sin((south - north) / 2) ** 2;
  const along = Math.sin(radians(b.lng - a.lng) / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(across + Math.cos(north) * Math.cos(south) * along));
}

/** All `places` with their distance from `here`, nearest first; equally near ones keep their order. */
export function byDistance<P extends Gcj02>(places: readonly P[], here: Gcj02): Near<P>[] {
  return places.map((place) => ({ place, metres: metresBetween(place, here) })).sort((a, b) => a.metres - b.metres);
}

/** `约 350 米`, `约 1.2 公里`, `约 12 公里`: no finer than a phone knows where it is. */
export function distanceInWords(metres: number): string {
  if (metres < 100) return '100 米以内';
  if (metres < 975) return `约 ${Math.round(metres / 50) * 50} 米`;
  const kilometres = metres / 1000;
  return `约 ${kilometres < 9.95 ? kilometres.toFixed(1).replace(/\.0$/, '') : Math.round(kilometres)} 公里`;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
