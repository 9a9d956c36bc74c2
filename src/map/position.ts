/** Where the visitor is: asked of the browser, compared in the page, kept and sent nowhere. */
import { toGcj02, type Gcj02 } from '../domain/coordinates.ts';
import type { PlacePoint } from '../domain/map-points-of.ts';
import { byDistance, distanceInWords } from '../domain/nearest-points.ts';

/** Where somebody is. */
export interface Position {
  /** The point. */
  readonly at: Gcj02;
  /** How far off it may be, metres. */
  readonly accuracy: number;
}

/** Why there is no position, in one sentence. */
const REFUSED = '没有得到您的位置：浏览器没有允许。不用位置也可以看地图，或者按街道找。';
const UNKNOWN = '没有得到您的位置：手机或电脑现在找不到。不用位置也可以看地图，或者按街道找。';

/** Longest wait for a position, and how old one may be, milliseconds. */
const PATIENCE_MS = 15_000;
const STILL_TRUE_MS = 60_000;

/** Asks the browser. Rejects with an `Error` whose message is one sentence for the visitor. */
export function askPosition(): Promise<Position> {
  return new Promise((resolve, reject) => {
    // Pages without encryption have none.
    if (!('geolocation' in navigator)) return reject(new Error(UNKNOWN));
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude: lng, latitude: lat, accuracy } }) => resolve({ at: toGcj02({ lng, lat, crs: 'wgs84' }), accuracy }),
      ({ code, PERMISSION_DENIED }) => reject(new Error(code === PERMISSION_DENIED ? REFUSED : UNKNOWN)),
      { timeout: PATIENCE_MS, maximumAge: STILL_TRUE_MS },
    );
  });
}

/** The place nearest to a position; `undefined` on an empty map. */
export function nearestPlace({ at }: Position, places: readonly PlacePoint[]): PlacePoint | undefined {
  return byDistance(places, at)[0]?.place;
}

/** What is said once the position is on the map. `baseHidden`: the base map of another site was taken away for it. */
export function positionWords({ at, accuracy }: Position, places: readonly PlacePoint[], baseHidden: boolean): string {
  const [nearest] = byDistance(places, at);
  return [
    `绿圈是您大约在的地方（误差${distanceInWords(accuracy)}）。`,
    nearest ? `图上离您最近的是${nearest.place.name}，直线${distanceInWords(nearest.metres)}。` : '',
    '位置只在这个页面里用，没有存，也没有发出去。',
    baseHidden ? '为了不让别的网站知道，底图先收起来了；按“看全部”再打开。' : '',
  ].join('');
}
