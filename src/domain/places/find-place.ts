/** Finds streets and villages by what a visitor types. Runs in the page: what is typed goes nowhere. */
import { fitName, INITIAL, INSIDE } from './fit-name.ts';
import type { PlaceHit, PlaceIndex, Sought } from './place-index.ts';
import { plainName, type VillageTable } from './place-rows.ts';
import { isOfEnding, tableOfWord, withoutVillageTail } from './village-sign.ts';

const MOST_WORDS = 4;
const MOST_LETTERS = 40;
/** What fits only by the area comes after everything that fits by its own name. */
const BY_AREA = 40;
/** A park or a farm has no handbook of its own: who types 南宁 looks for streets there, not for what is called 南宁某某开发区. */
const UNIT = 100;
/** What fits only after the last word is left off: 徐家汇街道办事处, 土山湾社区. */
const WITHOUT_TAIL = 8;
const STREET_TAIL = /(街道办事处|街道办|办事处|人民政府|镇政府|乡政府|街道|街|镇|乡)$/;
/** Of villages, a name is looked for only when it is this long: nearly all hold any one character. */
const LEAST_VILLAGE_LETTERS = 2;

/** What was typed, as words that can be compared: `Xú'ān` is `xuan`, `３１０` is `310`, spaces and commas divide. */
export function typedWords(typed: string): string[] {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[ǖǘǚǜü]/g, 'v')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .slice(0, MOST_LETTERS)
    .split(/[\s\p{P}\p{S}]+/u)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
}

/** Streets, retired streets and units that fit, best first; all words must fit a street or an area above it. */
export function findStreets(index: PlaceIndex, words: readonly string[]): PlaceHit[] {
  if (!words.length) return [];
  return ranked(
    [...index.values()].flatMap((place) => {
      const cost = together(words, (word) => streetCost(word, place));
      if (cost === undefined) return [];
      return [{ hit: place.hit, cost: place.hit.kind === 'unit' ? cost + UNIT : cost }];
    }),
  );
}

/** Villages and communities that fit, best first. Other words may name the street or an area above it. Pinyin is not known here. */
export function findVillages(index: PlaceIndex, villages: VillageTable, words: readonly string[]): PlaceHit[] {
  if (!words.some(canNameVillage)) return [];
  return ranked(
    Object.entries(villages).flatMap(([code, names]) => {
      const place = index.get(code);
      if (!place) return [];
      const rests = words.map((word): VillageWord => ({
        own: canNameVillage(word) ? [word, belowStreet(word, place)].filter((own) => !isOfEnding(own)) : [],
        above: aboveCost(word, place),
      }));
      return names.flatMap((village) => {
        const cost = wordsCost(rests, plainName(village));
        return cost === undefined ? [] : [{ hit: { ...place.hit, village }, cost }];
      });
    }),
  );
}

/** A typed word seen from one street. */
interface VillageWord {
  /** What of it may name a village: the whole, or what is left without the names of street and areas. */
  readonly own: readonly string[];
  /** What it costs to take the whole word for an area above. */
  readonly above: number | undefined;
}

/** The cost of the words for one village: each names it or an area above, and at least one names the village. */
function wordsCost(words: readonly VillageWord[], plain: string): number | undefined {
  let sum = 0;
  let named = false;
  for (const { own, above } of words) {
    const fits = own.flatMap((one) => villageCost(one, plain) ?? []);
    const cost = fits.length ? Math.min(...fits) : above;
    if (cost === undefined) return undefined;
    named ||= fits.length > 0;
    sum += cost;
  }
  return named ? sum : undefined;
}

/** The numbers of the tables that together hold every village the words can name; empty when none can. */
export function villageTablesFor(words: readonly string[]): number[] {
  return [...new Set(words.filter(canNameVillage).flatMap((word) => tableOfWord(word) ?? []))];
}

/** Whether `word` can be part of a village's name: Chinese, and long enough to say something; 社区 alone says nothing. */
export function canNameVillage(word: string): boolean {
  return [...word].length >= LEAST_VILLAGE_LETTERS && /^[\p{Script=Han}\d]+$/u.test(word) && !isOfEnding(word);
}

function ranked(found: readonly { readonly hit: PlaceHit; readonly cost: number }[]): PlaceHit[] {
  return [...found].sort((a, b) => a.cost - b.cost).map(({ hit }) => hit);
}

/** The sum of what the words cost, or nothing when one does not fit. */
function together(words: readonly string[], costOf: (word: string) => number | undefined): number | undefined {
  let sum = 0;
  for (const word of words) {
    const cost = costOf(word);
    if (cost === undefined) return undefined;
    sum += cost;
  }
  return sum;
}

function streetCost(word: string, place: Sought): number | undefined {
  if (/^\d+$/.test(word)) return codeCost(word, place.hit.code);
  const own = fitName(word, place.name);
  if (own !== undefined) return own;
  const area = aboveCost(word, place);
  if (area !== undefined) return BY_AREA + area;
  const rest = below(word, place.above);
  const shorter = rest.replace(STREET_TAIL, '');
  if (rest !== word && rest !== '') {
    const cost = fitName(rest, place.name);
    if (cost !== undefined) return cost;
  }
  return shorter !== rest && [...shorter].length >= 2 && fitName(shorter, place.name) === 0 ? WITHOUT_TAIL : undefined;
}

function codeCost(digits: string, code: string): number | undefined {
  if (digits.length < 4 || !code.startsWith(digits)) return undefined;
  return digits === code ? 0 : BY_AREA;
}

/** The cost of taking the whole word for areas above a place: 徐汇, `xuhui`, 上海徐汇区. */
function aboveCost(word: string, { above }: Sought): number | undefined {
  const costs = above.flatMap(({ name }) => {
    const cost = fitName(word, name);
    return cost === undefined || cost >= INSIDE || (cost >= INITIAL && /^[a-z]/.test(word)) ? [] : cost;
  });
  if (costs.length) return Math.min(...costs);
  return below(word, above) === '' ? 0 : undefined;
}

/** What is left of a word when the areas it begins with are taken off: 徐汇天平 → 天平. */
function below(word: string, above: Sought['above']): string {
  return above.reduce((rest, { plain, name }) => withoutFront(rest, plain, name.short), word);
}

function belowStreet(word: string, { above, plain, name }: Sought): string {
  return withoutFront(below(word, above), plain, name.short);
}

function withoutFront(word: string, plain: string, short: number): string {
  if (word.startsWith(plain)) return word.slice(plain.length);
  const shortName = [...plain].slice(0, short).join('');
  return word.startsWith(shortName) ? word.slice(shortName.length) : word;
}

function villageCost(word: string, plain: string): number | undefined {
  const place = plain.indexOf(word);
  if (place >= 0 && word.length >= LEAST_VILLAGE_LETTERS) {
    if (place > 0) return INSIDE;
    return word === plain || word === withoutVillageTail(plain) ? 0 : 1;
  }
  const shorter = withoutVillageTail(word);
  return shorter !== word && shorter.length >= LEAST_VILLAGE_LETTERS && withoutVillageTail(plain) === shorter
    ? WITHOUT_TAIL
    : undefined;
}
