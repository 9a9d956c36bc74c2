/** Lessons that must not be the last thing before days at home, and the days that are. */
import { AVOIDED_DAYS, type AvoidedDay } from '../../model/avoided-day.ts';
import { addDays } from '../add-days.ts';
import { weekdayOf } from './days.ts';
import { holidayOn, isUnknownYear } from './free-days.ts';
import type { Stretch } from './plan-wish.ts';
import type { PlannerData } from './planner-data.ts';

type Holidays = PlannerData['holidays'];

const FRIDAY = 5;

/** Which of `avoid` the day is; empty: the lesson can be taught on it. `term` ends with a day before holidays. */
export function avoidedOn(day: string, avoid: readonly AvoidedDay[], term: Stretch, holidays: Holidays): AvoidedDay[] {
  return avoid.filter((one) => (one === 'friday' ? weekdayOf(day) === FRIDAY : isBeforeHoliday(day, term, holidays)));
}

/** 周五, 周五和放假前一天: days in words. */
export function avoidedInWords(days: readonly AvoidedDay[]): string {
  return days.map((one) => AVOIDED_DAYS[one]).join('和');
}

/** What a teacher is told when the lesson has come on a day to avoid, or may have; empty: nothing. */
export function avoidRemark(day: string, avoid: readonly AvoidedDay[], term: Stretch, holidays: Holidays): string {
  const isOn = avoidedOn(day, avoid, term, holidays);
  const rule = `这一课别排在${avoidedInWords(avoid)}`;
  if (isOn.length > 0) return `这一天是${avoidedInWords(isOn)}。${rule}，请多选一天，或换一课`;
  return avoid.includes('before-holiday') && isUnknownYear(day, holidays) ? `${rule}，放假通知出来以后请再看一眼` : '';
}

/** Whether the next day that could be a school day is off: a Friday before a free Monday counts. */
function isBeforeHoliday(day: string, term: Stretch, holidays: Holidays): boolean {
  let next = addDays(day, 1);
  while (weekdayOf(next) > FRIDAY && holidayOn(next, holidays) === undefined) next = addDays(next, 1);
  return next > term.to || holidayOn(next, holidays) !== undefined;
}
