/** Call sheets filled in at random, well and badly: whatever comes of them, no promise is made that nobody kept. */
import { expect, it } from 'vitest';
import { askedNumbers } from '../../../src/domain/calls/asked-numbers.ts';
import { judgeCalls } from '../../../src/domain/calls/judge-calls.ts';
import { ruleBreaches } from '../../../src/domain/desk/record-rules.ts';
import { withChanges } from '../../../src/domain/desk/with-changes.ts';
import { random } from '../desk/messy-sheets.ts';
import { BY, callContent, rowsOf, TODAY, type Filled } from './call-content.ts';

/** What people write into a cell: well as a rule, badly now and then. */
const CELLS: Readonly<Record<string, { readonly well: readonly string[]; readonly badly: readonly string[] }>> = {
  answered: { well: ['是', '是', '是', '√', '占线无人', '空号两次'], badly: ['否', '空号', '', '=1', '通'] },
  numberRight: { well: ['是', '是', '是', '对'], badly: ['否', '', '？'] },
  hoursRight: { well: ['是', '是', ''], badly: ['否', '大概'] },
  othersRight: { well: ['是', '是', '是', ''], badly: ['否', '都对'] },
  newNumber: { well: [''], badly: ['021-64387299', '13812345678', '@甲', '021-64387260'] },
  newHours: { well: [''], badly: ['不清楚', '周一至周五 8:30-17:00', '全天', '每天 全天', '周八', '-'] },
  remark: { well: ['', '搬家了'], badly: ['=HYPERLINK("x")', '学生王小明，电话 64387250', '\u202e'] },
  by: { well: [BY, '街道办'], badly: ['王小红', '', '13812345678', '\u202e'] },
  on: { well: [TODAY, '2026/11/20', '46348'], badly: ['2027-01-01', '昨天', ''] },
};

const BADLY = 0.06;
const SHEETS = 400;

it('is confirmed only where every number was reached and right; what is taken over breaks no rule', () => {
  const kb = callContent();
  let taken = 0;
  for (let seed = 1; seed <= SHEETS; seed++) {
    const next = random(seed);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
    const row = () =>
      Object.fromEntries(Object.entries(CELLS).map(([key, { well, badly }]) => [key, pick(next() < BADLY ? badly : well)]));
    const numbers = kb.services.flatMap((one) => askedNumbers(kb, one)).map(({ number }) => number);
    const filled: Record<string, Filled> = Object.fromEntries(numbers.map((number) => [number, next() < 0.5 ? row() : {}]));
    const verdict = judgeCalls(kb, rowsOf(kb, filled), TODAY);
    for (const mistake of verdict.mistakes) expect(mistake).toMatch(/^「打电话」第 \d+ 行「[^」]+」/);
    if (verdict.mistakes.length) continue;
    const after = withChanges(kb, verdict.diff.changes);
    for (const { kind, before, after: record } of verdict.diff.changes) {
      taken++;
      expect(ruleBreaches({ ...after, blocklist: verdict.blocked }, kind, record)).toEqual([]);
      if (record.assured === null || record.assured.on === before!.assured?.on) continue;
      for (const { number } of askedNumbers(kb, record)) {
        const { answered, numberRight } = filled[number]!;
        expect([answered, numberRight]).toEqual([expect.stringMatching(/[是√]/), expect.stringMatching(/[是对]/)]);
      }
    }
  }
  expect(taken).toBeGreaterThan(20);
});
