/** Fetches what the search needs from the site itself, each part once and only when it is first needed. */
import type { VillageTable } from '../domain/places/place-rows.ts';
import type { Catalogue } from '../domain/search/catalogue-rows.ts';
import type { SoundTable } from '../domain/search/sound-rows.ts';
import type { TraditionalTable } from '../domain/search/traditional.ts';
import { PlaceTables } from '../finder/place-tables.ts';
import { Finder } from './find-entries.ts';
import { FullText } from './full-text.ts';
import { Sounds } from './sounds.ts';
import type { PageTables, TextHit } from './tables.ts';

/** Addresses of the parts, each ending with a slash. */
export interface TableRoots {
  /** Folder of the search's own tables. */
  readonly tables: string;
  /** Folder of the place tables. */
  readonly places: string;
  /** Folder of the index. */
  readonly index: string;
  /** The site's root. */
  readonly root: string;
}

/** The tables of a site. A failed attempt is made again at the next call. */
export class SearchTables implements PageTables {
  private readonly roots: TableRoots;
  private readonly placeTables: PlaceTables;
  private readonly text: FullText;
  private readonly kept = new Map<string, Promise<unknown>>();

  constructor(roots: TableRoots) {
    this.roots = roots;
    this.placeTables = new PlaceTables(roots.places);
    this.text = new FullText(roots.index, roots.root);
  }

  catalogue() {
    return this.once('catalogue', () => this.fetched<Catalogue>('catalogue.json'));
  }

  finder() {
    return this.once('finder', async () => new Finder(await this.catalogue()));
  }

  sounds() {
    return this.once('sounds', async () => new Sounds(await this.fetched<SoundTable>('sounds.json')));
  }

  traditional() {
    return this.once('traditional', () => this.fetched<TraditionalTable>('traditional.json'));
  }

  places() {
    return this.placeTables.places();
  }

  villages(words: readonly string[]): Promise<VillageTable> {
    return this.placeTables.villagesNamed(words);
  }

  fullText(pieces: readonly string[]): Promise<readonly TextHit[]> {
    return this.text.find(pieces);
  }

  private once<T>(name: string, make: () => Promise<T>): Promise<T> {
    const kept = this.kept.get(name) as Promise<T> | undefined;
    if (kept) return kept;
    const made = make();
    this.kept.set(name, made);
    made.catch(() => this.kept.delete(name));
    return made;
  }

  private async fetched<T>(file: string): Promise<T> {
    const answer = await fetch(this.roots.tables + file);
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
    return (await answer.json()) as T;
  }
}
