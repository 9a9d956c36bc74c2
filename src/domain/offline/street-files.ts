import type { StreetPage } from '../street-page.ts';

/** Files of a street that its tick keeps, relative to the street's page (`''`); none for a code that is no longer used. */
export function streetFilesToKeep({ inUse, prints }: Pick<StreetPage, 'inUse' | 'prints'>): string[] {
  if (!inUse) return [];
  return ['', 'handbook/', ...(prints.includes('handbook') ? ['handbook.pdf'] : []), 'contacts.vcf'];
}
