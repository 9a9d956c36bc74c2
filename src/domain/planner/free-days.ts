/** The days of a term on which a class meeting can be held, and why others cannot. */
import { addDays } from '../add-days.ts';
import { dayName, daysFrom, weekdayOf } from './days.ts';
import { isGiven, type PlanWish, type Stretch, type Term } from './plan-wish.ts';
import type { PlannerData } from './planner-data.ts';

type Holidays = PlannerData['holidays'];

/** Days of the final exams when a teacher does not name them: two weeks. */
const FINAL_DAYS = 14;
/** So many years must agree before a day counts as off every year. */
const ENOUGH_YEARS = 2;

/** Exam days of a term. */
export function examDays(term: Term): Stretch[] {
  const final = isGiven(term.final) ? term.final : { from: addDays(term.to, 1 - FINAL_DAYS), to: term.to };
  return [...(isGiven(term.midterm) ? [term.midterm] : []), final];
}

/** Whether nothing is known about the holidays of the year of `day`. */
export function isUnknownYear(day: string, { years }: Holidays): boolean {
  return !years.includes(Number(day.slice(0, 4)));
}

/** The name of the holiday on `day`, by the table or, in a year that it does not know, by custom; `undefined`: none. */
export function holidayOn(day: string, holidays: Holidays): string | undefined {
  return holidays.days[day] ?? (isUnknownYear(day, holidays) ? usualHoliday(day.slice(5), holidays) : undefined);
}

/** Why no meeting can be held on `day` of `term`, in words; `undefined` when one can. The weekday is not asked. */
export function whyNot(day: string, term: Term, holidays: Holidays): string | undefined {
  if (day < term.from) return '还没开学';
  if (day > term.to) return '已经放假';
  const holiday = holidayOn(day, holidays);
  if (holiday !== undefined) return `${dayName(day)}${isUnknownYear(day, holidays) ? '往年' : ''}放假（${holiday}）`;
  return examDays(term).some(({ from, to }) => day >= from && day <= to) ? `${dayName(day)}在考试周里` : undefined;
}

/** The days of `term` on which a meeting can be held, soonest first. */
export function freeDays(term: Term, weekdays: PlanWish['weekdays'], holidays: Holidays): string[] {
  return daysFrom(term.from, term.to).filter(
    (day) => weekdays.some((one) => one === weekdayOf(day)) && whyNot(day, term, holidays) === undefined,
  );
}

/** The name of a day (`MM-DD`) that was off in every year of the table: it will most likely be off again. */
function usualHoliday(monthDay: string, { years, days }: Holidays): string | undefined {
  if (years.length < ENOUGH_YEARS) return undefined;
  const names = years.map((year) => days[`${year}-${monthDay}`]);
  return names.every((name) => name !== undefined) ? names[0] : undefined;
}
