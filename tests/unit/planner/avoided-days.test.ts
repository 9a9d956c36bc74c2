import { describe, expect, it, test } from 'vitest';
import { avoidedOn } from '../../../src/domain/planner/avoided-days.ts';
import type { PlanWish } from '../../../src/domain/planner/plan-wish.ts';
import { plannerData, type PlannerData } from '../../../src/domain/planner/planner-data.ts';
import { yearPlan } from '../../../src/domain/planner/year-plan.ts';
import { lessonFrontMatter } from '../../../src/model/front-matter.ts';
import { readContent } from '../../../src/read-content/read-content.ts';
import { aPage } from '../page-builders.ts';
import { aTerm, aWish, DATA } from './a-year.ts';

const BOTH = ['friday', 'before-holiday'] as const;
const RULE = '这一课别排在周五和放假前一天，请多选一天，或换一课';

/** The year in which lesson `slug` must not be taught before days at home. */
const careful = (slug: string, data: PlannerData = DATA): PlannerData => ({
  ...data,
  lessons: data.lessons.map((lesson) => (lesson.slug === slug ? { ...lesson, avoid: BOTH } : lesson)),
});
const meetingOf = (slug: string, data: PlannerData, differs: Partial<PlanWish> = {}) =>
  yearPlan(data, aWish(differs))
    .flatMap(({ meetings }) => meetings)
    .find(({ lesson }) => lesson.slug === slug)!;

describe('a lesson that must not come before days at home', () => {
  it('is on the other chosen weekday, not on Friday', () => {
    expect(meetingOf('b', DATA, { weekdays: [2, 5] }).day).toBe('2025-09-23');
    expect(meetingOf('a', DATA, { weekdays: [1, 5] }).day).toBe('2025-09-08');
    expect(meetingOf('g', DATA, { weekdays: [5] }).day).toBe('2026-05-08');
    const moved = meetingOf('g', careful('g'), { weekdays: [1, 5] });
    expect([moved.day, moved.remarks]).toEqual(['2026-05-11', []]);
  });
  it('keeps the rule also when it was chosen by hand for another meeting', () => {
    const put = { g: 'x' };
    expect(meetingOf('x', DATA, { weekdays: [1, 5], put }).day).toBe('2026-05-08');
    expect(meetingOf('x', careful('x'), { weekdays: [1, 5], put }).day).toBe('2026-05-11');
  });
  it('moves a week when its day is the one before a holiday, and says why', () => {
    const terms = [aTerm('2025-09-01', '2026-01-23'), aTerm('2026-03-25', '2026-07-03')] as const;
    const holidays = { ...DATA.holidays, days: { ...DATA.holidays.days, '2025-09-26': '校庆' } };
    const data = { ...DATA, holidays };
    expect(meetingOf('b', data, { terms }).day).toBe('2025-09-25');
    const moved = meetingOf('b', careful('b', data), { terms });
    expect(moved.day).toBe('2025-09-18');
    expect(moved.remarks[0]).toBe('9月25日是放假前一天，这一课不排，挪到这一天');
  });
  it('says the rule and what to do when the teacher has Fridays only', () => {
    const { day, remarks } = meetingOf('g', careful('g'), { weekdays: [5] });
    expect(day).toBe('2026-05-08');
    expect(remarks).toContain(`这一天是周五。${RULE}`);
    expect(meetingOf('g', DATA, { weekdays: [5] }).remarks).toEqual([]);
  });
  it('asks for another look where the holidays are not known yet', () => {
    const terms = [aTerm('2026-09-01', '2027-01-22'), aTerm('2027-02-22', '2027-07-02')] as const;
    expect(meetingOf('g', careful('g'), { terms, weekdays: [2] }).remarks).toEqual([
      '这一课别排在周五和放假前一天，放假通知出来以后请再看一眼',
    ]);
    expect(meetingOf('b', careful('b'), { terms, weekdays: [2] }).remarks.join()).not.toContain('放假通知');
  });
});

test('a day before days at home is told with the weekend passed over, and with the end of the term', () => {
  const term = aTerm('2025-09-01', '2026-01-23');
  const holidays = { years: [2025, 2026], days: { '2025-10-13': '节', '2025-10-22': '节', '2025-11-08': '节' } };
  const of = (day: string) => avoidedOn(day, ['before-holiday'], term, holidays).length > 0;
  expect(['2025-10-10', '2025-10-21', '2025-11-07', '2026-01-23'].map(of)).toEqual([true, true, true, true]);
  expect(['2025-10-09', '2025-10-17', '2025-10-20', '2026-01-22'].map(of)).toEqual([false, false, false, false]);
  expect(avoidedOn('2025-10-10', BOTH, term, holidays)).toEqual(BOTH);
});

describe('the field of a lesson', () => {
  const front = (avoid: unknown) =>
    lessonFrontMatter.safeParse({ ...aPage('lessons', { slug: 'a' }).front, review: null, avoid } as object);
  it('takes the days of the list and nothing else', () => {
    expect(front(['friday', 'before-holiday']).success).toBe(true);
    for (const wrong of [['monday'], [], 'friday', ['friday', 'friday']]) expect(front(wrong).success).toBe(false);
    expect(front(['monday']).error!.issues[0]!.message).toBe('只能写：friday（周五）、before-holiday（放假前一天）');
  });
});

test('no child goes home with “家里的吵闹声” to two days alone with it, whatever two weekdays a teacher has', () => {
  const data = plannerData(readContent('content'));
  const terms = [aTerm('2025-09-01', '2026-01-23'), aTerm('2026-03-02', '2026-07-03')] as const;
  const slug = 'jia-li-de-shengyin';
  for (const stage of data.stages.filter(({ shelf }) => shelf.includes(slug))) {
    const slot = data.slots.find(({ lessons }) => lessons[stage.id] === slug)!;
    for (const weekday of [1, 2, 3, 4] as const) {
      const { day, remarks } = meetingOf(slug, data, { stage: stage.id, terms, weekdays: [weekday, 5] });
      expect([slot.id, new Date(`${day}T00:00:00Z`).getUTCDay()]).toEqual([slot.id, weekday]);
      expect(remarks.join()).not.toContain(RULE);
    }
    const fridays = meetingOf(slug, data, { stage: stage.id, terms, weekdays: [5] });
    expect(fridays.remarks.join()).toContain(RULE);
  }
});
