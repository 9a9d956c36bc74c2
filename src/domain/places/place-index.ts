/** The place table made ready for looking things up. */
import { soughtName, type SoughtName } from './fit-name.ts';
import { plainName, type AreaRow, type PlaceKind, type PlaceTable, type StreetRow } from './place-rows.ts';

/** Another place that a hit leads to. */
export interface PlaceName {
  /** Code of a street or area. */
  readonly code: string;
  /** Name. */
  readonly name: string;
  /** What it is. */
  readonly kind: PlaceKind | 'area';
}

/** A street, retired street or unit that fits what was typed. */
export interface PlaceHit {
  /** Code. */
  readonly code: string;
  /** Name. */
  readonly name: string;
  /** What it is. */
  readonly kind: PlaceKind;
  /** Names of the areas above it, from the province down. */
  readonly within: readonly string[];
  /** Places that took over or serve it; for a unit that no street serves, its district. Empty for a street in use. */
  readonly now: readonly PlaceName[];
  /** Whether it belongs to the invented city. */
  readonly sample: boolean;
  /** The village or community that fits, when it is not the street itself. */
  readonly village: string | undefined;
}

/** A name in the shapes in which it is compared. */
export interface Named {
  /** Without spaces and brackets. */
  readonly plain: string;
  /** With its readings. */
  readonly name: SoughtName;
}

/** A place that can be found. */
export interface Sought extends Named {
  /** What is shown when it fits. */
  readonly hit: PlaceHit;
  /** The areas above it, from the province down. */
  readonly above: readonly Named[];
}

/** Places by code, in the order of the table. */
export type PlaceIndex = ReadonlyMap<string, Sought>;

/** Makes a table ready; done once, then asked at every key. */
export function placeIndex({ areas, streets, samples }: PlaceTable): PlaceIndex {
  const areaRows = new Map(areas.map((row) => [row[0], { row, named: named(row[1], row[2]) }]));
  const streetRows = new Map(streets.map((row) => [row[0], row]));
  const index = new Map<string, Sought>();
  let above: { readonly row: AreaRow; readonly named: Named }[] = [];
  let district = '';
  for (const row of streets) {
    const [code, name, readings, kind] = row;
    if (!code.startsWith(district) || district === '') {
      district = code.slice(0, 6);
      above = areaCodes(district).flatMap((one) => areaRows.get(one) ?? []);
    }
    const within = above.map((area) => area.row[1]);
    const now = successors(row, streetRows, areaRows, above[above.length - 1]?.row);
    const sample = above.some((area) => samples.includes(area.row[0]));
    const hit: PlaceHit = { code, name, kind, within, now, sample, village: undefined };
    index.set(code, { hit, ...named(name, readings), above: above.map((area) => area.named) });
  }
  return index;
}

function successors(
  [, , , kind, now = []]: StreetRow,
  streets: ReadonlyMap<string, StreetRow>,
  areas: ReadonlyMap<string, { readonly row: AreaRow }>,
  district: AreaRow | undefined,
): PlaceName[] {
  const found = now.flatMap((code): PlaceName[] => {
    const row = streets.get(code);
    if (row) return [{ code, name: row[1], kind: row[3] }];
    const area = areas.get(code);
    return area ? [{ code, name: area.row[1], kind: 'area' }] : [];
  });
  if (kind !== 'unit' || found.length || !district) return found;
  return [{ code: district[0], name: district[1], kind: 'area' }];
}

function areaCodes(district: string): string[] {
  return [...new Set([`${district.slice(0, 2)}0000`, `${district.slice(0, 4)}00`, district])];
}

function named(name: string, readings: string): Named {
  const plain = plainName(name);
  return { plain, name: soughtName(plain, readings) };
}
