/** Which crisis pages a query asks for. Pure and synchronous: the answer never waits for the index. */
import type { CrisisWords } from '../model/reference.ts';

/** Text as it is compared: compatibility forms folded, lower case, no spaces or punctuation. */
export function foldQuery(query: string): string {
  return query
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '');
}

/**
 * Slugs of the crisis pages that `query` asks for, in the order of the words file; empty when there are none.
 * A phrase that only contains such a word (`跳楼价`) is taken out before the words are looked for.
 */
export function crisisIntent(words: CrisisWords, query: string): string[] {
  const folded = words.negatives.map(foldQuery).reduce((text, phrase) => text.replaceAll(phrase, ' '), foldQuery(query));
  if (!folded.trim()) return [];
  const latin = /^[a-z]+$/.test(folded);
  const asks = (intent: CrisisWords['intents'][number]) =>
    intent.terms.some((term) => folded.includes(foldQuery(term))) ||
    (latin && (intent.pinyin ?? []).some((word) => folded.includes(foldQuery(word))));
  return [...new Set(words.intents.filter(asks).map(({ page }) => page))];
}
