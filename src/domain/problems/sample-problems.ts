/** The sample city never mixes with a real place: neither its records nor its numbers. */
import { isSampleNumber } from '../../model/fields.ts';
import { isSampleCode } from '../divisions.ts';
import type { Check } from './content-source.ts';
import { allRecords, problemAt } from './placed-record.ts';
import { numbersIn } from './written.ts';

/** Checks the mark `sample`, the codes and the numbers of records, and the same of regions and editions. */
export const sampleProblems: Check = (_kb, files) => [
  ...allRecords(files).flatMap((at) => {
    const { area, sample = false, serves } = at.record;
    const inSample = isSampleCode(area);
    if (sample && !inSample) return [problemAt(at, ['sample'], `“${area}” 是真实的地方，不能标 sample`, '删去 sample')];
    if (!sample && inSample) return [problemAt(at, ['sample'], '样例市的记录没有标明是样例', '补上 "sample": true')];
    return [
      ...serves.flatMap((code, index) => {
        if (isSampleCode(code) === inSample) return [];
        const what = inSample ? `样例市的记录写了真实的区划 “${code}”` : `真实的记录写了样例市的区划 “${code}”`;
        return [problemAt(at, ['serves', index], what, '样例市和真实的地方不混在一起，请改正')];
      }),
      ...numbersIn(at.record).flatMap(({ path, value }) =>
        isSampleNumber(value) === inSample ? [] : [problemAt(at, path, ...numberMessage(value, inSample))],
      ),
    ];
  }),
  ...files.regions.flatMap(({ file, data }) =>
    isSampleCode(data.code) === (data.sample ?? false)
      ? []
      : [
          {
            file,
            record: 'sample',
            what: `“${data.name}” 的 sample 与代码 “${data.code}” 不符`,
            fix: '99 开头的地区写 "sample": true，其他地区不写',
          },
        ],
  ),
  ...files.editions.flatMap(({ file, data: { street, correctionPhone } }) => {
    if (correctionPhone === undefined || isSampleNumber(correctionPhone) === isSampleCode(street)) return [];
    const [what, fix] = numberMessage(correctionPhone, isSampleCode(street));
    return [{ file, record: 'correctionPhone', what, fix }];
  }),
];

function numberMessage(number: string, inSample: boolean): [what: string, fix: string] {
  return inSample
    ? [`样例市里写了可能打得通的号码 “${number}”`, '样例只用 000-00000001 这样的号码']
    : [`写的是样例号码 “${number}”，打不通`, '请写真实的号码；不知道就删去'];
}
