/** The catalogue made ready for looking things up: which entry holds which pair of characters, and how telling the pair is. */
import type { Catalogue, CatalogueEntry } from '../domain/search/catalogue-rows.ts';
import { fold, grams, isHan } from '../domain/search/fold.ts';

/** How much a word in each part of an entry says about it. */
const WEIGHTS = { title: 5, words: 4, text: 2, heads: 1.5, topics: 1.2 };
/** A word that stands in several parts counts fully in the best one and by this share in the others. */
const AGAIN = 0.2;
/** A lone character says less than a pair. */
const LONE = 0.45;

/** A title or alias that a query may hold as a whole. */
interface Name {
  /** Place of the entry. */
  readonly entry: number;
  /** The name, folded and without spaces. */
  readonly name: string;
}

/** What the index knows. */
export class WordIndex {
  /** The entries, as the catalogue has them. */
  readonly entries: readonly CatalogueEntry[];
  /** All titles and aliases of at least two characters. */
  readonly names: readonly Name[];
  private readonly postings = new Map<string, Map<number, number>>();

  constructor({ entries, topics }: Catalogue) {
    this.entries = entries;
    const foldedTopics = topics.map(fold);
    this.names = entries.flatMap(({ title, words = '' }, entry) =>
      [title, ...words.split(' ')]
        .map((name) => fold(name).replace(/ /g, ''))
        .filter((name) => name.length > 1)
        .map((name) => ({ entry, name })),
    );
    entries.forEach((entry, place) => {
      const found = new Map<string, number[]>();
      const add = (text: string, weight: number) => {
        for (const piece of new Set(pieces(text))) found.set(piece, [...(found.get(piece) ?? []), weight]);
      };
      add(fold(entry.title), WEIGHTS.title);
      add(`${fold(entry.words ?? '')} ${withoutAreaGaps(entry.words ?? '')}`, WEIGHTS.words);
      add(fold(entry.text), WEIGHTS.text);
      add(fold(entry.heads ?? ''), WEIGHTS.heads);
      for (const topic of entry.topics ?? []) add(foldedTopics[topic] ?? '', WEIGHTS.topics);
      for (const [piece, weights] of found) {
        const best = Math.max(...weights);
        const sum = weights.reduce((all, one) => all + one, 0);
        const entriesOf = this.postings.get(piece) ?? new Map<number, number>();
        this.postings.set(piece, entriesOf.set(place, best + AGAIN * (sum - best)));
      }
    });
  }

  /** Weight of a piece in each entry that holds it. */
  holders(piece: string): ReadonlyMap<number, number> {
    return this.postings.get(piece) ?? NONE;
  }

  /** Whether any entry holds the piece. */
  knows(piece: string): boolean {
    return this.postings.has(piece);
  }

  /** Whether a known piece stands in nothing but names of areas, places and lines. */
  onlyPlaces(piece: string): boolean {
    const places = [...this.holders(piece).keys()];
    return places.length > 0 && places.every((place) => PLACE_KINDS.has(this.entries[place]!.kind));
  }

  /** How telling a piece is: high when few entries hold it, the highest when none does. */
  telling(piece: string): number {
    const holders = this.holders(piece).size;
    const value = Math.log(1 + (this.entries.length - holders + 0.5) / (holders + 0.5));
    return isHan(piece) && [...piece].length === 1 ? value * LONE : value;
  }
}

const PLACE_KINDS: ReadonlySet<string> = new Set(['area', 'place', 'line']);
const NONE: ReadonlyMap<number, number> = new Map();

/** Numbers of the words once more without the gap after the area code: 021-12345678 is typed 02112345678 too. */
function withoutAreaGaps(words: string): string {
  return words
    .split(' ')
    .filter((word) => /^\d+-[\d-]+$/.test(word))
    .map((word) => fold(word).replace(/ /g, ''))
    .join(' ');
}

/** Pairs and lone characters alike, so that a pair that nobody wrote can still be looked up by its halves. */
function pieces(folded: string): string[] {
  return [...grams(folded), ...[...folded].filter(isHan)];
}
