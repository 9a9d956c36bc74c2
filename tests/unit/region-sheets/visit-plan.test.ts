import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/add-days.ts';
import { planningYear, unknownYears, visitWindows, type VisitWindow } from '../../../src/domain/region-sheets/visit-plan.ts';

const NO_HOLIDAYS = { source: '无', years: [], holidays: {}, workdays: {} };
const HOLIDAYS = {
  source: '国务院办公厅',
  years: [2026],
  holidays: { '2026-10-01': '国庆节', '2026-10-02': '国庆节', '2026-09-25': '中秋' },
  workdays: {},
};

/** One day of every month from 2026 to 2029; 2028 is a leap year. */
const STARTS = Array.from(
  { length: 48 },
  (_, index) => `${2026 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-22`,
);

/** Whether windows follow each other day by day and are all of one length. */
function seamless(windows: readonly VisitWindow[], days: number): boolean {
  return windows.every(
    ({ from, to }, index) => to === addDays(from, days - 1) && (index === 0 || from === addDays(windows[index - 1]!.to, 1)),
  );
}

describe('the planning year', () => {
  it('is the twelve months after the month of today', () => {
    expect(planningYear('2026-11-22')).toEqual({ from: '2026-12-01', to: '2027-11-30' });
    expect(planningYear('2026-12-31')).toEqual({ from: '2027-01-01', to: '2027-12-31' });
    expect(planningYear('2027-02-28')).toEqual({ from: '2027-03-01', to: '2028-02-29' });
  });

  it('stays the same all month long', () => {
    expect(planningYear('2026-11-01')).toEqual(planningYear('2026-11-30'));
  });
});

describe('windows of a year', () => {
  it.each([
    { days: 30, count: 12 },
    { days: 60, count: 6 },
    { days: 14, count: 26 },
  ])('a child director with one every $days days has $count slots, whatever month the year begins in', ({ days, count }) => {
    for (const today of STARTS) {
      const year = planningYear(today);
      const windows = visitWindows(year, days, NO_HOLIDAYS);
      expect(windows.map(({ n }) => n)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
      expect(windows[0]!.from).toBe(year.from);
      expect(windows.at(-1)!.to <= year.to, today).toBe(true);
      expect(seamless(windows, days), today).toBe(true);
    }
  });

  it('name the holidays they hold, each once', () => {
    const windows = visitWindows({ from: '2026-09-01', to: '2027-08-31' }, 60, HOLIDAYS);
    expect(windows.map(({ holidays }) => holidays)).toEqual([['中秋', '国庆节'], [], [], [], [], []]);
  });

  it('say which years have no holiday table', () => {
    expect(unknownYears({ from: '2026-12-01', to: '2027-11-30' }, HOLIDAYS)).toEqual([2027]);
    expect(unknownYears({ from: '2026-01-01', to: '2026-12-31' }, HOLIDAYS)).toEqual([]);
  });
});
