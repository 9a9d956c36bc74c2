/** Which crisis pages a query asks for. Pure and synchronous: the answer never waits for the index. */
import { crisisPattern } from '../model/crisis-pattern.ts';
import type { CrisisWords } from '../model/reference.ts';
import { asSounds, soundsOf } from './crisis-sounds.ts';
import { characterPairs, crisisText } from './crisis-text.ts';

/** Nobody types more into a search field; a pasted book must not hold up the page. */
const LONGEST_QUERY = 2000;
/** Stands where a harmless phrase was: no term and no sound reaches across a new line. */
const REMOVED = '\n';

/** Slugs of the crisis pages that a query asks for, the first page first; empty when there are none. */
type Matcher = (query: string) => string[];

const matchers = new WeakMap<CrisisWords, Matcher>();

/**
 * Slugs of the crisis pages that `query` asks for, in the order of the words file; empty when there are none. A phrase that
 * only contains such a word (`跳楼价`) is taken out, at its own place only, before the words are looked for.
 */
export function crisisIntent(words: CrisisWords, query: string): string[] {
  let matcher = matchers.get(words);
  if (!matcher) matchers.set(words, (matcher = matcherOf(words)));
  return matcher(query);
}

function matcherOf(words: CrisisWords): Matcher {
  const pairs = characterPairs(words.characters ?? '');
  const sounds = soundsOf(words.sounds ?? {});
  const harmless = words.negatives.filter((phrase) => !isPinyin(phrase));
  const harmlessPhrases = harmless.length
    ? anyOf(
        harmless.map((phrase) => crisisPattern(phrase, words.groups)),
        'gu',
      )
    : undefined;
  const harmlessSounds = words.negatives.filter(isPinyin).map((phrase) => asSounds(phrase, sounds));
  const intents = words.intents.map(({ page, terms, pinyin = [] }) => ({
    page,
    terms: anyOf(terms.map((term) => crisisPattern(term, words.groups))),
    pinyin: pinyin.map((phrase) => asSounds(phrase, sounds)),
  }));
  return (query) => {
    const typed = crisisText(query.slice(0, LONGEST_QUERY), pairs);
    const kept = harmlessPhrases ? typed.replace(harmlessPhrases, REMOVED) : typed;
    const text = kept.replace(/ /g, '');
    const heard = harmlessSounds.reduce((rest, phrase) => rest.split(phrase).join(` ${REMOVED} `), asSounds(text, sounds));
    const asks = intents.filter(({ terms, pinyin }) => terms.test(text) || pinyin.some((phrase) => heard.includes(phrase)));
    return [...new Set(asks.map(({ page }) => page))];
  };
}

/** Letters only, as a phrase of pinyin is written. */
function isPinyin(phrase: string): boolean {
  return /^[a-z ]+$/.test(phrase);
}

function anyOf(patterns: readonly string[], flags = 'u'): RegExp {
  return new RegExp(patterns.join('|'), flags);
}
