/** Whether a place is open at a moment, by its registered hours: only where that can be known. Runs in the visitor's page. */

/** A span of a day in minutes after midnight, China Standard Time; the end is no longer open. */
export type Span = readonly [open: number, close: number];

/** Registered hours as a machine may judge them. */
export interface OpeningWeek {
  /** Spans by day of the week, Monday first; seven entries. */
  readonly days: readonly (readonly Span[])[];
  /** What happens on statutory holidays. */
  readonly holidays: 'open' | 'closed' | 'unknown';
  /** First day it is offered, `YYYY-MM-DD`. */
  readonly from?: string;
  /** Last day it is offered, `YYYY-MM-DD`. */
  readonly to?: string;
}

/** Statutory holidays and make-up working days (调休). */
export interface WorkCalendar {
  /** Years the table covers; of any other nothing is known. */
  readonly years: readonly number[];
  /** Holidays, `YYYY-MM-DD`. */
  readonly holidays: readonly string[];
  /** Days of a weekend on which people work, `YYYY-MM-DD`. */
  readonly workdays: readonly string[];
}

/** A moment by the clocks of China. */
export interface ChinaMoment {
  /** Day, `YYYY-MM-DD`. */
  readonly day: string;
  /** Minutes after midnight. */
  readonly minutes: number;
}

/** What can be said. */
export type OpenState = 'open' | 'closed' | 'unknown';

const EIGHT_HOURS_MS = 8 * 3_600_000;
const MONDAY_TO_FRIDAY = [0, 1, 2, 3, 4];

/** The moment of `epochMs` in China Standard Time, whatever the zone of the phone. */
export function chinaMoment(epochMs: number): ChinaMoment {
  const local = new Date(epochMs + EIGHT_HOURS_MS);
  return { day: local.toISOString().slice(0, 10), minutes: local.getUTCHours() * 60 + local.getUTCMinutes() };
}

/** The state of a place at a moment. */
export function openNow(week: OpeningWeek, calendar: WorkCalendar, { day, minutes }: ChinaMoment): OpenState {
  if ((week.from !== undefined && day < week.from) || (week.to !== undefined && day > week.to)) return 'unknown';
  if (!calendar.years.includes(Number(day.slice(0, 4)))) return 'unknown';
  const isOpen = (weekday: number) => week.days[weekday]!.some(([open, close]) => minutes >= open && minutes < close);
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  if (calendar.holidays.includes(day)) return onHoliday(week, isOpen(weekday));
  if (calendar.workdays.includes(day)) return agreed(makeUpDay(week, weekday).map(isOpen));
  return isOpen(weekday) ? 'open' : 'closed';
}

/** A place that is closed on holidays is; one that keeps its hours keeps them; of the others nothing is known. */
function onHoliday({ holidays }: OpeningWeek, asUsual: boolean): OpenState {
  if (holidays === 'unknown') return 'unknown';
  return holidays === 'open' && asUsual ? 'open' : 'closed';
}

/**
 * The weekdays whose hours may hold on a make-up day. A place that closes for holidays keeps the state's calendar, of
 * which make-up days are the other half: some working day. Another may as well keep its weekend.
 */
function makeUpDay({ holidays }: OpeningWeek, weekday: number): number[] {
  return holidays === 'closed' ? MONDAY_TO_FRIDAY : [weekday, ...MONDAY_TO_FRIDAY];
}

function agreed(states: readonly boolean[]): OpenState {
  if (states.every(Boolean)) return 'open';
  return states.some(Boolean) ? 'unknown' : 'closed';
}
