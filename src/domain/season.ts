import type { Region } from '../model/region.ts';

/** A seasonal slot of a region. */
export type Season = NonNullable<Region['seasons']>[number];

/** The first season whose range holds `today`; ranges are inclusive and may cross the new year. */
export function seasonOn(region: Pick<Region, 'seasons'> | undefined, today: string): Season | undefined {
  const day = today.slice(5);
  return region?.seasons?.find(({ from, to }) => (from <= to ? day >= from && day <= to : day >= from || day <= to));
}
