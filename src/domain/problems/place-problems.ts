import { describeKind } from '../../model/service-kind.ts';
import { locationProblem } from '../coordinates.ts';
import type { Check } from './content-source.ts';
import { placed, problemAt } from './placed-record.ts';

/** Points are plausible, and a refuge has neither address nor point in any file (R49). */
export const placeProblems: Check = (_kb, files) =>
  placed(files.services).flatMap((at) => {
    const { kind, location } = at.record;
    if (describeKind(kind).phoneOnly) {
      return (['address', 'location'] as const)
        .filter((field) => at.record[field] !== undefined)
        .map((field) => problemAt(at, [field], `${describeKind(kind).label}的位置不能公开`, `删去 ${field}，只留电话`));
    }
    const what = location && locationProblem(location);
    if (!what) return [];
    const fix = /写反/.test(what) ? '请把 lng 和 lat 对调' : '检查经纬度；不确定就删去 location';
    return [problemAt(at, ['location'], what, fix)];
  });
