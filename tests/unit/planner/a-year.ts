/** A small year of class meetings for tests of the planner: eight meetings, two stages, the holidays of 2025 and 2026. */
import { plannerData, type PlannerData } from '../../../src/domain/planner/planner-data.ts';
import { NO_TERM, type PlanWish, type Term } from '../../../src/domain/planner/plan-wish.ts';
import type { LessonCalendar, LessonSlot } from '../../../src/model/lesson-calendar.ts';
import { lessonBody } from '../lesson-body.ts';
import { aKnowledgeBase, type Written } from '../builders.ts';
import { aPage } from '../page-builders.ts';

const NOTICE = '<Notice>\n\n各位家长：＿＿月＿＿日班会讲求助。\n\n</Notice>';

const lesson = (slug: string, differs: Parameters<typeof aPage<'lessons'>>[1] = {}) =>
  aPage('lessons', { slug, title: `课${slug}`, stage: 'xiaogao', goals: ['会'], minutes: 40, ...differs });

function slot(id: string, month: number, half: LessonSlot['half'], day?: LessonSlot['day']): LessonSlot {
  return { id, theme: `主题${id}`, month, half, ...(day ? { day } : {}), lessons: { xiaogao: id, chuzhong: id } };
}

/** The calendar: `a` to `h`, `c` for 10·10, `h` for 5·25, January and February with one meeting each. */
export const CALENDAR: LessonCalendar = {
  slots: [
    slot('a', 9, 'first'),
    slot('b', 9, 'second'),
    slot('c', 10, 'first', { on: '10-10', name: '世界精神卫生日' }),
    slot('d', 10, 'second'),
    slot('e', 1, 'first'),
    slot('f', 2, 'second'),
    slot('g', 5, 'first'),
    slot('h', 5, 'second', { on: '05-25', name: '心理健康日' }),
  ],
  homeTask: { title: '寒假亲子任务单', text: '在家做。', months: [1, 2], guides: ['pei'] },
};

/** Content with that calendar. `a-2` follows `a`, `x` is a lesson that no meeting has. */
export const WRITTEN: Written = {
  pages: [
    aPage('guides', { slug: 'pei', title: '专心陪' }),
    ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'x'].map((slug) =>
      lesson(slug, slug === 'b' ? { notice: 'required', body: lessonBody({ notice: NOTICE }) } : {}),
    ),
    lesson('a-2', { variantOf: 'a', session: 2 }),
  ],
  lessonCalendar: CALENDAR,
};

const HOLIDAYS: PlannerData['holidays'] = {
  years: [2025, 2026],
  days: Object.fromEntries(
    [2025, 2026].flatMap((year) => [
      ...['01-01', '05-01', '05-02', '05-03', '05-04', '05-05'].map((day) => [`${year}-${day}`, '节']),
      ...[1, 2, 3, 4, 5, 6, 7].map((day) => [`${year}-10-0${day}`, '国庆节']),
      [`${year}-06-${year === 2025 ? '02' : '19'}`, '端午'],
    ]),
  ) as Record<string, string>,
};

/** What the planner knows of it. */
export const DATA: PlannerData = { ...plannerData(aKnowledgeBase(WRITTEN)), holidays: HOLIDAYS };

/** A term. */
export function aTerm(from: string, to: string, differs: Partial<Term> = {}): Term {
  return { ...NO_TERM, from, to, ...differs };
}

/** A wish for the school year 2025—2026, Thursdays, third lesson. */
export function aWish(differs: Partial<PlanWish> = {}): PlanWish {
  return {
    stage: 'xiaogao',
    terms: [aTerm('2025-09-01', '2026-01-23'), aTerm('2026-02-25', '2026-07-03')],
    weekdays: [4],
    period: 3,
    put: {},
    ...differs,
  };
}
