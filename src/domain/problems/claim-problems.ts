import type { Problem } from '../../model/problem.ts';
import { type Hours, WEEKDAYS } from '../../model/service.ts';
import { minutesOf } from '../opening/opening-week.ts';
import { claimIn } from './claim.ts';
import type { Check } from './content-source.ts';
import { type AnyRecord, allRecords, type Placed, problemAt } from './placed-record.ts';
import { textsIn } from './written.ts';

/** A record nobody has confirmed promises neither round-the-clock service nor free nor confidential help. */
export const claimProblems: Check = (_kb, files) =>
  allRecords(files)
    .filter(({ record }) => record.assured === null)
    .flatMap((at) => [
      ...textsIn(at.record).flatMap(({ path, value }) => {
        const claim = claimIn(value);
        return claim ? [problemAt(at, path, `写了 “${claim}”，未核实不得写`, '删去这几个字；核实之后填好 assured 再写')] : [];
      }),
      ...roundTheClock(at),
    ]);

function roundTheClock(at: Placed<AnyRecord>): Problem[] {
  if (!('phones' in at.record)) return [];
  const all: [readonly PropertyKey[], Hours | undefined][] = [
    [['hours', 'rules'], at.record.hours],
    ...at.record.phones.map(({ hours }, index): [PropertyKey[], Hours | undefined] => [
      ['phones', index, 'hours', 'rules'],
      hours,
    ]),
  ];
  return all
    .filter(([, hours]) => isRoundTheClock(hours))
    .map(([path]) =>
      problemAt(at, path, '每天 00:00 到 24:00，就是说全天有人，未核实不得写', '删去 rules；核实之后填好 assured 再写'),
    );
}

/** Whether the weekly rules say that somebody is there day and night, in one span or in several; 23:59 is as good as midnight. */
export function isRoundTheClock(hours: Pick<Hours, 'rules'> | undefined): boolean {
  const rules = hours?.rules ?? [];
  return WEEKDAYS.every((day) => isWholeDay(rules.filter(({ days }) => days.includes(day))));
}

function isWholeDay(spans: readonly { readonly open: string; readonly close: string }[]): boolean {
  let reached = 0;
  for (const [open, close] of spans
    .map((span) => [minutesOf(span.open), minutesOf(span.close)] as const)
    .sort((a, b) => a[0] - b[0]))
    if (open <= reached + 1) reached = Math.max(reached, close);
  return reached >= minutesOf('23:59');
}
