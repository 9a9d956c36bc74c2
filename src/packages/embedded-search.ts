/** What the search of a package knows, as it travels in a plain script. */
import type { PlaceTable, VillageTable } from '../domain/places/place-rows.ts';
import type { Catalogue } from '../domain/search/catalogue-rows.ts';
import type { SoundTable } from '../domain/search/sound-rows.ts';
import type { TraditionalTable } from '../domain/search/traditional.ts';

/** The tables. */
export interface EmbeddedSearch {
  /** What can be found in the package. */
  readonly catalogue: Catalogue;
  /** Sounds of words. */
  readonly sounds: SoundTable;
  /** Traditional characters. */
  readonly traditional: TraditionalTable;
  /** Streets and towns of the package. */
  readonly places: PlaceTable;
  /** Their villages and communities. */
  readonly villages: VillageTable;
}

declare global {
  /** Set by the script with the tables, which stands before the one that reads them. */
  var hutongSearchTables: EmbeddedSearch;
}

/** The source of the script that brings the tables. */
export function embeddedScript(tables: EmbeddedSearch): string {
  // Older browsers take these two for the end of a line.
  const json = JSON.stringify(tables).replace(/[\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
  return `globalThis.hutongSearchTables=${json};\n`;
}
