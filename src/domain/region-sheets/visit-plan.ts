/** A year of contacts and visits: windows counted from a rhythm in days (R41). Pure dates, `YYYY-MM-DD`. */
import type { Holidays } from '../../model/reference.ts';
import { addDays } from '../add-days.ts';
import { daysBetween } from '../freshness.ts';

/** Twelve whole months. */
export interface PlanningYear {
  /** First day: the first of a month. */
  readonly from: string;
  /** Last day. */
  readonly to: string;
}

/** A stretch of days in which one contact or visit is due. */
export interface VisitWindow {
  /** 1 for the first of the year. */
  readonly n: number;
  /** First day. */
  readonly from: string;
  /** Last day: at the latest then. */
  readonly to: string;
  /** Statutory holidays in it, each once, in order; only of years that the table knows. */
  readonly holidays: readonly string[];
}

/** The twelve months that begin with the first of the month after `today`. */
export function planningYear(today: string): PlanningYear {
  const [year, month] = today.split('-').map(Number) as [number, number];
  const day = (months: number, date: number) => new Date(Date.UTC(year, months, date)).toISOString().slice(0, 10);
  return { from: day(month, 1), to: day(month + 12, 0) };
}

/**
 * Windows of exactly `days` days, one after the other from the year's first day, as many as the year holds.
 * The few days left over at its end belong to the next year's first window.
 */
export function visitWindows({ from, to }: PlanningYear, days: number, holidays: Holidays): VisitWindow[] {
  const count = Math.floor((daysBetween(from, to) + 1) / days);
  return Array.from({ length: count }, (_, index) => {
    const first = addDays(from, index * days);
    const last = addDays(first, days - 1);
    return { n: index + 1, from: first, to: last, holidays: holidaysBetween(first, last, holidays) };
  });
}

/** Years of the plan for which the holiday table has nothing. */
export function unknownYears({ from, to }: PlanningYear, { years }: Holidays): number[] {
  return [...new Set([from, to].map((date) => Number(date.slice(0, 4))))].filter((year) => !years.includes(year));
}

function holidaysBetween(from: string, to: string, { holidays }: Holidays): string[] {
  const inside = Object.keys(holidays)
    .filter((date) => date >= from && date <= to)
    .sort();
  return [...new Set(inside.map((date) => holidays[date]!))];
}
