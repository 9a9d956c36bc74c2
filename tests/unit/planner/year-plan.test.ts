import { describe, expect, it, test } from 'vitest';
import { weekdayOf, weekOf } from '../../../src/domain/planner/days.ts';
import { examDays } from '../../../src/domain/planner/free-days.ts';
import type { PlanWish, Weekday } from '../../../src/domain/planner/plan-wish.ts';
import { WEEKDAYS } from '../../../src/domain/planner/plan-wish.ts';
import { termRemarks } from '../../../src/domain/planner/plan-words.ts';
import { plannerData } from '../../../src/domain/planner/planner-data.ts';
import { isReady } from '../../../src/domain/planner/wish-problems.ts';
import { yearPlan } from '../../../src/domain/planner/year-plan.ts';
import { addDays } from '../../../src/domain/add-days.ts';
import { readContent } from '../../../src/read-content/read-content.ts';
import { aTerm, aWish, DATA } from './a-year.ts';

const meetings = (differs: Partial<PlanWish> = {}) => yearPlan(DATA, aWish(differs)).flatMap((term) => term.meetings);
const days = (differs: Partial<PlanWish> = {}) => Object.fromEntries(meetings(differs).map(({ slot, day }) => [slot.id, day]));
const remarks = (id: string, differs: Partial<PlanWish> = {}) =>
  meetings(differs)
    .find(({ slot }) => slot.id === id)!
    .remarks.join('；');

describe('a year of meetings', () => {
  it('has two a month on the chosen weekday, one in January and one in February', () => {
    expect(days()).toEqual({
      a: '2025-09-11',
      b: '2025-09-25',
      c: '2025-10-09',
      d: '2025-10-23',
      e: '2026-01-08',
      f: '2026-02-26',
      g: '2026-05-07',
      h: '2026-05-28',
    });
  });
  it.each([1, 2, 3, 4, 5] as Weekday[])('is around 10·10 and 5·25, whichever weekday (%i)', (weekday) => {
    const { c, h } = days({ weekdays: [weekday] });
    expect(Math.abs(Date.parse(c!) - Date.parse('2025-10-10'))).toBeLessThanOrEqual(4 * 86_400_000);
    expect(Math.abs(Date.parse(h!) - Date.parse('2026-05-25'))).toBeLessThanOrEqual(4 * 86_400_000);
  });
  it('is on the special day itself when that weekday is one of several', () => {
    expect(days({ weekdays: [1, 2, 5] })).toMatchObject({ c: '2025-10-10', h: '2026-05-25' });
  });
  it('leaves a holiday out and says where the meeting went', () => {
    const tied = { terms: [aTerm('2025-09-26', '2025-12-31'), aWish().terms[1]] as const };
    expect(days({ weekdays: [1], ...tied })['b']).toBe('2025-10-13');
    expect(remarks('b', { weekdays: [1], ...tied })).toContain('还没开学，挪到这一天');
    const holidays = { years: [2025, 2026], days: { '2025-09-25': '校庆' } };
    const moved = yearPlan({ ...DATA, holidays }, aWish())[0]!.meetings[1]!;
    expect([moved.day, moved.remarks[0]]).toEqual(['2025-09-18', '9月25日放假（校庆），挪到这一天']);
  });
  it('leaves the last two weeks to exams, or the days that the teacher names', () => {
    const first = aTerm('2025-09-01', '2026-01-16');
    const spring = aWish().terms[1];
    expect(days({ terms: [first, spring] })['e']).toBe('2025-12-25');
    expect(remarks('e', { terms: [first, spring] })).toBe('1月8日在考试周里，挪到这一天');
    const named = { ...first, final: { from: '2026-01-12', to: '2026-01-16' } };
    expect(days({ terms: [named, spring] })['e']).toBe('2026-01-08');
    const midterm = { ...named, midterm: { from: '2025-10-20', to: '2025-10-24' } };
    expect(days({ terms: [midterm, spring] })['d']).toBe('2025-10-30');
  });
  it('is planned for one term when only one is known', () => {
    const { terms } = aWish();
    expect(yearPlan(DATA, aWish({ terms: [{ ...terms[0], from: '', to: '' }, terms[1]] })).map(({ name }) => name)).toEqual([
      '第二学期',
    ]);
  });
  it('says which meetings found no day, and never drops one in silence', () => {
    const [plan] = yearPlan(DATA, aWish({ terms: [aTerm('2025-09-01', '2025-09-30'), aTerm('', '')] }));
    const none = plan!.meetings.filter(({ day }) => day === null);
    expect(plan!.meetings).toHaveLength(5);
    expect(none.length).toBe(3);
    expect(none[0]!.remarks[0]).toContain('排不下了');
    expect(termRemarks(plan!).at(-1)).toBe('有 3 次排不下。');
  });
  it('says so when parents are to be told first, and when a second session would come before the first', () => {
    expect(remarks('b')).toContain('告家长书');
    expect(remarks('a', { put: { a: 'a-2', b: 'a' } })).toContain('第一次课排在它后面了');
    expect(remarks('b', { put: { b: 'a-2' } })).not.toContain('第一次课');
  });
});

describe('a year without a holiday table', () => {
  const terms = [aTerm('2026-09-01', '2027-01-22'), aTerm('2027-02-22', '2027-07-02')] as const;
  const plan = yearPlan(DATA, aWish({ terms, weekdays: [2] }));
  it('is said to be unknown, term by term and meeting by meeting', () => {
    expect(plan.map(({ unknownYears }) => unknownYears)).toEqual([[2027], [2027]]);
    expect(termRemarks(plan[1]!).join()).toContain('没有 2027 年');
    expect(plan[0]!.meetings.map(({ unknownYear }) => unknownYear)).toEqual([false, false, false, false, true]);
  });
  it('still keeps clear of days that were off in every year of the table', () => {
    const may = (weekday: Weekday) =>
      yearPlan(DATA, aWish({ terms: [aTerm('', ''), aTerm('2027-04-30', '2027-06-04')], weekdays: [weekday] }))[0]!.meetings;
    for (const weekday of WEEKDAYS) {
      for (const { day } of may(weekday)) expect(day === null || day < '2027-05-01' || day > '2027-05-05').toBe(true);
    }
  });
  it('is not guessed from a single year', () => {
    const holidays = { years: [2025], days: { '2025-05-05': '节' } };
    const [spring] = yearPlan({ ...DATA, holidays }, aWish({ terms: [aTerm('', ''), terms[1]], weekdays: [3] }));
    expect(spring!.meetings[1]!.day).toBe('2027-05-05');
  });
});

/** Numbers that look random and are the same in every run. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('whatever the teacher fills in', () => {
  const data = plannerData(readContent('content'));
  test('no lesson comes twice, no meeting is on a holiday, in an exam or outside its term; days only go forward', () => {
    let planned = 0;
    for (let seed = 1; seed <= 150; seed++) {
      const roll = dice(seed);
      const year = 2025 + roll(2);
      const autumn = addDays(`${year}-08-25`, roll(20));
      const winter = addDays(`${year + 1}-01-05`, roll(30));
      const spring = addDays(winter, 20 + roll(30));
      const stage = data.stages[roll(data.stages.length)]!;
      const wish: PlanWish = {
        stage: stage.id,
        terms: [aTerm(autumn, winter), aTerm(spring, addDays(`${year + 1}-06-15`, roll(30)))],
        weekdays: WEEKDAYS.filter(() => roll(2) === 0),
        period: null,
        put: Object.fromEntries(
          data.slots.filter(() => roll(4) === 0).map(({ id }) => [id, stage.shelf[roll(stage.shelf.length)]!]),
        ),
      };
      if (!isReady(wish)) continue;
      planned++;
      const plan = yearPlan(data, wish);
      const all = plan.flatMap((term) => term.meetings);
      const held = all.flatMap(({ day }) => day ?? []);
      expect(new Set(all.map(({ lesson }) => lesson.slug)).size).toBe(18);
      expect(held).toEqual([...new Set(held)].sort());
      // One weekday or five, a term has more weeks than meetings: nothing is left out, and no week has two.
      expect(new Set(held.map(weekOf)).size).toBe(18);
      for (const [index, term] of plan.entries()) {
        for (const { day } of term.meetings) {
          expect(wish.weekdays).toContain(weekdayOf(day!));
          expect(data.holidays.days[day!]).toBeUndefined();
          expect(day! >= term.days.from && day! <= term.days.to).toBe(true);
          expect(examDays(wish.terms[index]!).some(({ from, to }) => day! >= from && day! <= to)).toBe(false);
        }
      }
    }
    expect(planned).toBeGreaterThan(100);
  });
});
