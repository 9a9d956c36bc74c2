/** How far points lie from the others of their district or county. */
import type { Service } from '../../model/service.ts';
import { toGcj02, type Gcj02 } from '../coordinates.ts';
import { metresBetween } from '../nearest-points.ts';

/** So many other points show where the district is. */
const ENOUGH = 2;
const DISTRICT_DIGITS = 6;

/** Kilometres between each point and the middle of the others of its district; those without enough others are left out. */
export function kilometresAway(services: readonly Service[]): ReadonlyMap<Service, number> {
  const located = services.flatMap((service) => {
    const { area, location } = service;
    const isBelowCity = area.length >= DISTRICT_DIGITS && !area.endsWith('00');
    return location && isBelowCity ? [{ service, district: area.slice(0, DISTRICT_DIGITS), point: toGcj02(location) }] : [];
  });
  const districts = Map.groupBy(located, ({ district }) => district);
  return new Map(
    located.flatMap((one): [Service, number][] => {
      const others = districts.get(one.district)!.filter((other) => other !== one);
      if (others.length < ENOUGH) return [];
      return [[one.service, metresBetween(one.point, middle(others.map(({ point }) => point))) / 1000]];
    }),
  );
}

/** The median of both degrees: one wrong point does not move it. */
function middle(points: readonly Gcj02[]): Gcj02 {
  return { lng: median(points.map(({ lng }) => lng)), lat: median(points.map(({ lat }) => lat)) };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
