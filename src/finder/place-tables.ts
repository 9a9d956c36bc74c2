/** Fetches the place tables from the site itself, each once, and only when asked for. */
import { villageTablesFor } from '../domain/places/find-place.ts';
import { placeIndex, type PlaceIndex } from '../domain/places/place-index.ts';
import { joinedTables, type PlaceTable, type VillageTable } from '../domain/places/place-rows.ts';

/** The tables of a site. */
export class PlaceTables {
  private readonly folder: string;
  private table: Promise<PlaceTable> | undefined;
  private index: Promise<PlaceIndex> | undefined;
  private readonly bySign = new Map<number, Promise<VillageTable>>();

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

  /** Every village that typed words can name: a few kilobytes. A failed attempt is made again at the next call. */
  async villagesNamed(words: readonly string[]): Promise<VillageTable> {
    return joinedTables(await Promise.all(villageTablesFor(words).map((number) => this.namesWithSign(number))));
  }

  private namesWithSign(number: number): Promise<VillageTable> {
    const table = this.bySign.get(number) ?? this.fetched<VillageTable>(`names-${number}.json`);
    this.bySign.set(number, table);
    table.catch(() => this.bySign.delete(number));
    return table;
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
