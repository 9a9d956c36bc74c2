import type { HomeTask } from './planner-data.ts';

/** The task for home that comes after a meeting: when its month has one and it is the last meeting of the month. */
export function homeTaskAfter(
  task: HomeTask | null,
  meetings: readonly { readonly slot: { readonly month: number } }[],
  place: number,
): HomeTask | undefined {
  const month = meetings[place]?.slot.month;
  if (!task || month === undefined || meetings[place + 1]?.slot.month === month) return undefined;
  return task.months.includes(month) ? task : undefined;
}
