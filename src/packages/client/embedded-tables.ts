/** The search's tables when they came with the page: titles, aliases, sounds, places; the text of pages is not among them. */
import { placeIndex, type PlaceIndex } from '../../domain/places/place-index.ts';
import type { VillageTable } from '../../domain/places/place-rows.ts';
import type { Catalogue } from '../../domain/search/catalogue-rows.ts';
import type { TraditionalTable } from '../../domain/search/traditional.ts';
import { Finder } from '../../search/find-entries.ts';
import { Sounds } from '../../search/sounds.ts';
import type { PageTables, TextHit } from '../../search/tables.ts';
import type { EmbeddedSearch } from '../embedded-search.ts';

/** Tables that are there already; each is made ready when it is first needed. */
export class EmbeddedTables implements PageTables {
  private readonly given: EmbeddedSearch;
  private readyFinder: Finder | undefined;
  private readySounds: Sounds | undefined;
  private readyPlaces: PlaceIndex | undefined;

  constructor(given: EmbeddedSearch) {
    this.given = given;
  }

  async catalogue(): Promise<Catalogue> {
    return this.given.catalogue;
  }

  async finder(): Promise<Finder> {
    return (this.readyFinder ??= new Finder(this.given.catalogue));
  }

  async sounds(): Promise<Sounds> {
    return (this.readySounds ??= new Sounds(this.given.sounds));
  }

  async traditional(): Promise<TraditionalTable> {
    return this.given.traditional;
  }

  async places(): Promise<PlaceIndex> {
    return (this.readyPlaces ??= placeIndex(this.given.places));
  }

  async villages(): Promise<VillageTable> {
    return this.given.villages;
  }

  async fullText(): Promise<readonly TextHit[]> {
    return [];
  }
}
