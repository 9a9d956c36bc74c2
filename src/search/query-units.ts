/** What a query asks for: its telling pieces, each with the other ways of saying it. */
import type { SynonymTable, Phrase } from './synonym-table.ts';
import { fold, grams, isHan, runs } from '../domain/search/fold.ts';
import { isEmptySign, withoutEmptyWords } from './empty-words.ts';
import type { WordIndex } from './word-index.ts';

/** One way of saying a unit. */
export interface Wording {
  /** Pieces, as the index holds them. */
  readonly grams: readonly string[];
  /** 1 for the visitor's own words, less for ours. */
  readonly weight: number;
}

/** A part of a query that is answered by any of its wordings. */
export interface Unit {
  /** The part of the query, as it was typed. */
  readonly text: string;
  /** The ways of saying it. */
  readonly wordings: readonly Wording[];
  /** How much of the query's meaning it carries. */
  readonly mass: number;
  /** Which share of that an entry can answer at most: a lone sign may stand there for something else. */
  readonly most: number;
  /** How sure it is that the visitor means just this: 1 for words that we know as such, less for signs that happen to stand together. */
  readonly sure: number;
}

/** Our words for a thing count a little less than the visitor's own. */
const OUR_WORDS = 0.85;

/** Divides a folded query into units. */
export function queryUnits(index: WordIndex, synonyms: SynonymTable, folded: string): Unit[] {
  const phrases = synonyms.phrasesIn(folded.replace(/ /g, ''));
  const units = phrases.map((phrase) => synonymUnit(index, phrase));
  const rest = phrases.reduce((text, { said }) => without(text, said), folded);
  return [...units, ...runs(withoutEmptyWords(rest)).flatMap((run) => ownUnits(index, run))].filter(({ mass }) => mass > 0);
}

/** Takes a phrase out of a text, also where the visitor put a space into it. */
function without(text: string, phrase: string): string {
  return text.replace(new RegExp([...phrase].join('\\s*'), 'gu'), ' ');
}

function synonymUnit(index: WordIndex, { said, means }: Phrase): Unit {
  const wordings = [said, ...means].map((words, place) => ({ grams: grams(fold(words)), weight: place === 0 ? 1 : OUR_WORDS }));
  const known = wordings.filter(({ grams: all }) => all.some((gram) => index.knows(gram)));
  const ours = known.filter(({ weight }) => weight < 1);
  const mass = Math.max(0, ...(ours.length ? ours : known).map(({ grams: all }) => sum(all.map((gram) => index.telling(gram)))));
  return { text: said, wordings: known, mass: Math.min(mass, MOST_MASS), most: 1, sure: 1 };
}

/** A long synonym is no reason to overlook the rest of the query. */
const MOST_MASS = 12;

/** A lone sign means something, but seldom what it means elsewhere. */
const ONE_SIGN = 0.4;
/** Two signs that stand together may belong to two words. */
export const PAIR_SURE = 0.5;

/** Known pairs are units; what is left between them is looked up sign by sign. */
function ownUnits(index: WordIndex, run: string): Unit[] {
  if (!isHan(run)) return [own(index, run, /^\d{3,}$/.test(run) ? NUMBER : 1)];
  const signs = [...run];
  const covered = new Set<number>();
  const pairs = signs.slice(1).flatMap((sign, place) => {
    const pair = signs[place]! + sign;
    if (!index.knows(pair)) return [];
    covered.add(place).add(place + 1);
    return isEmptySign(signs[place]!) && isEmptySign(sign)
      ? []
      : [{ ...own(index, pair), sure: isEmptySign(signs[place]!) || isEmptySign(sign) ? PAIR_SURE / 2 : PAIR_SURE }];
  });
  const lone = signs.flatMap((sign, place) =>
    covered.has(place) || isEmptySign(sign)
      ? []
      : [{ ...own(index, sign), mass: index.telling('') * ONE_SIGN, most: ONE_SIGN, sure: 0 }],
  );
  return [...pairs, ...lone];
}

/** Who types a number means it. */
const NUMBER = 3;

function own(index: WordIndex, piece: string, times = 1): Unit {
  return { text: piece, wordings: [{ grams: [piece], weight: 1 }], mass: times * index.telling(piece), most: 1, sure: 1 };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, one) => all + one, 0);
}
