/** A stretch of text: a term where it is first used, or what stands around it. */
export interface Piece {
  /** Its words. */
  readonly text: string;
  /** Whether it is a term of the glossary. */
  readonly isTerm: boolean;
}

/** Finds the first use of each term in a text that is read piece by piece. Of two that begin alike the longer one counts. */
export class FirstUses {
  private readonly waiting: string[];

  /** `terms` in any order. */
  constructor(terms: readonly string[]) {
    this.waiting = terms.toSorted((a, b) => b.length - a.length);
  }

  /** `text` cut at the terms that were not used before; joined, the pieces are `text`. */
  cut(text: string): Piece[] {
    const [found] = this.waiting
      .map((term) => ({ term, at: text.indexOf(term) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at || b.term.length - a.term.length);
    if (!found) return text === '' ? [] : [{ text, isTerm: false }];
    const { term, at } = found;
    this.waiting.splice(this.waiting.indexOf(term), 1);
    const before = at === 0 ? [] : [{ text: text.slice(0, at), isTerm: false }];
    return [...before, { text: term, isTerm: true }, ...this.cut(text.slice(at + term.length))];
  }
}

/** The terms of a glossary that are linked in texts: those that explain a number are no words of a sentence. */
export function termsToLink(glossary: readonly { readonly term: string }[]): string[] {
  return glossary.map(({ term }) => term).filter((term) => !/^\d/.test(term));
}
