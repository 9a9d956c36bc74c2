/** A plan in words: what stands above it, and in which half month a meeting comes. */
import type { LessonSlot } from '../../model/lesson-calendar.ts';
import { dateInWords } from '../freshness.ts';
import { dayName, weekdayName } from './days.ts';
import type { PlanWish, Stretch } from './plan-wish.ts';
import type { PlannerData } from './planner-data.ts';
import type { TermPlan } from './year-plan.ts';

/** `9月上半月`, `10月上半月（10月10日世界精神卫生日前后）`. */
export function halfMonth({ month, half, day }: Pick<LessonSlot, 'month' | 'half' | 'day'>): string {
  const when = `${month}月${half === 'first' ? '上' : '下'}半月`;
  return day ? `${when}（${dayName(`2000-${day.on}`)}${day.name}前后）` : when;
}

/** `小学高年级，周二、周四，第 3 节`. */
export function classInWords({ stages }: Pick<PlannerData, 'stages'>, { stage, weekdays, period }: PlanWish): string {
  const name = stages.find(({ id }) => id === stage)?.name ?? '';
  return [name, weekdays.map(weekdayName).join('、'), period === null ? '' : `第 ${period} 节`].filter(Boolean).join('，');
}

/** What a teacher must know about a term's days, one line each. */
export function termRemarks({ days, exams, finalGuessed, unknownYears, meetings }: TermPlan): string[] {
  const leftOut = meetings.filter(({ day }) => day === null).length;
  const guessed = finalGuessed ? '（按最后两周算，以学校的安排为准）' : '';
  return [
    `${dateInWords(days.from)}到${dateInWords(days.to)}。考试让开：${exams.map(stretchInWords).join('、')}${guessed}。`,
    ...unknownYears.map(
      (year) =>
        `本站的节假日表里没有 ${year} 年：只让开了往年都放假的日子，别的放假和调休还不知道。学校的放假通知出来以后，请再对一遍。`,
    ),
    ...(leftOut > 0 ? [`有 ${leftOut} 次排不下。`] : []),
  ];
}

function stretchInWords({ from, to }: Stretch): string {
  return from === to ? dayName(from) : `${dayName(from)}到${dayName(to)}`;
}

/** `2026—2027 学年`: the school year of a plan. */
export function schoolYear(terms: readonly TermPlan[]): string {
  const [first] = terms;
  if (!first) return '';
  const year = Number(first.days.from.slice(0, 4)) - (Number(first.days.from.slice(5, 7)) < 7 ? 1 : 0);
  return `${year}—${year + 1} 学年`;
}
