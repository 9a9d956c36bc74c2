import type { Holidays } from '../../model/reference.ts';
import type { WorkCalendar } from './open-now.ts';

/** The holiday table from the year of `today` on, as the page of a visitor needs it. */
export function workCalendar({ years, holidays, workdays }: Holidays, today: string): WorkCalendar {
  const thisYear = Number(today.slice(0, 4));
  const ahead = (days: Readonly<Record<string, string>>) =>
    Object.keys(days)
      .filter((day) => Number(day.slice(0, 4)) >= thisYear)
      .sort();
  return { years: years.filter((year) => year >= thisYear).sort(), holidays: ahead(holidays), workdays: ahead(workdays) };
}
