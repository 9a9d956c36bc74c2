/** Which drawing a street's covers carry: neighbouring districts never share one, so that books are told apart at a glance. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { oncePer } from '../once-per.ts';

/** How many covers there are: nine drawings, each also mirrored. No city of the four regions has more districts. */
export const MOTIFS = 18;

/** A number from 0 to `MOTIFS - 1`, the same for all streets of a district: its place among the districts of its city. */
export function motifOf(kb: Pick<KnowledgeBase, 'divisions'>, street: string): number {
  const districts = districtsByCity(kb).get(street.slice(0, 4)) ?? [];
  return Math.max(0, districts.indexOf(street.slice(0, 6))) % MOTIFS;
}

const districtsByCity = oncePer((kb: Pick<KnowledgeBase, 'divisions'>): ReadonlyMap<string, readonly string[]> => {
  const districts = [...kb.divisions.keys()].filter((code) => code.length === 6 && !code.endsWith('00'));
  return Map.groupBy(districts.sort(), (code) => code.slice(0, 4));
});
