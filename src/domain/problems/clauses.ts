import type { Region } from '../../model/region.ts';
import type { ContentSource } from './content-source.ts';

/** Codes of all clauses of a region's documents: `SH-X-6`. */
export function clausesOf({ documents }: Pick<Region, 'documents'>): string[] {
  return documents.flatMap(({ code, clauses }) => clauses.map(({ n }) => `${code}-${n}`));
}

/** Clauses of all regions, whether built or not: pages serve the policies of every region. */
export function allClauses(files: Pick<ContentSource, 'regions'>): Set<string> {
  return new Set(files.regions.flatMap(({ data }) => clausesOf(data)));
}
