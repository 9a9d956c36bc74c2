/** Rules that are a list of words with what to write instead. */
import type { Breach, ReadPage } from './rule.ts';
import type { Said } from './said.ts';

/** A word and what to write instead. */
export interface ListedWord {
  /** The word, with what must not stand around it. */
  readonly word: RegExp;
  /** What to write; absent where only another thought helps. */
  readonly better?: string;
}

/** Every listed word in the passages that `where` chooses. */
export function listedWords<R extends Pick<ReadPage, 'shown'>>(
  words: readonly ListedWord[],
  where: (read: R) => readonly Said[],
  tell: (word: string, better: string | undefined) => Pick<Breach, 'what' | 'fix'>,
): (read: R) => Breach[] {
  return (read) =>
    where(read).flatMap((said) =>
      words.flatMap(({ word, better }) =>
        [...said.text.matchAll(new RegExp(word, 'g'))].map((match) => ({
          in: said,
          at: match.index,
          length: match[0].length,
          ...tell(match[0], better),
        })),
      ),
    );
}

/** All that a page says, examples of what not to say apart. */
export function toBeSaid({ shown }: Pick<ReadPage, 'shown'>): Said[] {
  return shown.filter(({ notToSay }) => !notToSay);
}
