import { describe, expect, it } from 'vitest';
import { chosenLessons, withLesson } from '../../../src/domain/planner/chosen-lessons.ts';
import { emptyWish, type PlanWish } from '../../../src/domain/planner/plan-wish.ts';
import { hashOf, wishFrom } from '../../../src/domain/planner/wish-hash.ts';
import { isReady, wishProblems } from '../../../src/domain/planner/wish-problems.ts';
import { aTerm, aWish, DATA } from './a-year.ts';

describe('the address of a plan', () => {
  it('gives the same plan back', () => {
    const terms = [
      aTerm('2025-09-01', '2026-01-23', { midterm: { from: '2025-11-10', to: '2025-11-12' } }),
      aTerm('2026-02-25', '2026-07-03', { final: { from: '2026-06-29', to: '2026-07-03' } }),
    ] as const;
    const wish = aWish({ stage: 'chuzhong', terms, weekdays: [1, 4], put: { a: 'b', b: 'a' } });
    expect(wishFrom(hashOf(wish), DATA)).toEqual(wish);
  });
  it('keeps a day that stands alone, for the form is not finished yet', () => {
    const half = aWish({ terms: [aTerm('2025-09-01', ''), aTerm('', '')] });
    expect(wishFrom(hashOf(half), DATA)).toEqual(half);
  });
  it.each([
    '#stage=daxue&t1=2025-02-30_x&w=67a&p=99&put=a.nowhere_zz.b_._',
    '#%E0%A4%A',
    '#stage=__proto__&put=__proto__.b',
    '#t1=<script>_2025-09-01"onload=',
  ])('is read as far as it makes sense: %s', (hash) => {
    const { stage, terms, weekdays, period, put } = wishFrom(hash, DATA);
    expect([stage, weekdays, period, put]).toEqual(['xiaogao', [], null, {}]);
    expect(terms[0].from).toBe('');
  });
});

describe('what the teacher is asked to mend', () => {
  const words = (differs: Partial<PlanWish>) => wishProblems(aWish(differs)).map((one) => `${one.field} ${one.words}`);
  const second = aWish().terms[1];
  it('is nothing as long as nothing is filled in, and nothing is planned', () => {
    expect(wishProblems(emptyWish('xiaodi'))).toEqual([]);
    expect(isReady(emptyWish('xiaodi'))).toBe(false);
    expect(isReady(aWish())).toBe(true);
  });
  it.each<[string, Partial<PlanWish>, string]>([
    ['a last day', { terms: [aTerm('2025-09-01', ''), second] }, 'term1 第一学期还差最后一天'],
    ['days the wrong way round', { terms: [aTerm('2025-09-01', '2025-01-20'), second] }, 'term1 第一学期的最后一天比第一天还早'],
    ['a year too long', { terms: [aTerm('2024-09-01', '2026-01-20'), second] }, 'term1 第一学期有 507 天，太长了'],
    ['a term of days', { terms: [aTerm('2025-09-01', '2025-09-10'), second] }, 'term1 第一学期只有 10 天'],
    ['spring in the place of autumn', { terms: [aTerm('2026-02-25', '2026-07-03'), aTerm('', '')] }, 'term1 第一学期在秋天开学'],
    ['terms of different years', { terms: [aTerm('2026-09-01', '2027-01-22'), second] }, 'term2 两个学期接不上'],
    ['no weekday', { weekdays: [] }, 'weekdays 还没有选星期几'],
    [
      'exams outside the term',
      { terms: [aWish().terms[0], { ...second, final: { from: '2026-07-06', to: '2026-07-10' } }] },
      'final2 第二学期的期末考试不在这个学期里',
    ],
  ])('%s', (_, differs, message) => {
    expect(words(differs).join('\n')).toContain(message);
    expect(isReady(aWish(differs))).toBe(false);
  });
});

describe('another lesson', () => {
  const chosen = (put: PlanWish['put']) => Object.fromEntries(chosenLessons(DATA, { stage: 'xiaogao', put }));
  it('that another meeting has is exchanged with it, and exchanged back leaves no trace', () => {
    const put = withLesson(DATA, { stage: 'xiaogao', put: {} }, 'a', 'd');
    expect(put).toEqual({ a: 'd', d: 'a' });
    expect(withLesson(DATA, { stage: 'xiaogao', put }, 'a', 'a')).toEqual({});
  });
  it('that no meeting has takes the place', () => {
    const put = withLesson(DATA, { stage: 'xiaogao', put: {} }, 'c', 'x');
    expect(put).toEqual({ c: 'x' });
    expect(chosen(put)['c']).toBe('x');
  });
  it('never makes a lesson come twice, whatever an address says', () => {
    expect(new Set(Object.values(chosen({ a: 'b' }))).size).toBe(8);
    expect(new Set(Object.values(chosen({ a: 'x', b: 'x' }))).size).toBe(8);
  });
  it('is looked for in the stage only: the shelf of 初中 has none but its calendar', () =>
    expect(chosenLessons(DATA, { stage: 'chuzhong', put: { a: 'x' } }).get('a')).toBe('a'));
});
