import type { Activity } from '../model/offers.ts';

/** Kinds that count as a quarter's activity (R40, SH-X-8). */
const COUNTED: readonly Activity['kind'][] = ['counselling', 'experience', 'course'];

/** Those of `activities` that count as the activity of the quarter from `from` to `to`: of a kind that does, and not all on other days. */
export function quarterActivities(activities: readonly Activity[], from: string, to: string): Activity[] {
  return activities.filter((one) => COUNTED.includes(one.kind) && one.from <= to && (one.to ?? one.from) >= from);
}
