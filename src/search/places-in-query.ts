/** Streets, towns and villages that a sentence names: 曹杨新村附近哪里有心理辅导. */
import { findStreets, typedWords } from '../domain/places/find-place.ts';
import type { PlaceHit, PlaceIndex, Sought } from '../domain/places/place-index.ts';
import { plainName, type VillageTable } from '../domain/places/place-rows.ts';

/** Of a place at most so many are shown: the rest of the list is for what was asked. */
const MOST = 8;
/** A name of two characters without its 街道, 镇 is nearly always something else, unless the sentence speaks of a place. */
const LEAST_SURE = 3;
const PLACE_TALK = /附近|住在?|哪里|哪儿|在哪|儿童主任|督导员|未保站|工作站|服务点|电话|地址|我们这|镇上|村里|街上|有没有/u;

/** Whether a sentence may name a place; asked before the tables are fetched. */
export function mayNamePlace(folded: string): boolean {
  return (
    PLACE_TALK.test(folded) || /街道|[镇乡县]|社区|新村|居委|村委|委员会|小区|\p{Script=Han}{2}[区村市里]|\d{6}/u.test(folded)
  );
}

/** Places found in a sentence. */
export interface NamedPlaces {
  /** The places, at most a handful. */
  readonly hits: readonly PlaceHit[];
  /** How much of the sentence they explain; 0 when there are none. */
  readonly value: number;
}

/**
 * Streets that the sentence names, the longest name first; those of an area that it also names before others.
 * `isWord` tells whether a name is also a word of the site, as 和平 and 新城 are: alone it is no place then.
 */
export function placesIn(index: PlaceIndex, folded: string, isWord: (name: string) => boolean): NamedPlaces {
  const query = folded.replace(/ /g, '');
  const alone = new Set(folded.split(' '));
  const named = soughtIn(index).flatMap((one) => {
    const length = query.includes(one.short) ? lengthIn(query, alone, one, isWord) : 0;
    return length === 0 ? [] : [{ hit: one.place.hit, value: 2 * length + areasIn(query, one.place) }];
  });
  if (named.length) return best(named);
  const spelt = /^[a-z\d ]+$/.test(folded) ? findStreets(index, typedWords(folded)).filter(({ sample }) => !sample) : [];
  return { hits: spelt.slice(0, MOST), value: spelt.length };
}

/** A place and its name without 街道, 镇, which the whole name begins with. */
interface ShortNamed {
  readonly place: Sought;
  readonly short: string;
}

const SHORT_NAMED = new WeakMap<PlaceIndex, ShortNamed[]>();

/** The places of an index, made ready once: they are gone through at every question. The sample city is not among them. */
function soughtIn(index: PlaceIndex): readonly ShortNamed[] {
  const known = SHORT_NAMED.get(index);
  if (known) return known;
  const made = [...index.values()]
    .filter(({ hit }) => !hit.sample)
    .map((place) => ({ place, short: place.name.letters.slice(0, place.name.short).join('') }));
  SHORT_NAMED.set(index, made);
  return made;
}

function best(named: readonly { readonly hit: PlaceHit; readonly value: number }[]): NamedPlaces {
  const most = Math.max(0, ...named.map(({ value }) => value));
  const hits = named.filter(({ value }) => value === most).map(({ hit }) => hit);
  return { hits: hits.slice(0, MOST), value: most };
}

/**
 * The stretches of a sentence that may end with a village's name: something that is no word of the site stands before 村,
 * 社区. Empty when there is none.
 */
export function villageWords(folded: string, isWord: (name: string) => boolean): string[] {
  const found = [...folded.matchAll(/村|社区|居委|居民委员会|里弄|新区/g)].flatMap(({ 0: ending, index }) => {
    // No lookbehind: Safari before 16.4 would not read the whole script.
    const [before] = /\p{Script=Han}{2,}$/u.exec(folded.slice(0, index)) ?? [];
    return before === undefined || isWord([...before].slice(-2).join('')) ? [] : [before + ending];
  });
  return [...new Set(found)];
}

/** How many characters of the sentence are the place's name; 0: it does not name it. The sentence holds the short name. */
function lengthIn(
  query: string,
  alone: ReadonlySet<string>,
  { place, short }: ShortNamed,
  isWord: (name: string) => boolean,
): number {
  const { plain, name } = place;
  if (query.includes(plain)) return name.letters.length;
  if (name.short < 2 || name.short === name.letters.length || isWord(short)) return 0;
  return name.short >= LEAST_SURE || alone.has(short) || PLACE_TALK.test(query) ? name.short : 0;
}

/** How many characters of the sentence name areas above the place. */
function areasIn(query: string, { above }: Sought): number {
  const lengths = above.map(({ plain, name }) => {
    const short = name.letters.slice(0, name.short).join('');
    return query.includes(plain) ? name.letters.length : query.includes(short) ? name.short : 0;
  });
  return lengths.reduce((sum, one) => sum + one, 0);
}

/** Villages and communities that the sentence names, with or without the committee; the longest names first. */
export function villagesIn(index: PlaceIndex, villages: VillageTable, folded: string): NamedPlaces {
  const query = folded.replace(/ /g, '');
  return best(
    Object.entries(villages).flatMap(([code, names]) => {
      const place = index.get(code);
      if (!place || place.hit.sample) return [];
      return names.flatMap((village) => {
        const said = withoutCommittee(plainName(village));
        if (said.length < LEAST_SURE || !query.includes(said)) return [];
        return [{ hit: { ...place.hit, village }, value: 2 * said.length + areasIn(query, place) }];
      });
    }),
  );
}

/**
 * The place that a committee is for: 竹林村委会, 竹林村村委会 and 竹林村村民委员会 are all of 竹林村, 莲心社区居委会 is of 莲心社区.
 * Where too little would be left (新桥居委会), 居委 stays with it.
 */
function withoutCommittee(plain: string): string {
  const place = plain.replace(/(居民|居|民)?(委员会|委会)$/u, '').replace(/村村$/u, '村');
  return place.length < LEAST_SURE ? plain.replace(/会$/u, '') : place;
}
