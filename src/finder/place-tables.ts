/** Fetches the place tables from the site itself, each once, and only when asked for. */
import { placeIndex, type PlaceIndex } from '../domain/places/place-index.ts';
import type { PlaceTable, VillageTable } from '../domain/places/place-rows.ts';

/** The tables of a site. */
export class PlaceTables {
  private readonly folder: string;
  private table: Promise<PlaceTable> | undefined;
  private index: Promise<PlaceIndex> | undefined;
  private villageNames: Promise<VillageTable> | undefined;

  /** `folder` is the address of the tables' folder, ending with a slash. */
  constructor(folder: string) {
    this.folder = folder;
  }

  /** All streets, ready for looking up. A failed attempt is made again at the next call. */
  places(): Promise<PlaceIndex> {
    this.index ??= this.streets().then(placeIndex);
    this.index.catch(() => (this.index = undefined));
    return this.index;
  }

  /** The villages of all regions. A failed attempt is made again at the next call. */
  villages(): Promise<VillageTable> {
    this.villageNames ??= this.streets()
      .then(({ regions }) => Promise.all(regions.map((code) => this.fetched<VillageTable>(`villages-${code}.json`))))
      .then((tables): VillageTable => Object.assign({}, ...tables));
    this.villageNames.catch(() => (this.villageNames = undefined));
    return this.villageNames;
  }

  private streets(): Promise<PlaceTable> {
    this.table ??= this.fetched<PlaceTable>('streets.json');
    this.table.catch(() => (this.table = undefined));
    return this.table;
  }

  private async fetched<T>(file: string): Promise<T> {
    const answer = await fetch(this.folder + file);
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
    return (await answer.json()) as T;
  }
}
