/** What the search may ask for while it answers. */
import type { PlaceIndex } from '../domain/places/place-index.ts';
import type { VillageTable } from '../domain/places/place-rows.ts';
import type { Catalogue } from '../domain/search/catalogue-rows.ts';
import type { TraditionalTable } from '../domain/search/traditional.ts';
import type { Finder } from './find-entries.ts';
import type { Sounds } from './sounds.ts';

/** What the search may ask for; each is fetched once, when it is first needed. Without the catalogue there is no answer. */
export interface Tables {
  /** The catalogue, ready. */
  finder(): Promise<Finder>;
  /** Sounds of words. */
  sounds(): Promise<Sounds>;
  /** Traditional characters. */
  traditional(): Promise<TraditionalTable>;
  /** Streets and towns. */
  places(): Promise<PlaceIndex>;
  /** Villages and communities. */
  villages(words: readonly string[]): Promise<VillageTable>;
  /** Pages whose text holds all of `pieces`, best first. */
  fullText(pieces: readonly string[]): Promise<readonly TextHit[]>;
}

/** The tables of a page that also suggests what may be meant. */
export interface PageTables extends Tables {
  /** The catalogue as it travels. */
  catalogue(): Promise<Catalogue>;
}

/** A page that holds the words in its text. */
export interface TextHit {
  /** Address below the base path. */
  readonly path: string;
  /** Title. */
  readonly title: string;
  /** The place of the words in the text, as safe HTML with the words marked. */
  readonly excerpt: string;
}
