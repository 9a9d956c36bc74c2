/** How far a sheet may say that something reaches: never out of its own province or city; and a wide reach is looked at twice. */
import { NATION } from '../../model/fields.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { isCurrent, lineage, regionOf, scopeName, streetsWithPage } from '../divisions.ts';
import type { AnyRecord } from '../problems/placed-record.ts';
import type { RecordChange } from './record-diff.ts';
import { sameValue } from './same-value.ts';
import type { SheetProblem } from './sheet-problem.ts';

type Places = Pick<KnowledgeBase, 'divisions' | 'regions'>;

/** A record before and after, as far as its reach is concerned. */
interface Reach {
  readonly before: Pick<AnyRecord, 'area' | 'serves'> | null;
  readonly after: Pick<AnyRecord, 'area' | 'serves'>;
}

/**
 * What is wrong with the places that a row of the sheet of `place` adds to `serves`; `undefined` when nothing is. What the site
 * has already may stay: the operator wrote it.
 */
export function reachProblem(
  kb: Places,
  place: string,
  { before, after }: Reach,
): Pick<SheetProblem, 'what' | 'fix'> | undefined {
  if (place === NATION) return undefined;
  const top = regionOf(kb, place)?.code ?? place;
  const outside = after.serves.find(
    (code) =>
      !before?.serves.includes(code) &&
      (code === NATION || !(lineage(kb, place).includes(code) || lineage(kb, code).includes(top))),
  );
  if (outside === undefined) return undefined;
  const whose = outside === NATION ? '全国的' : `${scopeName(kb, outside)}的`;
  return { what: '这张表只能写到本省、本市', fix: `${whose}请管理员填` };
}

/** What somebody should look at when a row of the sheet of `place` reaches beyond it, or not to where the record stands. */
export function reachRemark(
  kb: Places,
  place: string,
  { kind, before, after }: Pick<RecordChange, 'kind' | 'before' | 'after'>,
  today: string,
): string | undefined {
  if (place === NATION || (before && sameValue(before.serves, after.serves))) return undefined;
  const inside = (code: string, area: string) => lineage(kb, code).includes(area);
  const holdsOwn = after.serves.some((code) => inside(after.area, code) || inside(code, after.area));
  if (holdsOwn && after.serves.every((code) => inside(code, place))) return undefined;
  const streets = streetsWithPage(kb).filter(
    (street) => isCurrent(street, today) && lineage(kb, street.code).some((code) => after.serves.includes(code)),
  ).length;
  const names = after.serves.map((code) => scopeName(kb, code)).join('、');
  const without = holdsOwn ? '' : `，不含所在地${scopeName(kb, after.area)}`;
  const where = kind === 'benefits' ? `会放上 ${streets} 个街镇的网页` : `会印进 ${streets} 个街镇的手册`;
  return `服务范围写的是${names}${without}，${where}，请再看一眼。`;
}
