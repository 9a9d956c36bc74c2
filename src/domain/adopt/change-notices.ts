import type { Change } from '../../model/reference.ts';
import { dateInWords } from '../freshness.ts';
import type { Course } from './course.ts';
import type { DivisionChange } from './division-change.ts';

/** So many changes are told in words; the others are counted. */
const TOLD = 4;

/** Entries for `changes.json`: one for each document the changes rest on, with the days from which they hold; none that is there already. */
export function changeNotices(
  published: readonly Change[],
  { now }: Pick<Course, 'now'>,
  changes: readonly DivisionChange[],
  today: string,
): Change[] {
  const bases = Map.groupBy(changes, ({ basis }) => basis);
  return [...bases].flatMap(([basis, all]) => {
    const words = all.slice(0, TOLD).map((one, index) => {
      const day = one.from === all[index - 1]?.from ? '' : `${dateInWords(one.from)}起，`;
      return day + inWords(one, now.get(one.code)?.name ?? one.name, (code) => nameOf(code, now, changes));
    });
    const what = `行政区划变动：${words.join('；')}${all.length > TOLD ? `；共 ${all.length} 处` : ''}。依据：${basis}`;
    if (published.some((one) => one.what === what)) return [];
    const codes = [...new Set(all.flatMap(({ code, successors }) => [code, ...successors]))];
    return { on: today, what, concerns: codes.map((code) => `/${code.length === 9 ? 'streets' : 'areas'}/${code}/`) };
  });
}

/** What happened, for readers. */
function inWords({ change, name, successors }: DivisionChange, before: string, named: (code: string) => string): string {
  if (change === '新设') return `新设${name}`;
  if (change === '改名') return `${before}改名${name}`;
  if (change === '改码') return before === name ? `${name}换了代码` : `${before}改为${name}`;
  if (change === '停用') return `${name}不再使用`;
  return `${name}${successors.length > 1 ? '分到' : '并入'}${successors.map(named).join('、')}`;
}

/** The name a code has after the changes. */
export function nameOf(code: string, now: Course['now'], changes: readonly DivisionChange[]): string {
  const brings = changes.find(
    ({ change, code: own, successors }) =>
      ((change === '新设' || change === '改名') && own === code) || (change === '改码' && successors[0] === code),
  );
  return brings?.name ?? now.get(code)?.name ?? code;
}
