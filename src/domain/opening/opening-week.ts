import { WEEKDAYS, type Service } from '../../model/service.ts';
import type { OpeningWeek, Span } from './open-now.ts';

/** What of a service its hours are judged by. */
export type HoursOf = Pick<Service, 'kind' | 'hours' | 'validFrom' | 'validTo' | 'emergencyDepartment'>;

/**
 * The hours of a service as a machine may judge them; `undefined` where it may not: no weekly rules; a note beside
 * them, for the note says what the rules cannot (每月最后一个周四，寒暑假另定); an emergency department, for nobody who
 * needs one may read that the hospital is closed.
 */
export function openingWeek({ kind, hours, validFrom, validTo, emergencyDepartment }: HoursOf): OpeningWeek | undefined {
  const { rules, note, holidays } = hours ?? {};
  if (!rules || note !== undefined || holidays === undefined) return undefined;
  if (emergencyDepartment === true || kind === 'emergency-department') return undefined;
  const days = WEEKDAYS.map((day) =>
    rules.filter((rule) => rule.days.includes(day)).map(({ open, close }): Span => [minutesOf(open), minutesOf(close)]),
  );
  return { days, holidays, ...(validFrom !== undefined && { from: validFrom }), ...(validTo !== undefined && { to: validTo }) };
}

/** Minutes after midnight of a time, `HH:MM` up to `24:00`. */
export function minutesOf(clock: string): number {
  const [hour, minute] = clock.split(':').map(Number) as [number, number];
  return hour * 60 + minute;
}
