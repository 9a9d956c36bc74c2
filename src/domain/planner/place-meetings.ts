/** Puts a term's meetings on its free days: in their order, near the days they want, two a month, one a week. */
import { daysBetween } from '../freshness.ts';
import { weekOf } from './days.ts';

/** A meeting that wants a day. */
export interface WantedDay {
  /** The day it wants. */
  readonly day: string;
  /** Whether it is held because of that day: then a few days off weigh much. */
  readonly fixed: boolean;
  /** Days on which its lesson must not be taught. */
  readonly avoids: (day: string) => boolean;
}

/** What it costs, in days of distance. */
const COST = {
  /** Every day away from a day that a meeting is held for. */
  fixedDay: 10,
  /** A meeting in another month than its own. */
  otherMonth: 40,
  /** A second meeting in the same week. */
  sameWeek: 500,
  /** A meeting the week after another. */
  nextWeek: 5,
  /** A day that the lesson must not be taught on: only when the term has no other. */
  avoidedDay: 5_000,
  /** A meeting that is not held at all. */
  leftOut: 100_000,
} as const;

/** A way to place the meetings up to one of them, the last of them on the free day `last` (-1: none placed yet). */
interface Way {
  readonly cost: number;
  readonly last: number;
  /** Index of the day of this meeting; `null`: left out. */
  readonly took: number | null;
  readonly before: Way | undefined;
}

/**
 * A day of `free` (soonest first) for each meeting of `wanted` (soonest first), `null` where there is none. Of all ways the one
 * that costs least, by dynamic programming over (meeting, last day taken); of equal ones the earlier days.
 */
export function placeMeetings(wanted: readonly WantedDay[], free: readonly string[]): (string | null)[] {
  let ways: Way[] = [{ cost: 0, last: -1, took: null, before: undefined }];
  for (const one of wanted) {
    const next: Way[] = ways.map((way) => ({ cost: way.cost + COST.leftOut, last: way.last, took: null, before: way }));
    for (const [index, day] of free.entries()) {
      const own = costOf(one, day);
      for (const way of ways) {
        if (way.last >= index) continue;
        next.push({ cost: way.cost + own + crowding(free[way.last], day), last: index, took: index, before: way });
      }
    }
    ways = cheapestByLast(next);
  }
  const best = ways.reduce((one, other) => (other.cost < one.cost ? other : one));
  return trace(best).map((index) => (index === null ? null : free[index]!));
}

function costOf({ day: wanted, fixed, avoids }: WantedDay, day: string): number {
  const away = Math.abs(daysBetween(wanted, day));
  const month = day.slice(0, 7) === wanted.slice(0, 7) ? 0 : COST.otherMonth;
  return away * (fixed ? COST.fixedDay : 1) + month + (avoids(day) ? COST.avoidedDay : 0);
}

/** What it costs to hold a meeting on `day` when the one before was on `last`. */
function crowding(last: string | undefined, day: string): number {
  const weeks = last === undefined ? Infinity : weekOf(day) - weekOf(last);
  return weeks === 0 ? COST.sameWeek : weeks === 1 ? COST.nextWeek : 0;
}

/** What comes later depends on the last day only. */
function cheapestByLast(ways: readonly Way[]): Way[] {
  const best = new Map<number, Way>();
  for (const way of ways) if (way.cost < (best.get(way.last)?.cost ?? Infinity)) best.set(way.last, way);
  return [...best.values()].sort((a, b) => a.last - b.last);
}

/** Days taken, first meeting first. The beginning belongs to no meeting. */
function trace(way: Way): (number | null)[] {
  return way.before ? [...trace(way.before), way.took] : [];
}
