/** Coordinates: everything is shown and compared in GCJ-02; GCJ-02 and BD-09 are never turned back into WGS-84. */
import gcoord from 'gcoord';
import type { Location } from '../model/service.ts';

/** A point in GCJ-02, degrees. */
export interface Gcj02 {
  /** Longitude. */
  readonly lng: number;
  /** Latitude. */
  readonly lat: number;
}

/** The point in GCJ-02, whatever system it was given in. */
export function toGcj02(location: Location): Gcj02 {
  const point: [number, number] = [location.lng, location.lat];
  const converted =
    location.crs === 'gcj02'
      ? point
      : gcoord.transform(point, location.crs === 'bd09' ? gcoord.BD09 : gcoord.WGS84, gcoord.GCJ02);
  return { lng: round(converted[0]!), lat: round(converted[1]!) };
}

function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}

/** What is implausible about a point, in Chinese; `undefined` when it may stand in China. */
export function locationProblem({ lng, lat }: Location): string | undefined {
  const inChina = (x: number, y: number) => x >= 73 && x <= 135.5 && y >= 17 && y <= 54;
  if (inChina(lng, lat)) return undefined;
  return inChina(lat, lng) ? '看起来经纬度写反了' : `经度 ${lng}、纬度 ${lat} 不在国内`;
}
