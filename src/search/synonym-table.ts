/** Which words of a query have other names on our pages. */
import type { SynonymRow } from '../domain/search/catalogue-rows.ts';
import { fold } from '../domain/search/fold.ts';

/** A phrase found in a query. */
export interface Phrase {
  /** As it stands in the query, without spaces. */
  readonly said: string;
  /** What our pages call it. */
  readonly means: readonly string[];
}

/** The synonyms, ready to be found in a query. */
export class SynonymTable {
  /** All signs that stand in a phrase. */
  readonly signs: ReadonlySet<string>;
  private readonly means = new Map<string, string[]>();
  private readonly longest: number;

  constructor(rows: readonly SynonymRow[]) {
    for (const [from, to] of rows) {
      for (const phrase of from.map(plain)) this.means.set(phrase, [...new Set([...(this.means.get(phrase) ?? []), ...to])]);
    }
    this.signs = new Set([...this.means.keys()].join(''));
    this.longest = Math.max(0, ...[...this.means.keys()].map((phrase) => [...phrase].length));
  }

  /** Phrases of a query (folded, without spaces): at each place the longest, none inside another. */
  phrasesIn(query: string): Phrase[] {
    const signs = [...query];
    const found: Phrase[] = [];
    for (let place = 0; place < signs.length;) {
      const phrase = this.phraseAt(signs, place);
      if (phrase) found.push(phrase);
      place += phrase ? [...phrase.said].length : 1;
    }
    return found;
  }

  private phraseAt(signs: readonly string[], place: number): Phrase | undefined {
    for (let length = Math.min(this.longest, signs.length - place); length > 0; length--) {
      const said = signs.slice(place, place + length).join('');
      const means = this.means.get(said);
      if (means && !splitsWord(signs, place, length)) return { said, means: this.closure(means) };
    }
    return undefined;
  }

  /** Words whose own other names count too: 耍手机 is 玩手机, and that is 放不下手机. */
  private closure(words: readonly string[]): string[] {
    return [...new Set(words.flatMap((word) => [word, ...(this.means.get(plain(word)) ?? [])]))];
  }
}

/** Whether a phrase would cut a number or a word in letters: 525 is not meant by 962525. */
function splitsWord(signs: readonly string[], place: number, length: number): boolean {
  const one = (at: number) => /^[a-z\d]{2}$/.test(`${signs[at - 1] ?? ''}${signs[at] ?? ''}`);
  return one(place) || one(place + length);
}

function plain(text: string): string {
  return fold(text).replace(/ /g, '');
}
