/** What the map says about where the visitor is. */
import { toGcj02, type Gcj02 } from '../domain/coordinates.ts';
import type { PlacePoint } from '../domain/map-points-of.ts';
import { byDistance, distanceInWords } from '../domain/nearest-points.ts';
import type { DevicePosition } from '../finder/ask-position.ts';

/** Where somebody is, on the map. */
export interface Position {
  /** The point. */
  readonly at: Gcj02;
  /** How far off it may be, metres. */
  readonly accuracy: number;
}

/** The device's answer as a place on the map. */
export function onMap({ given, accuracy }: DevicePosition): Position {
  return { at: toGcj02(given), accuracy };
}

/** What is said when there is no position: the reason, and what works without one. */
export function noPositionWords(problem: string): string {
  return `${problem}不用位置也可以看地图，或者按街道找。`;
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
