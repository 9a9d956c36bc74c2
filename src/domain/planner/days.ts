/** Days of the week and of the month, as a teacher names them. */
import { daysBetween } from '../freshness.ts';
import { addDays } from '../add-days.ts';

/** A Monday: weeks are counted from it. */
const SOME_MONDAY = '2024-01-01';
const NAMES = '一二三四五六日';

/** Whether `text` is a day that exists, written `YYYY-MM-DD`. The schema of content days would bring its whole library along. */
export function isDay(text: string): boolean {
  const [year, month, date] = text.split('-').map(Number) as [number, number, number];
  return /^2\d{3}-\d{2}-\d{2}$/.test(text) && dayOf(year, month, date) === text;
}

/** The day of a year; a date that the month does not have runs over into the next. */
export function dayOf(year: number, month: number, date: number): string {
  return new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
}

/** Day of the week, 1 (Monday) to 7. */
export function weekdayOf(day: string): number {
  return (((daysBetween(SOME_MONDAY, day) % 7) + 7) % 7) + 1;
}

/** Number of the week: the same for all days from a Monday to the Sunday after it. */
export function weekOf(day: string): number {
  return Math.floor(daysBetween(SOME_MONDAY, day) / 7);
}

/** 周一. */
export function weekdayName(weekday: number): string {
  return `周${NAMES[weekday - 1]}`;
}

/** `9月7日`. */
export function dayName(day: string): string {
  return `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
}

/** All days from `from` to `to`, both included. */
export function daysFrom(from: string, to: string): string[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index));
}
