/** Small catalogues, sounds and places for the tests of the search: a test names only what it is about. */
import { placeIndex, type PlaceIndex } from '../../../src/domain/places/place-index.ts';
import { placeTable } from '../../../src/domain/places/place-table.ts';
import { readingsOf } from '../../../src/domain/places/readings.ts';
import type { Catalogue, CatalogueEntry } from '../../../src/domain/search/catalogue-rows.ts';
import { soundTable } from '../../../src/domain/search/sounds.ts';
import { Finder } from '../../../src/search/find-entries.ts';
import { Sounds } from '../../../src/search/sounds.ts';
import type { Tables, TextHit } from '../../../src/search/tables.ts';
import { aDivision, aKnowledgeBase, aRegion, aSite, DIVISIONS } from '../builders.ts';

/** A guide with nothing to find it by but its title, which is its address too. */
export function anEntry(title: string, differs: Partial<CatalogueEntry> = {}): CatalogueEntry {
  return { path: `guides/${title}/`, kind: 'guides', title, text: '', ...differs };
}

/** A national line with its number. */
export function aLineEntry(title: string, number: string, differs: Partial<CatalogueEntry> = {}): CatalogueEntry {
  return anEntry(title, {
    path: `services/${title}/`,
    kind: 'line',
    words: number,
    numbers: [{ number, mark: '' }],
    ...differs,
  });
}

/** Pages of other subjects: only among many is a word rare. */
const OTHERS = ['写作业', '吃早饭', '坐公交', '过马路', '学游泳', '交朋友', '考试以后', '早睡早起', '认识自己', '学会道歉'];

/** A catalogue of `entries` among ten others that have nothing to do with them. */
export function aCatalogue(entries: readonly CatalogueEntry[], differs: Partial<Catalogue> = {}): Catalogue {
  return { entries: [...entries, ...OTHERS.map((title) => anEntry(title))], topics: [], synonyms: [], areas: [], ...differs };
}

/** Titles of what a query finds in such a catalogue, best first. */
export function foundIn(catalogue: Catalogue, query: string): string[] {
  return new Finder(catalogue).find(query).hits.map(({ entry }) => entry.title);
}

/** The sounds of words, as the build would make them from a catalogue that has these as titles. */
export function soundsOfWords(...words: string[]): Sounds {
  const entries = words.map((word) => anEntry(word));
  return new Sounds(soundTable({ entries, topics: [], synonyms: [], areas: [] }));
}

/** Streets of two districts of Shanghai and of Hangzhou, one of them named like a word, one in the sample city. */
const kb = aKnowledgeBase({
  site: aSite({ regions: ['310000', '330100', '990000'], prints: [] }),
  regions: {
    '310000': aRegion(),
    '330100': aRegion({ code: '330100', name: '杭州市', shortName: '杭州', documents: [] }),
    '990000': aRegion({ code: '990000', name: '样例市', sample: true, documents: [] }),
  },
  divisions: {
    '310000': [
      ...DIVISIONS,
      aDivision('310104015', '和平街道', 'subdistrict'),
      aDivision('310115', '浦东新区', 'district'),
      aDivision('310115125', '张江镇', 'town'),
      aDivision('310115126', '和平镇', 'town'),
      aDivision('330106109', '三墩镇', 'town'),
      aDivision('330106110', '和平镇', 'town'),
    ],
  },
  villages: {
    '310000': {
      '310104014': ['乐山一村居委会', '高山村委会', '双桥村村委会', '付竹村民委员会', '新桥居委会'],
      '310115125': ['团结村村民委员会', '广兰社区居民委员会'],
    },
    '330100': { '330106109': ['团结村村民委员会'] },
    '990000': { '990101001': ['团结村村民委员会'] },
  },
});

/** Its streets, ready to be looked for. */
export const PLACES: PlaceIndex = placeIndex(placeTable(kb, '2026-11-22', readingsOf));
/** Its villages. */
export const VILLAGES = Object.fromEntries(kb.villages);

/** Tables that note what was asked for. */
export interface WatchedTables extends Tables {
  /** Names of the tables that were asked for, in order. */
  readonly asked: readonly string[];
}

/** Tables over `catalogue` that note what was asked for; `texts` is what the index of texts answers. */
export function watchedTables(
  catalogue: Catalogue,
  { texts = [] as readonly TextHit[], sounds = soundsOfWords() } = {},
): WatchedTables {
  const asked: string[] = [];
  const give = <T>(name: string, value: T) => {
    asked.push(name);
    return Promise.resolve(value);
  };
  const finder = new Finder(catalogue);
  return {
    asked,
    finder: () => give('catalogue', finder),
    sounds: () => give('sounds', sounds),
    traditional: () => give('traditional', ['網絡發', '网络发'] as const),
    places: () => give('places', PLACES),
    villages: () => give('villages', VILLAGES),
    fullText: (pieces) => give(`text of ${pieces.join('、')}`, texts),
  };
}
