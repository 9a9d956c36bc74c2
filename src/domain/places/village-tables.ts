/**
 * Village names divided by the signs they hold, so that a visitor fetches a few kilobytes for a name and not all 44,000.
 * What is typed is looked for in the table of one sign of it; a name stands in the table of each of its signs.
 */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { regionOf } from '../divisions.ts';
import { plainName, type VillageTable } from './place-rows.ts';
import { tableOfSign, VILLAGE_TABLES, withoutVillageTail } from './village-sign.ts';

/** All tables by number; a table may be empty. */
export function villageTables(kb: Pick<KnowledgeBase, 'divisions' | 'regions' | 'villages'>): VillageTable[] {
  const tables = Array.from({ length: VILLAGE_TABLES }, (): Record<string, string[]> => ({}));
  for (const [code, names] of kb.villages) {
    if (!regionOf(kb, code)) continue;
    for (const name of names) {
      for (const number of tablesOf(name)) (tables[number]![code] ??= []).push(name);
    }
  }
  return tables;
}

function tablesOf(name: string): Set<number> {
  const plain = plainName(name);
  return new Set([...(withoutVillageTail(plain) || plain)].map(tableOfSign));
}
