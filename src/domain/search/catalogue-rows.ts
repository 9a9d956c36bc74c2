/** The shape of the search catalogue, as it travels to a visitor's browser: what can be found, and in which words. */
import type { AgeBand, Audience } from '../../model/fields.ts';

/** What an entry is; also the order in which the filter offers them. */
export type EntryKind =
  | 'help'
  | 'guides'
  | 'lessons'
  | 'toolkit'
  | 'policies'
  | 'campaigns'
  | 'training'
  | 'glossary'
  | 'line'
  | 'place'
  | 'benefit'
  | 'programme'
  | 'area'
  | 'page';

/** A number that may be dialled from a result. */
export interface EntryNumber {
  /** Number as shown. */
  readonly number: string;
  /** The mark that stands beside it; empty for standing numbers. */
  readonly mark: string;
}

/** One thing that can be found. */
export interface CatalogueEntry {
  /** Address below the base path, with an anchor where it is a part of a page. */
  readonly path: string;
  /** What it is. */
  readonly kind: EntryKind;
  /** Title as the page shows it. */
  readonly title: string;
  /** One line. */
  readonly text: string;
  /** Words that are searched and never shown: aliases, former names. */
  readonly words?: string;
  /** Headings of the page, searched; absent for sensitive pages. */
  readonly heads?: string;
  /** Places of its topics in `topics`. */
  readonly topics?: readonly number[];
  /** Readers. */
  readonly audience?: readonly Audience[];
  /** Ages of the children. */
  readonly ages?: readonly AgeBand[];
  /** Division it belongs to; absent: the whole nation, or none. */
  readonly area?: string;
  /** Numbers that may be dialled. */
  readonly numbers?: readonly EntryNumber[];
}

/** A synonym group: who types one of the first also means the second. */
export type SynonymRow = readonly [from: readonly string[], to: readonly string[]];

/** Everything the search knows without its index. */
export interface Catalogue {
  /** What can be found. */
  readonly entries: readonly CatalogueEntry[];
  /** Words of each topic: its name and what people call it. */
  readonly topics: readonly string[];
  /** Synonyms. */
  readonly synonyms: readonly SynonymRow[];
  /** Codes and names of the areas that entries belong to, for the filter. */
  readonly areas: readonly (readonly [code: string, name: string])[];
}
