/** The year of class meetings of one class: which lesson, on which day, and why not on the day it would have been. */
import type { LessonSlot } from '../../model/lesson-calendar.ts';
import { addDays } from '../add-days.ts';
import { avoidedInWords, avoidedOn, avoidRemark } from './avoided-days.ts';
import { chosenLessons } from './chosen-lessons.ts';
import { dayName, dayOf, weekdayOf } from './days.ts';
import { examDays, freeDays, isUnknownYear, whyNot } from './free-days.ts';
import { placeMeetings } from './place-meetings.ts';
import { isGiven, TERM_NAMES, type PlanWish, type Stretch, type Term } from './plan-wish.ts';
import type { PlannerData, PlannerLesson } from './planner-data.ts';
import { isAfterNewYear, isSpring } from './school-year.ts';

/** A meeting. */
export interface Meeting {
  /** 1 for the first of the year. */
  readonly n: number;
  /** Its place in the calendar. */
  readonly slot: LessonSlot;
  /** Its lesson. */
  readonly lesson: PlannerLesson;
  /** Its day; `null`: the term has no day left for it. */
  readonly day: string | null;
  /** Whether nothing is known about the holidays of its year. */
  readonly unknownYear: boolean;
  /** Why it is not on the day it would have been, and what else to look at; one line each. */
  readonly remarks: readonly string[];
}

/** A term of the plan. */
export interface TermPlan {
  /** 第一学期, 第二学期. */
  readonly name: string;
  /** First and last day. */
  readonly days: Stretch;
  /** Days left free for exams, as they were given or by rule of thumb. */
  readonly exams: readonly Stretch[];
  /** Whether the days of the final exams are the rule of thumb. */
  readonly finalGuessed: boolean;
  /** Years of the term of which no holiday is known. */
  readonly unknownYears: readonly number[];
  /** Its meetings in order. */
  readonly meetings: readonly Meeting[];
}

/** The middle of a half month. */
const MIDDLE = { first: 8, second: 23 } as const;
/** So far a day may lie from the wanted one before it counts as moved: the nearest day of the same week or the next. */
const DAYS_OF_A_WEEK = 7;

/** The plan: the terms that are given. Throws for a wish that is not ready. */
export function yearPlan(data: PlannerData, wish: PlanWish): TermPlan[] {
  const chosen = chosenLessons(data, wish);
  const lessons = new Map(data.lessons.map((lesson) => [lesson.slug, lesson]));
  const order = [...chosen.values()];
  const meetings = data.slots.flatMap((slot) => {
    const lesson = lessons.get(chosen.get(slot.id) ?? '');
    return lesson ? [{ slot, lesson }] : [];
  });
  return wish.terms.flatMap((term, index) => {
    if (!isGiven(term)) return [];
    const own = meetings.map((one, place) => ({ ...one, n: place + 1 })).filter(({ slot }) => isOfTerm(slot, index));
    const wanted = own.map(({ slot, lesson }) => ({
      day: wantedDay(slot, term),
      fixed: slot.day !== undefined,
      avoids: (day: string) => avoidedOn(day, lesson.avoid, term, data.holidays).length > 0,
    }));
    const days = placeMeetings(wanted, freeDays(term, wish.weekdays, data.holidays));
    return [
      {
        name: TERM_NAMES[index]!,
        days: { from: term.from, to: term.to },
        exams: examDays(term),
        finalGuessed: !isGiven(term.final),
        unknownYears: yearsOf(term).filter((year) => !data.holidays.years.includes(year)),
        meetings: own.map((one, place) => {
          const day = days[place] ?? null;
          return {
            ...one,
            day,
            unknownYear: day !== null && isUnknownYear(day, data.holidays),
            remarks: [
              movedBecause(day, wanted[place]!.day, term, wish, data, one.lesson),
              day === null ? '' : avoidRemark(day, one.lesson.avoid, term, data.holidays),
              comesTooEarly(one.lesson, order) ? '这是第二次课，第一次课排在它后面了，请再换一换' : '',
              one.lesson.notice ? '课前先把告家长书发出去（在教案里）' : '',
            ].filter(Boolean),
          };
        }),
      },
    ];
  });
}

/** From February to July a meeting belongs to the spring term. */
function isOfTerm({ month }: LessonSlot, index: number): boolean {
  return (isSpring(month) ? 1 : 0) === index;
}

/** The day a slot wants in the school year of `term`. */
function wantedDay({ month, half, day }: LessonSlot, term: Term): string {
  // An autumn term that begins in 2026 has its January in 2027; a spring term lies in the year of its last day.
  const year = isSpring(month) ? Number(term.to.slice(0, 4)) : Number(term.from.slice(0, 4)) + (isAfterNewYear(month) ? 1 : 0);
  return dayOf(year, month, day ? Number(day.on.slice(3)) : MIDDLE[half]);
}

function movedBecause(
  day: string | null,
  wanted: string,
  term: Term,
  { weekdays }: PlanWish,
  { holidays }: PlannerData,
  { avoid }: PlannerLesson,
): string {
  if (day === null) return '这个学期排不下了：多选一天，或看看学期和考试的日期';
  const around = Array.from({ length: DAYS_OF_A_WEEK }, (_, index) => addDays(wanted, index - 3));
  const usual = around.find((one) => weekdays.some((weekday) => weekday === weekdayOf(one)));
  if (usual === undefined || around.includes(day)) return '';
  const reason = whyNot(usual, term, holidays);
  if (reason !== undefined) return `${reason}，挪到这一天`;
  const avoided = avoidedOn(usual, avoid, term, holidays);
  if (avoided.length > 0) return `${dayName(usual)}是${avoidedInWords(avoided)}，这一课不排，挪到这一天`;
  return `${dayName(usual)}那一周排了别的，错开了`;
}

function comesTooEarly({ slug, follows }: PlannerLesson, order: readonly string[]): boolean {
  return follows !== null && order.includes(follows) && order.indexOf(follows) > order.indexOf(slug);
}

function yearsOf({ from, to }: Stretch): number[] {
  return [...new Set([from, to].map((day) => Number(day.slice(0, 4))))];
}
