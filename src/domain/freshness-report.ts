import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { fullName } from './divisions.ts';
import { freshness, type Freshness } from './freshness.ts';
import { visibleRecords } from './visible-records.ts';
import { NATION } from '../model/fields.ts';

/** A service that somebody should telephone. */
export interface DueRecord {
  /** Service id. */
  readonly id: string;
  /** Its name. */
  readonly record: string;
  /** Day of the last confirmation. */
  readonly assuredOn: string | undefined;
  /** How old that is. */
  readonly state: Freshness;
}

/** How fresh the services of one place are. */
export interface AreaFreshness {
  /** Division code. */
  readonly code: string;
  /** Full name. */
  readonly name: string;
  /** Services with a web page, standing numbers left out. */
  readonly total: number;
  /** How many are in each state, freshest last. */
  readonly counts: readonly { readonly state: Freshness; readonly count: number }[];
  /** Services to call, never confirmed first, then oldest first. */
  readonly waiting: readonly DueRecord[];
}

const STATES: readonly Freshness[] = ['never', 'out-of-print', 'red', 'due', 'fresh'];

/** Freshness of every real place's services, by code. Dates only: indicators of work stay in the worker's local report. */
export function freshnessReport(kb: KnowledgeBase, today: string): AreaFreshness[] {
  const services = visibleRecords(kb, 'web', today)
    .services.map(({ record }) => record)
    .filter(({ sample, standing }) => !sample && !standing);
  const codes = [...new Set(services.map(({ area }) => area))].sort();
  return codes.map((code) => {
    const all = services
      .filter(({ area }) => area === code)
      .map((one) => ({ id: one.id, record: one.name, assuredOn: one.assured?.on, state: freshness(one.assured?.on, today) }));
    return {
      code,
      name: code === NATION ? '全国' : fullName(kb, code),
      total: all.length,
      counts: STATES.map((state) => ({ state, count: all.filter((one) => one.state === state).length })).filter(
        ({ count }) => count > 0,
      ),
      waiting: all
        .filter(({ state }) => state !== 'fresh')
        .sort((a, b) => (a.assuredOn ?? '').localeCompare(b.assuredOn ?? '') || (a.id < b.id ? -1 : 1)),
    };
  });
}
