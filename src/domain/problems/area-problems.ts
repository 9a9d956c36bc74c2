import { NATION } from '../../model/fields.ts';
import type { Check } from './content-source.ts';
import { allRecords, problemAt } from './placed-record.ts';
import { suggestion } from './suggestion.ts';

/** Records stand in the file of their area, and every code they name exists. */
export const areaProblems: Check = (kb, files) => {
  const exists = (code: string) => code === NATION || kb.divisions.has(code);
  const hint = (code: string) => suggestion(code, kb.divisions.keys(), '检查代码，或先在 divisions 里补上');
  return allRecords(files).flatMap((at) => {
    const { area, serves } = at.record;
    return [
      ...(area === at.code
        ? []
        : [
            problemAt(
              at,
              ['area'],
              `写的是 “${area}”，文件却是 ${at.code}.json`,
              `改成 “${at.code}”，或把这一条移到 ${area}.json`,
            ),
          ]),
      ...(exists(area) ? [] : [problemAt(at, ['area'], `没有区划代码 “${area}”`, hint(area))]),
      ...serves.flatMap((code, index) =>
        exists(code) ? [] : [problemAt(at, ['serves', index], `没有区划代码 “${code}”`, hint(code))],
      ),
    ];
  });
};
