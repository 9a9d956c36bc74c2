/** Ranks the catalogue's entries for a query. Pure: the same in the page, in tests and in the build. */
import type { Catalogue, CatalogueEntry } from '../domain/search/catalogue-rows.ts';
import { areaFit, AreaNames } from './area-fit.ts';
import { fold, grams, isHan } from '../domain/search/fold.ts';
import { PAIR_SURE, queryUnits, type Unit } from './query-units.ts';
import { SynonymTable } from './synonym-table.ts';
import { WordIndex } from './word-index.ts';

/** An entry that fits a query. */
export interface Found {
  /** The entry. */
  readonly entry: CatalogueEntry;
  /** Rank value; only comparable within one query. */
  readonly score: number;
  /** Share of the query's meaning that the entry answers, 0 to 1. */
  readonly coverage: number;
  /** How much of it is telling: no lone signs, no words that every second page holds. */
  readonly evidence: number;
}

/** What the catalogue answers. */
export interface Answer {
  /** Entries that fit, best first. */
  readonly hits: readonly Found[];
  /** The best coverage of any of them. */
  readonly coverage: number;
  /** Parts of which no entry holds anything. */
  readonly unknown: readonly string[];
  /** Whether a part stands only in names of places and offices: the query may name a street. */
  readonly placeWords: boolean;
}

/** What is counted for one entry. */
interface Tally {
  score: number;
  covered: number;
  evidence: number;
  /** The query holds its whole name, and the name of an area in that: 北京路街道 is no word about 北京. */
  holdsArea?: boolean;
}

/** A whole title or alias inside the query is more than its pieces. */
const WHOLE_NAME = 2.2;
/** The query is the title. */
const VERY_NAME = 12;

/**
 * Of two that fit alike, what helps more readers comes first: an article before a list of areas, a line of the nation before a
 * city's. Lessons speak of children's trouble too, but only who asks as a teacher (`folded`) is helped by one first.
 */
function prior({ kind, area }: CatalogueEntry, folded: string): number {
  if (kind === 'line') return area === undefined ? 1.25 : 1;
  if (kind === 'lessons' && ASKED_BY_TEACHERS.test(folded)) return 1;
  return PRIORS[kind] ?? 1;
}

/** Words of a school's office. */
const ASKED_BY_TEACHERS = /班会|班队|课件|教案|微课|心理课|主题课|ppt|全班|学生|学期|测试题|题库|小测/;

const PRIORS: Readonly<Partial<Record<CatalogueEntry['kind'], number>>> = {
  guides: 1.15,
  help: 0.95,
  benefit: 0.85,
  programme: 0.85,
  lessons: 0.85,
  area: 0.7,
  place: 0.9,
};

/** Answers queries from the catalogue. */
export class Finder {
  private readonly index: WordIndex;
  private readonly synonyms: SynonymTable;
  private readonly areas: AreaNames;

  constructor(catalogue: Catalogue) {
    this.index = new WordIndex(catalogue);
    this.synonyms = new SynonymTable(catalogue.synonyms);
    this.areas = new AreaNames(catalogue.entries);
  }

  /** All entries. */
  get entries(): readonly CatalogueEntry[] {
    return this.index.entries;
  }

  /** The entry at `path`. */
  entryAt(path: string): CatalogueEntry | undefined {
    return this.index.entries.find((entry) => entry.path === path);
  }

  /** Whether anything holds the piece. */
  knows(piece: string): boolean {
    return this.index.knows(piece);
  }

  /** Whether the sign stands in any entry or synonym. */
  knowsSign(sign: string): boolean {
    return this.index.knows(sign) || this.synonyms.signs.has(sign);
  }

  /** Whether a name is a word of the prose too, not only the name of a place or office. */
  isWord(name: string): boolean {
    return grams(fold(name)).every((gram) => this.index.knows(gram) && !this.index.onlyPlaces(gram));
  }

  /** The words of a query and what our pages call them, for marking. */
  wordsOf(query: string): string[] {
    const folded = fold(query).replace(/ /g, '');
    return [folded, ...this.synonyms.phrasesIn(folded).flatMap(({ means }) => means)];
  }

  /** The entries that fit `query`. */
  find(query: string): Answer {
    const folded = this.withNumbersJoined(fold(query));
    const units = queryUnits(this.index, this.synonyms, folded);
    const total = units.reduce((all, { mass }) => all + mass, 0);
    const tally = new Map<number, Tally>();
    for (const unit of units) {
      for (const [place, { score, share }] of this.answerTo(unit)) {
        const one = tally.get(place) ?? { score: 0, covered: 0, evidence: 0 };
        const covered = unit.mass * share;
        const evidence = covered * unit.sure;
        tally.set(place, { score: one.score + score, covered: one.covered + covered, evidence: one.evidence + evidence });
      }
    }
    const named = this.areas.namedIn(folded.replace(/ /g, ''));
    this.addNames(folded.replace(/ /g, ''), named.name, tally);
    const hits = [...tally]
      .map(([place, { score, covered, evidence, holdsArea = false }]): Found => {
        const entry = this.index.entries[place]!;
        const coverage = covered / total;
        const fit = areaFit(entry.area, named.codes);
        return {
          entry,
          coverage,
          evidence,
          score: score * (0.4 + 0.6 * coverage) * (holdsArea ? Math.max(1, fit) : fit) * prior(entry, folded),
        };
      })
      .sort((a, b) => b.score - a.score);
    return {
      hits,
      coverage: Math.max(0, ...hits.map(({ coverage }) => coverage)),
      unknown: units
        .filter(({ most, wordings }) => most < 1 || wordings.every((one) => !one.grams.some((gram) => this.index.knows(gram))))
        .map(({ text }) => text),
      placeWords: units.some(({ text }) => isHan(text) && this.index.onlyPlaces(text)),
    };
  }

  /** Digits written in groups are one number, if there is such a number. */
  private withNumbersJoined(folded: string): string {
    return folded.replace(/\d+(?: \d+)*/g, (groups) => {
      const joined = nationally(groups.replace(/ /g, ''));
      return this.index.knows(joined) ? joined : groups;
    });
  }

  /** What each entry says about one unit: the best of its wordings. */
  private answerTo({ wordings, most, mass }: Unit): Map<number, { score: number; share: number }> {
    const best = new Map<number, { score: number; share: number }>();
    for (const { grams: pieces, weight } of wordings) {
      const held = new Map<number, { score: number; count: number }>();
      for (const gram of pieces) {
        const telling = this.index.telling(gram);
        for (const [place, partWeight] of this.index.holders(gram)) {
          const one = held.get(place) ?? { score: 0, count: 0 };
          held.set(place, { score: one.score + telling * partWeight, count: one.count + 1 });
        }
      }
      const all = pieces.reduce((sum, piece) => sum + this.index.telling(piece), 0);
      for (const [place, { score, count }] of held) {
        const share = count / pieces.length;
        const value = (score / all) * mass * weight * share;
        if (value > (best.get(place)?.score ?? 0)) best.set(place, { score: value, share: Math.min(most, share * weight) });
      }
    }
    return best;
  }

  private addNames(query: string, area: string, tally: Map<number, Tally>): void {
    for (const { entry, name } of this.index.names) {
      const one = tally.get(entry);
      if (!one || !query.includes(name)) continue;
      one.score += WHOLE_NAME * name.length + (query === name ? VERY_NAME : 0);
      one.holdsArea ||= area !== '' && name.includes(area);
      one.evidence += PAIR_SURE * grams(name).reduce((sum, gram) => sum + this.index.telling(gram), 0);
    }
  }
}

/** A number as it is dialled at home: call logs write 86 for the country in place of the 0 of the area code. */
function nationally(digits: string): string {
  return digits.replace(/^86(?=[2-9]\d{8,10}$)/, '0');
}
