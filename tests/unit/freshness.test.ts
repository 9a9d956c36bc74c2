import { describe, expect, it } from 'vitest';
import { dateInWords, daysBetween, freshness, newest } from '../../src/domain/freshness.ts';

describe('age of a confirmation', () => {
  it.each([
    ['2026-11-22', 'fresh'],
    ['2026-08-24', 'fresh'], // 90 days
    ['2026-08-23', 'due'], // 91
    ['2025-11-22', 'due'], // 365
    ['2025-11-21', 'red'], // 366
    ['2025-05-31', 'red'], // 540
    ['2025-05-30', 'out-of-print'], // 541
    ['2026-11-23', 'never'], // tomorrow: nobody can have telephoned then
    ['2062-10-01', 'never'],
    [undefined, 'never'],
  ])('confirmed on %s, seen on 2026-11-22: %s', (on, state) => expect(freshness(on, '2026-11-22')).toBe(state));

  it('leap days and summer time elsewhere do not shift the count', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-11-22', '2026-11-20')).toBe(-2);
  });
});

describe('dates', () => {
  it('the newest of exact and loose dates', () => {
    expect(newest(['2024', undefined, '2024-12', '2023-12-31'])).toBe('2024-12');
    expect(newest([undefined])).toBeUndefined();
  });
  it.each([
    ['2026-09-05', '2026年9月5日'],
    ['2024-12', '2024年12月'],
    ['2024', '2024年'],
  ])('%s reads %s', (date, words) => expect(dateInWords(date)).toBe(words));
});
