/** Answers a query: from the catalogue first, then, where that is not enough, by sound, by place, by the text of the pages. */
import { fold, isHan, runs } from '../domain/search/fold.ts';
import type { CatalogueEntry } from '../domain/search/catalogue-rows.ts';
import type { PlaceHit } from '../domain/places/place-index.ts';
import { areaFit } from './area-fit.ts';
import { withoutEmptyWords } from './empty-words.ts';
import type { Answer, Finder, Found } from './find-entries.ts';
import { forgiving } from './forgiving-tables.ts';
import { mayNamePlace, placesIn, villagesIn, villageWords } from './places-in-query.ts';
import { simplify } from './simplify.ts';
import { mendSpelling, readPinyin } from './spelling.ts';
import type { Tables, TextHit } from './tables.ts';

/** What was found. */
export interface Results {
  /** Places that the query names. */
  readonly places: readonly PlaceHit[];
  /** Entries that answer it, best first. */
  readonly hits: readonly CatalogueEntry[];
  /** Pages that hold its words, apart from `hits`. */
  readonly texts: readonly TextHit[];
  /** Entries that come near, when little or nothing answers it. */
  readonly related: readonly CatalogueEntry[];
  /** How the query was read, when otherwise than it was typed; never said beside a crisis page: nobody corrects a cry. */
  readonly readAs: string | undefined;
  /** Whether the best entry answers most of the query; otherwise the page says that it may not. */
  readonly sure: boolean;
  /** Whether a side table could not be fetched: with it more might be found. */
  readonly partial: boolean;
}

/** Nobody asks a longer question; of a pasted page the beginning is enough, and the page does not stand still. */
const LONGEST_QUERY = 200;

/** An entry answers a query when it covers this share of its meaning … */
const ENOUGH = 0.5;
/** … or less, when what it covers is telling: then the page says that it may not be what was meant. */
const LEAST_ENOUGH = 0.15;
const TELLING = 2.6;
/** Entries far behind the best one are noise. */
const BEHIND = 0.25;
const MOST = 30;
const MOST_UNSURE = 5;
/** Above this the catalogue alone is answer enough. */
const CERTAIN = 0.75;
const RELATED = 5;
const FEW = 3;

/**
 * Answers `query`; `urgent` are the paths of crisis pages that its words ask for: then its spelling stays as it is. Fails only
 * when the catalogue cannot be fetched.
 */
export async function answerQuery(given: Tables, query: string, urgent: readonly string[] = []): Promise<Results> {
  const finder = await given.finder();
  let partial = false;
  const tables = forgiving(given, () => (partial = true));
  const typed = fold(query.slice(0, LONGEST_QUERY));
  const plain = await plainReading(tables, finder, typed);
  const { text, answer, places } = await bestReading(tables, finder, plain, urgent.length > 0);
  const first = urgent.flatMap((path) => finder.entryAt(path) ?? []);
  const hits = [...new Set([...first, ...goodHits(answer, places)])];
  const texts = answer.coverage >= CERTAIN || places.length ? [] : await textsOf(tables, text, hits);
  const few = hits.length + places.length < FEW;
  const related = few ? answer.hits.map(({ entry }) => entry).filter((entry) => !hits.includes(entry)) : [];
  return {
    places,
    hits,
    texts,
    related: related.slice(0, RELATED),
    readAs: text === typed || urgent.length ? undefined : text,
    sure: first.length > 0 || places.length > 0 || texts.length > 0 || answer.coverage >= ENOUGH,
    partial,
  };
}

/** The entries that answer, and those that come near enough to the best one; offices elsewhere than the places named stand back. */
function goodHits(answer: Answer, places: readonly PlaceHit[]): CatalogueEntry[] {
  const codes = places.map(({ code }) => code);
  const hits = answer.hits
    .map((hit) => ({ ...hit, score: hit.score * areaFit(hit.entry.area, codes) }))
    .sort((a, b) => b.score - a.score);
  const answers = ({ coverage, evidence }: Found) => coverage >= ENOUGH || (evidence >= TELLING && coverage >= LEAST_ENOUGH);
  if (!hits.some(answers)) return [];
  const best = hits[0]?.score ?? 0;
  const sure = hits.some(({ coverage }) => coverage >= ENOUGH);
  return hits
    .slice(0, sure ? MOST : MOST_UNSURE)
    .filter((hit) => answers(hit) || (hit.coverage >= LEAST_ENOUGH && hit.score >= best * BEHIND))
    .map(({ entry }) => entry);
}

interface Reading {
  readonly text: string;
  readonly answer: Answer;
}

/** The query as it stands, in simplified characters. */
async function plainReading(tables: Tables, finder: Finder, typed: string): Promise<Reading> {
  const hasStranger = [...typed].some((sign) => isHan(sign) && !finder.knowsSign(sign));
  const text = hasStranger ? simplify(typed, await tables.traditional()) : typed;
  return { text, answer: finder.find(text) };
}

/**
 * The way of reading the query that is answered best: as it stands, as pinyin, or with its spelling mended. Names of
 * places are looked for before spelling is mended, or 石家乡 would become some word that sounds alike; pinyin is read as
 * words first, or nearly every word would be the initials of some town. The spelling of a cry is not mended: 我想跳楼 is not
 * 我先跳楼, and its own page is there already.
 */
async function bestReading(
  tables: Tables,
  finder: Finder,
  plain: Reading,
  isCry: boolean,
): Promise<Reading & { places: readonly PlaceHit[] }> {
  const { text, answer } = plain;
  const letters = /^[a-z\s]+$/.test(text);
  const places = letters ? [] : await placesOf(tables, finder, plain);
  if (places.length) return { ...plain, places };
  const read = await otherReading(tables, finder, plain, isCry);
  if (!letters || read.answer.coverage >= CERTAIN) return { ...read, places: [] };
  const spelt = answer.coverage < ENOUGH ? await placesOf(tables, finder, plain) : [];
  return spelt.length ? { ...plain, places: spelt } : { ...read, places: [] };
}

async function otherReading(tables: Tables, finder: Finder, plain: Reading, isCry: boolean): Promise<Reading> {
  const { text, answer } = plain;
  const strangeLetters = text.split(' ').some((word) => /^[a-z]{2,}$/.test(word) && !finder.knows(word));
  const unsure = !isCry && answer.coverage < CERTAIN && runs(text).some((run) => isHan(run) && run.length > 1);
  if (!strangeLetters && !unsure) return plain;
  const sounds = await tables.sounds();
  const other = strangeLetters ? readPinyin(sounds, text) : mendSpelling(sounds, text, (pair) => finder.knows(pair));
  if (other === undefined) return plain;
  const found = finder.find(other);
  return found.coverage > answer.coverage ? { text: other, answer: found } : plain;
}

/** Streets and villages that the query names; the tables are fetched only when it may name one. */
async function placesOf(tables: Tables, finder: Finder, { text, answer }: Reading): Promise<readonly PlaceHit[]> {
  const knownNumber = /^[\d\s]+$/.test(text) && answer.coverage >= CERTAIN;
  if (knownNumber || (!mayNamePlace(text) && answer.unknown.length === 0 && !answer.placeWords)) return [];
  const index = await tables.places();
  const isWord = (name: string) => finder.isWord(name);
  const streets = placesIn(index, text, isWord);
  const words = villageWords(text, isWord);
  if (!words.length) return streets.hits;
  const villages = villagesIn(index, await tables.villages(words), text);
  return (villages.value > streets.value ? villages : streets).hits;
}

/** Pages outside `hits` whose text holds what is asked, piece by piece. */
async function textsOf(tables: Tables, text: string, hits: readonly CatalogueEntry[]): Promise<readonly TextHit[]> {
  const pieces = runs(withoutEmptyWords(text)).filter((piece) => piece.length > 1);
  if (!pieces.length) return [];
  const found = await tables.fullText(pieces);
  return found.filter(({ path }) => !hits.some((entry) => entry.path === path));
}
