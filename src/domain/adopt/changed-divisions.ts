/** The division lists after official changes. */
import type { Division } from '../../model/division.ts';
import { addDays } from '../add-days.ts';
import { isStreetCode } from '../divisions.ts';
import { parentThatMustBe } from '../problems/division-problems.ts';
import { courseOf, isDone, type Course } from './course.ts';
import type { DivisionChange } from './division-change.ts';
import { kindOf } from './kind-of.ts';
import type { DivisionFile, PlaceFiles } from './place-files.ts';

/** The successor of each code that has exactly one: what points at the code may follow it. */
export function soleSuccessors(changes: readonly DivisionChange[]): ReadonlyMap<string, string> {
  return new Map(changes.flatMap(({ code, successors }) => (successors.length === 1 ? [[code, successors[0]!]] : [])));
}

/** The lists that differ after sound changes, by the code of their file. Old codes stay and say what took over. */
export function changedDivisions(
  files: Pick<PlaceFiles, 'divisions'>,
  changes: readonly DivisionChange[],
): ReadonlyMap<string, DivisionFile> {
  const course = courseOf(files, changes);
  const open = changes.filter((one) => !isDone(course, one));
  const byCode = new Map(open.filter(({ change }) => change !== '新设').map((one) => [one.code, one]));
  const brings = open.filter(({ change }) => change === '新设' || change === '改码');
  const follows = soleSuccessors(changes);
  const changed = [...files.divisions].flatMap(([file, data]): [string, DivisionFile][] => {
    const kept = data.divisions.map((one) => served(afterChange(one, byCode.get(one.code)), follows));
    const added = brings.filter((one) => homeOf(files, newCode(one), brings) === file).map((one) => newDivision(course, one));
    const differs = added.length > 0 || kept.some((one, index) => one !== data.divisions[index]);
    return differs ? [[file, { ...data, divisions: [...kept, ...added].sort((a, b) => (a.code < b.code ? -1 : 1)) }]] : [];
  });
  return new Map(changed);
}

function newCode({ change, code, successors }: DivisionChange): string {
  return change === '改码' ? successors[0]! : code;
}

function afterChange(one: Division, change: DivisionChange | undefined): Division {
  if (!change) return one;
  const { code, name, kind, asOf, servedBy } = one;
  if (change.change === '改名') return { ...one, name: change.name, kind: kindOf(code, change.name) ?? kind, asOf: change.from };
  const validTo = addDays(change.from, -1);
  const successors = change.change === '停用' ? areaAbove(one) : [...change.successors];
  // A unit has no page that could say what took over: the finder leads on by `servedBy`.
  const nowServedBy = kind === 'pseudo' && successors.length === 1 ? successors[0] : servedBy;
  return {
    code,
    name,
    kind,
    ...(asOf === undefined ? {} : { asOf }),
    validTo,
    ...(successors.length ? { replacedBy: successors } : {}),
    ...(nowServedBy === undefined ? {} : { servedBy: nowServedBy }),
  };
}

/** Whoever holds a code that nobody took over is sent to the area that it lay in. */
function areaAbove({ code, kind }: Division): string[] {
  const area = parentThatMustBe(code);
  return kind === 'pseudo' || area === undefined ? [] : [area];
}

function served(one: Division, follows: ReadonlyMap<string, string>): Division {
  const next = one.servedBy === undefined ? undefined : follows.get(one.servedBy);
  return next === undefined || !isStreetCode(next) ? one : { ...one, servedBy: next };
}

function newDivision({ now }: Course, change: DivisionChange): Division {
  const code = newCode(change);
  const servedBy = change.change === '改码' ? now.get(change.code)?.servedBy : undefined;
  return {
    code,
    name: change.name,
    kind: kindOf(code, change.name)!,
    asOf: change.from,
    ...(servedBy === undefined ? {} : { servedBy }),
  };
}

/** The file of the nearest area above that is listed; an area may be new itself. */
function homeOf(files: Pick<PlaceFiles, 'divisions'>, code: string, brings: readonly DivisionChange[]): string | undefined {
  const parent = parentThatMustBe(code);
  if (parent === undefined) return undefined;
  const listed = [...files.divisions].find(([, { divisions }]) => divisions.some((one) => one.code === parent));
  if (listed) return listed[0];
  return brings.some((one) => newCode(one) === parent) ? homeOf(files, parent, brings) : undefined;
}
