/** What a teacher tells the planner. Days are `YYYY-MM-DD`; an empty string is a day not yet given. */
import type { Stage } from '../lessons/lesson-shelf.ts';

/** A stretch of days, both ends included. */
export interface Stretch {
  /** First day. */
  readonly from: string;
  /** Last day. */
  readonly to: string;
}

/** A term. */
export interface Term extends Stretch {
  /** Days of the midterm exams, when there are any. */
  readonly midterm: Stretch;
  /** Days of the final exams; not given: the last two weeks. */
  readonly final: Stretch;
}

/** 1 is Monday, 5 is Friday. */
export type Weekday = 1 | 2 | 3 | 4 | 5;

/** All weekdays. */
export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];

/** Most lessons of a school day. */
export const MOST_PERIODS = 9;

/** A wish. */
export interface PlanWish {
  /** School stage. */
  readonly stage: Stage;
  /** Autumn term and spring term. */
  readonly terms: readonly [Term, Term];
  /** Days of the week that will do, in order. */
  readonly weekdays: readonly Weekday[];
  /** Which lesson of the day, from 1; `null`: not said. */
  readonly period: number | null;
  /** Lessons chosen by hand: slug by id of the slot. Only what differs from the calendar. */
  readonly put: Readonly<Record<string, string>>;
}

/** No day given. */
export const NO_DAYS: Stretch = { from: '', to: '' };

/** A term of which nothing is known. */
export const NO_TERM: Term = { ...NO_DAYS, midterm: NO_DAYS, final: NO_DAYS };

/** Names of the two terms. */
export const TERM_NAMES = ['第一学期', '第二学期'] as const;

/** A wish of which only the stage is known. */
export function emptyWish(stage: Stage): PlanWish {
  return { stage, terms: [NO_TERM, NO_TERM], weekdays: [], period: null, put: {} };
}

/** Whether both ends are given. */
export function isGiven({ from, to }: Stretch): boolean {
  return from !== '' && to !== '';
}
