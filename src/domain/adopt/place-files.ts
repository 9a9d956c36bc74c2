import type { z } from 'astro/zod';
import type { Division, divisionFile, villageFile } from '../../model/division.ts';
import type { Change } from '../../model/reference.ts';
import type { Region } from '../../model/region.ts';
import type { Site } from '../../model/site.ts';
import type { StreetEdition } from '../../model/street-edition.ts';
import type { AnyRecord, RECORD_KINDS } from '../problems/placed-record.ts';

/** `divisions/<code>.json`. */
export type DivisionFile = z.infer<typeof divisionFile>;

/** `villages/<code>.json`. */
export type VillageFile = z.infer<typeof villageFile>;

/** A kind of record that says which divisions it serves. */
export type RecordKind = keyof typeof RECORD_KINDS;

/** Files of one kind by the code of their name. */
export type ByCode<T> = ReadonlyMap<string, T>;

/** The files of `content/` that name divisions, schema-checked, as they are written. */
export interface PlaceFiles {
  /** Settings. */
  readonly site: Site;
  /** Region profiles, those not built included. */
  readonly regions: ByCode<Region>;
  /** Division lists. */
  readonly divisions: ByCode<DivisionFile>;
  /** Villages. */
  readonly villages: ByCode<VillageFile>;
  /** Services and offers. */
  readonly records: Readonly<Record<RecordKind, ByCode<readonly AnyRecord[]>>>;
  /** Streets' own edition data. */
  readonly editions: ByCode<StreetEdition>;
  /** Published changes. */
  readonly changes: readonly Change[];
}

/** New texts by path below the content folder, in the order in which they must be written. */
export type Drafts = ReadonlyMap<string, string>;

/** All divisions by code. */
export function allDivisions({ divisions }: Pick<PlaceFiles, 'divisions'>): Map<string, Division> {
  return new Map([...divisions.values()].flatMap((file) => file.divisions.map((one) => [one.code, one] as const)));
}
