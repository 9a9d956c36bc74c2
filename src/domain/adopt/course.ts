/** Where changes of divisions lead: what there is before and after them. */
import type { Division } from '../../model/division.ts';
import { addDays } from '../add-days.ts';
import { hasLastDay } from '../divisions.ts';
import { parentThatMustBe } from '../problems/division-problems.ts';
import type { DivisionChange } from './division-change.ts';
import { allDivisions, type PlaceFiles } from './place-files.ts';

/** Divisions before and after some changes. */
export interface Course {
  /** Divisions of today by code. */
  readonly now: ReadonlyMap<string, Division>;
  /** Divisions that the changes bring, by their code, with the change. */
  readonly added: ReadonlyMap<string, DivisionChange>;
  /** Changes by the code that goes. */
  readonly going: ReadonlyMap<string, DivisionChange>;
}

/** What the changes bring and take away. */
export function courseOf(files: Pick<PlaceFiles, 'divisions'>, changes: readonly DivisionChange[]): Course {
  const brings = changes.flatMap((one): [string, DivisionChange][] => {
    if (one.change === '新设') return [[one.code, one]];
    return one.change === '改码' ? [[one.successors[0]!, one]] : [];
  });
  const goes = changes.filter(({ change }) => change !== '新设' && change !== '改名');
  return {
    now: allDivisions(files),
    added: new Map(brings),
    going: new Map(goes.map((one) => [one.code, one])),
  };
}

/** Whether `code` goes on after the changes: one whose last day is still to come does not. */
export function isInUseAfter({ now, added, going }: Course, code: string): boolean {
  if (going.has(code)) return false;
  const today = now.get(code);
  return added.has(code) || (today !== undefined && !hasLastDay(today));
}

/** Whether content already says what the change says, so that running the same table again does nothing. */
export function isDone({ now }: Pick<Course, 'now'>, { change, code, name, successors, from }: DivisionChange): boolean {
  const one = now.get(code);
  if (!one) return false;
  if (change === '新设' || change === '改名') return !hasLastDay(one) && one.name === name;
  if (one.validTo !== addDays(from, -1)) return false;
  if (change === '停用') return one.replacedBy === undefined || one.replacedBy[0] === parentThatMustBe(code);
  return sameCodes(one.replacedBy ?? [], successors) && (change === '撤并' || now.has(successors[0]!));
}

/** The way from `start` over `next` back to `start`, if what takes over leads there. */
export function ringFrom({ now, going }: Course, start: string, next: string): string[] | undefined {
  const seen = new Set<string>();
  const follow = (code: string, way: readonly string[]): string[] | undefined => {
    if (code === start) return [...way, code];
    if (seen.has(code)) return undefined;
    seen.add(code);
    const after = going.get(code)?.successors ?? now.get(code)?.replacedBy ?? [];
    for (const one of after) {
      const ring = follow(one, [...way, code]);
      if (ring) return ring;
    }
    return undefined;
  };
  return follow(next, [start]);
}

function sameCodes(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}
