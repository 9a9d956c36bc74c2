/** Which lesson each meeting has: the calendar's, or another one chosen by hand. No lesson comes twice. */
import type { PlanWish } from './plan-wish.ts';
import type { PlannerData } from './planner-data.ts';

type Known = Pick<PlannerData, 'slots' | 'stages'>;
type Choice = Pick<PlanWish, 'stage' | 'put'>;

/** Slug by id of the slot, in the order of the year. Choices that would make a lesson come twice, or that the stage does not have, are passed over. */
export function chosenLessons(known: Known, { stage, put }: Choice): Map<string, string> {
  const calendar = calendarOf(known, stage);
  const shelf = known.stages.find(({ id }) => id === stage)?.shelf ?? [];
  const chosen = new Map([...calendar].map(([slot, slug]) => [slot, shelf.includes(put[slot] ?? '') ? put[slot]! : slug]));
  return new Set(chosen.values()).size === chosen.size ? chosen : calendar;
}

/** The choices after `slot` has been given `slug`; the meeting that had it takes the other's lesson in exchange. */
export function withLesson(known: Known, choice: Choice, slot: string, slug: string): PlanWish['put'] {
  const chosen = chosenLessons(known, choice);
  const before = chosen.get(slot);
  if (before === undefined) return choice.put;
  for (const [other, its] of chosen) if (its === slug) chosen.set(other, before);
  chosen.set(slot, slug);
  const calendar = calendarOf(known, choice.stage);
  return Object.fromEntries([...chosen].filter(([id, its]) => calendar.get(id) !== its));
}

function calendarOf({ slots }: Pick<Known, 'slots'>, stage: Choice['stage']): Map<string, string> {
  return new Map(
    slots.flatMap(({ id, lessons }): [string, string][] => {
      const slug = lessons[stage];
      return slug === undefined ? [] : [[id, slug]];
    }),
  );
}
