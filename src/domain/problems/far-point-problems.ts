import type { Service } from '../../model/service.ts';
import { toGcj02, type Gcj02 } from '../coordinates.ts';
import type { Check } from './content-source.ts';
import { placed, problemAt } from './placed-record.ts';

/** Farther than this from the middle of its district no place of it lies, in kilometres. */
const FAR = 200;
/** So many other points show where the district is. */
const ENOUGH = 2;
const KM_PER_DEGREE = 111;

/** A point far from all others of its district or county is a slip of the pen: in the sea, or in another province. */
export const farPointProblems: Check = (_kb, files) => {
  const located = placed(files.services).flatMap((at) => {
    const { area, location } = at.record;
    return location && area.length >= 6 && !area.endsWith('00') ? [{ at, area: area.slice(0, 6), point: toGcj02(location) }] : [];
  });
  const districts = Map.groupBy(located, ({ area }) => area);
  return located.flatMap(({ at, area, point }) => {
    const others = districts.get(area)!.filter((one) => one.at !== at);
    if (others.length < ENOUGH) return [];
    const away = kilometres(point, middle(others.map((one) => one.point)));
    if (away <= FAR) return [];
    const what = `离本区县别的服务点有 ${Math.round(away)} 公里`;
    return [problemAt(at, ['location'] satisfies (keyof Service)[], what, '检查经纬度和 area；不确定就删去 location')];
  });
};

function middle(points: readonly Gcj02[]): Gcj02 {
  return { lng: median(points.map(({ lng }) => lng)), lat: median(points.map(({ lat }) => lat)) };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function kilometres(one: Gcj02, other: Gcj02): number {
  const east = (one.lng - other.lng) * Math.cos((other.lat * Math.PI) / 180);
  return Math.hypot(east, one.lat - other.lat) * KM_PER_DEGREE;
}
