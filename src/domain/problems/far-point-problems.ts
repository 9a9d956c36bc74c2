import type { Service } from '../../model/service.ts';
import type { Check } from './content-source.ts';
import { kilometresAway } from './far-points.ts';
import { placed, problemAt } from './placed-record.ts';

/** Farther than this from the middle of its district no place of it lies, in kilometres. */
const WRONG = 200;
/** Farther than this few do. */
const DOUBTFUL = 100;

/** A point far from all others of its district or county is a slip of the pen: in the sea, or in another province. */
export const farPointProblems: Check = (_kb, files) => {
  const records = placed(files.services);
  const away = kilometresAway(records.map(({ record }) => record));
  return records.flatMap((at) => {
    const kilometres = away.get(at.record) ?? 0;
    if (kilometres <= WRONG) return [];
    const fix = '检查经纬度和 area；不确定就删去 location';
    return [problemAt(at, ['location'] satisfies (keyof Service)[], whatIsFar(kilometres), fix)];
  });
};

/** A line for each point that may be right, in a very large county, and should be looked at again. */
export function farPointAdvice(services: readonly Service[]): string[] {
  return [...kilometresAway(services)]
    .filter(([, kilometres]) => kilometres > DOUBTFUL && kilometres <= WRONG)
    .map(([{ id, area }, kilometres]) => `content/services/${area}.json  “${id}” ${whatIsFar(kilometres)}，请再核对一次经纬度`);
}

function whatIsFar(kilometres: number): string {
  return `离本区县别的服务点有 ${Math.round(kilometres)} 公里`;
}
