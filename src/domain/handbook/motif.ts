/** Which drawing a street's covers carry: neighbouring districts never share one, so that books are told apart at a glance. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';

/** How many covers there are: nine drawings, each also mirrored. No city of the four regions has more districts. */
export const MOTIFS = 18;

/** A number from 0 to `MOTIFS - 1`, the same for all streets of a district: its place among the districts of its city. */
export function motifOf(kb: Pick<KnowledgeBase, 'divisions'>, street: string): number {
  const [city, district] = [street.slice(0, 4), street.slice(0, 6)];
  const districts = [...kb.divisions.keys()].filter((code) => code.length === 6 && code.startsWith(city) && !code.endsWith('00'));
  return Math.max(0, districts.sort().indexOf(district)) % MOTIFS;
}
