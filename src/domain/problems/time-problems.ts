/** What has a beginning and an end has them in order. */
import type { Problem } from '../../model/problem.ts';
import type { Hours } from '../../model/service.ts';
import type { Check } from './content-source.ts';
import { placed, type Placed, problemAt } from './placed-record.ts';

/** Checks opening hours, validity and the days of activities. */
export const timeProblems: Check = (_kb, files) => [
  ...placed(files.services).flatMap((at) => {
    const { hours, phones, validFrom, validTo } = at.record;
    return [
      ...openBeforeClose(at, ['hours'], hours),
      ...phones.flatMap((phone, index) => openBeforeClose(at, ['phones', index, 'hours'], phone.hours)),
      ...inOrder(at, 'validFrom', validFrom, 'validTo', validTo),
    ];
  }),
  ...placed(files.activities).flatMap((at) => inOrder(at, 'from', at.record.from, 'to', at.record.to)),
];

function openBeforeClose(at: Placed<{ readonly id: string }>, path: readonly PropertyKey[], hours: Hours | undefined): Problem[] {
  return (hours?.rules ?? []).flatMap(({ open, close }, index) =>
    open < close
      ? []
      : [
          problemAt(
            at,
            [...path, 'rules', index],
            `开门 ${open} 不早于关门 ${close}`,
            '检查两个时刻；过午夜的写成两条，前一条到 24:00',
          ),
        ],
  );
}

function inOrder(
  at: Placed<{ readonly id: string }>,
  first: string,
  from: string | undefined,
  last: string,
  to: string | undefined,
): Problem[] {
  if (from === undefined || to === undefined || from <= to) return [];
  return [problemAt(at, [last], `${last} ${to} 早于 ${first} ${from}`, '检查这两个日期')];
}
