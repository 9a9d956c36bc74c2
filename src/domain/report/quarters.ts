/** The quarters of a year and what was entered for each (R40). */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { isInScope } from '../desk/sheet-scope.ts';
import { quarterActivities } from '../quarter-activities.ts';

/** A quarter of the year of the report. */
export interface QuarterFacts {
  /** 1 to 4. */
  readonly number: number;
  /** How many counselling services, experience activities and growth courses are entered. */
  readonly held: number;
  /** Whether its last day has passed. */
  readonly past: boolean;
  /** Whether its first day has come. */
  readonly begun: boolean;
}

/** The four quarters of the year of `today`, with the activities of the place `area` itself, over or not. */
export function quartersOf(kb: Pick<KnowledgeBase, 'activities' | 'divisions'>, area: string, today: string): QuarterFacts[] {
  const own = kb.activities.filter((one) => one.publish !== 'no' && isInScope(kb, one, area));
  const year = Number(today.slice(0, 4));
  return [1, 2, 3, 4].map((number) => {
    const day = (months: number, date: number) => new Date(Date.UTC(year, months, date)).toISOString().slice(0, 10);
    const [from, to] = [day(3 * number - 3, 1), day(3 * number, 0)];
    return {
      number,
      held: quarterActivities(own, from, to).length,
      past: to < today,
      begun: from <= today,
    };
  });
}

/** Name of a quarter. */
export function quarterName(number: number): string {
  return `第${'一二三四'[number - 1]}季度`;
}

/** `2 次`, `未填（已过）`, `未填`, or nothing for a quarter to come. */
export function quarterInWords({ held, past, begun }: QuarterFacts): string {
  if (held) return `${held} 次`;
  return past ? '未填（已过）' : begun ? '未填' : '';
}
