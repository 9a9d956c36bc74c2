import type { Stage } from '../lessons/lesson-shelf.ts';
import { homeTaskAfter } from './home-task.ts';
import { halfMonth } from './plan-words.ts';
import type { HomeTask, PlannerData, PlannerLesson } from './planner-data.ts';

/** A row of a stage's year. */
export interface YearRow {
  /** 9月上半月, 1月另一次. */
  readonly when: string;
  /** Theme. */
  readonly theme: string;
  /** The lesson, or what is done at home instead. */
  readonly what: { readonly lesson: PlannerLesson } | { readonly task: HomeTask };
}

/** The year of a stage by half months, before anybody has said a date. */
export function yearRows({ slots, lessons, homeTask }: PlannerData, stage: Stage): YearRow[] {
  const own = slots.filter((slot) => slot.lessons[stage] !== undefined).map((slot) => ({ slot }));
  return own.flatMap(({ slot }, place): YearRow[] => {
    const lesson = lessons.find(({ slug }) => slug === slot.lessons[stage]);
    const task = homeTaskAfter(homeTask, own, place);
    return [
      ...(lesson ? [{ when: halfMonth(slot), theme: slot.theme, what: { lesson } }] : []),
      ...(task ? [{ when: `${slot.month}月另一次`, theme: '在家做', what: { task } }] : []),
    ];
  });
}
