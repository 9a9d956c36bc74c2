/** Where a month stands in the school year, which begins in autumn. */
import type { LessonSlot } from '../../model/lesson-calendar.ts';

/** First month of a school year; a slot of an earlier month belongs to the next calendar year. */
const FIRST_MONTH = 8;

/** Half months since the first one of the school year. */
export function placeInYear({ month, half }: Pick<LessonSlot, 'month' | 'half'>): number {
  return ((month - FIRST_MONTH + 12) % 12) * 2 + (half === 'first' ? 0 : 1);
}

/** Whether a month (1 to 12) lies in the calendar year in which the school year ends. */
export function isAfterNewYear(month: number): boolean {
  return month < FIRST_MONTH;
}

/** Whether a month (1 to 12) belongs to the spring term: January still belongs to the autumn term. */
export function isSpring(month: number): boolean {
  return month >= 2 && isAfterNewYear(month);
}
