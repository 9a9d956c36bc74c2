/** Whether changes of divisions agree with one another and with the divisions of today. */
import type { Division } from '../../model/division.ts';
import { hasLastDay, isStreetCode } from '../divisions.ts';
import { parentThatMustBe } from '../problems/division-problems.ts';
import { suggestion } from '../problems/suggestion.ts';
import { aboutCell, type ChangeColumn, type DivisionChange } from './division-change.ts';
import { courseOf, isDone, isInUseAfter, ringFrom, type Course } from './course.ts';
import { kindOf } from './kind-of.ts';
import type { PlaceFiles } from './place-files.ts';

/** Everything wrong with the changes, in the order of their rows. */
export function judgeChanges(files: PlaceFiles, changes: readonly DivisionChange[]): string[] {
  const course = courseOf(files, changes);
  const first = new Map<string, DivisionChange>();
  const brought = new Map<string, DivisionChange>();
  return changes.flatMap((one) => {
    const says: string[] = [];
    const wrong = (column: ChangeColumn, what: string) => says.push(aboutCell(one.row, column, what));
    const twin = first.get(one.code);
    if (twin) wrong('code', `“${one.code}” 在第 ${twin.row} 行已经写过。一个代码写一行`);
    first.set(one.code, twin ?? one);
    const bringing = one.change === '新设' ? one.code : one.change === '改码' ? one.successors[0]! : undefined;
    if (bringing !== undefined) {
      const other = brought.get(bringing);
      if (other && !twin)
        wrong(
          one.change === '新设' ? 'code' : 'successors',
          `“${bringing}” 在第 ${other.row} 行已经新设。几处合成一处的，写撤并`,
        );
      brought.set(bringing, other ?? one);
    }
    if (twin || isDone(course, one)) return says;
    if (one.change !== '新设') judgePresent(course, one, wrong);
    if (bringing !== undefined) judgeNew(files, course, one, bringing, wrong);
    if (one.change === '改名') judgeKind(one.code, one.name, wrong);
    if (course.going.get(one.code) === one) judgeGoing(files, course, one, wrong);
    return says;
  });
}

type Wrong = (column: ChangeColumn, what: string) => void;

function judgePresent({ now, added }: Course, { change, code, name }: DivisionChange, wrong: Wrong): void {
  const one = now.get(code);
  if (!one)
    return wrong(
      'code',
      added.has(code)
        ? `“${code}” 是这张表里才新设的，不能又${change}。请直接写最后的样子`
        : `没有区划代码 “${code}”。${suggestion(code, now.keys(), '请检查代码')}`,
    );
  if (hasLastDay(one)) {
    const successors = (one.replacedBy ?? []).map((next) => named(now, next)).join('、');
    return wrong('code', `“${one.name}” 只用到 ${one.validTo}${successors && `，以后由${successors}接手`}。不能再${change}`);
  }
  if ((change === '撤并' || change === '停用') && one.name !== name)
    wrong('name', `写的是 “${name}”，名录里 ${code} 是 “${one.name}”。请检查代码和名称`);
}

function judgeNew(files: PlaceFiles, course: Course, one: DivisionChange, code: string, wrong: Wrong): void {
  const column = one.change === '新设' ? 'code' : 'successors';
  const { now } = course;
  const there = now.get(code);
  if (there)
    return wrong(
      column,
      `“${code}” ${hasLastDay(there) ? `以前是 “${there.name}”，停用的代码不能再用` : `已经是 “${there.name}”。并进去的，“变化”写撤并`}`,
    );
  if (one.change === '改码' && isStreetCode(code) !== isStreetCode(one.code))
    return wrong(column, `“${code}” 和原来的代码不是一级。街道、乡镇写 9 位，市、区县写 6 位`);
  const parent = parentThatMustBe(code);
  if (parent === undefined || !within(code).some((above) => files.regions.has(above)))
    return wrong(column, `“${code}” 不在本站的地区里。要接新的城市，用 npm run desk -- new-city`);
  if (!isInUseAfter(course, parent))
    return wrong(
      column,
      now.has(parent) || course.added.has(parent)
        ? `“${code}” 的上级 ${named(now, parent)} 停用了，或者要停用了`
        : `“${code}” 的上级 ${parent} 不在名录里。请先加一行，新设 ${parent}`,
    );
  judgeKind(code, one.name, wrong);
  const twin = [...now.values()].find(
    (other) => other.name === one.name && parentThatMustBe(other.code) === parent && isInUseAfter(course, other.code),
  );
  if (twin) wrong('name', `“${one.name}” 在同一个地方已经有了（${twin.code}）。只换代码的，“变化”写改码`);
}

function judgeKind(code: string, name: string, wrong: Wrong): void {
  if (kindOf(code, name)) return;
  wrong('name', `写的是 “${name}”，看不出是哪一级。请写全称，例如 清河街道、大塘镇、西湖区`);
}

function judgeGoing(files: PlaceFiles, course: Course, one: DivisionChange, wrong: Wrong): void {
  const { now, going } = course;
  if (files.regions.has(one.code) || one.code.endsWith('0000'))
    return wrong(
      'code',
      `“${one.code}” 是本站的一个地区，这里不能${one.change}。请另接新的地区，再把它从 site.json 的 regions 里删去`,
    );
  const below = [...new Set([...now.keys(), ...course.added.keys()])].filter(
    (code) => parentThatMustBe(code) === one.code && isInUseAfter(course, code),
  );
  if (below.length)
    wrong(
      'code',
      `“${one.name}” 下面还有 ${below.length} 个在用的：${below
        .slice(0, 3)
        .map((code) => named(now, code))
        .join('、')}${below.length > 3 ? '……' : ''}。请把它们的去向也写进表里`,
    );
  if (one.change === '停用' || one.change === '改码') return;
  for (const code of one.successors) {
    if (!now.has(code) && !course.added.has(code))
      wrong('successors', `没有区划代码 “${code}”。${suggestion(code, now.keys(), '请先加一行，新设它')}`);
    else if (isStreetCode(code) !== isStreetCode(one.code))
      wrong('successors', `“${code}” 和原来的代码不是一级。街道、乡镇写 9 位，市、区县写 6 位`);
    else if (!isInUseAfter(course, code)) {
      const ring = ringFrom(course, one.code, code);
      const gone = going.get(code);
      wrong(
        'successors',
        ring
          ? `绕了一圈：${ring.map((step) => named(now, step)).join(' → ')}。请写现在还在用的代码`
          : `${named(now, code)} 自己也${gone ? `在第 ${gone.row} 行${gone.change}了` : '停用了，或者要停用了'}。请直接写最后接手的代码`,
      );
    }
  }
}

/** The codes above `code` by its digits, itself included. */
function within(code: string): string[] {
  return [code.slice(0, 6), `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];
}

function named(now: ReadonlyMap<string, Division>, code: string): string {
  const name = now.get(code)?.name;
  return name ? `${name}（${code}）` : code;
}
