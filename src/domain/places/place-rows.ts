/** The shape of the place tables, as they travel to a visitor's browser: names, how they are read, and where they lie. */

/**
 * What a row is: `printed` and `page` are streets, with and without prints in this build; `retired` is a name of former
 * days; `unit` is a farm or development zone, which has villages but no handbook of its own.
 */
export type PlaceKind = 'printed' | 'page' | 'retired' | 'unit';

/** An area above streets: code, name, readings of the name (see `StreetRow`). */
export type AreaRow = readonly [code: string, name: string, readings: string];

/**
 * A street or unit. `readings` has one part for each letter of the plain name, parts divided by spaces, several readings
 * of a character by `/`, the likeliest first: `shen/xin zhuang zhen`. `now` are the codes that took over or serve it.
 */
export type StreetRow = readonly [code: string, name: string, readings: string, kind: PlaceKind, now?: readonly string[]];

/** All streets of the site with the areas above them. */
export interface PlaceTable {
  /** Codes of the regions, in the site's order; each has a table of villages. */
  readonly regions: readonly string[];
  /** Codes of invented regions. */
  readonly samples: readonly string[];
  /** Provinces, cities, districts and counties. */
  readonly areas: readonly AreaRow[];
  /** Streets, retired ones and units, in the order of regions and codes. */
  readonly streets: readonly StreetRow[];
}

/** Names of villages and communities by street code. */
export type VillageTable = Readonly<Record<string, readonly string[]>>;

/** Letters of a name that count when names are compared: no spaces, brackets, dots. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '');
}

/** Several tables as one; a name that stands in more than one is there once. */
export function joinedTables(tables: readonly VillageTable[]): VillageTable {
  const names = new Map<string, Set<string>>();
  for (const [code, villages] of tables.flatMap((table) => Object.entries(table))) {
    names.set(code, new Set([...(names.get(code) ?? []), ...villages]));
  }
  return Object.fromEntries([...names].sort().map(([code, villages]) => [code, [...villages]]));
}
