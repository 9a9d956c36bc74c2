/** What is shown of each result: label, title, words, numbers. */
import { ageWords } from '../domain/age-words.ts';
import { audienceWords } from '../domain/audience-words.ts';
import type { CatalogueEntry, EntryNumber } from '../domain/search/catalogue-rows.ts';
import { KIND_NAMES } from '../domain/search/entry-kinds.ts';
import { hitAddress, hitNote, type PlaceRoots } from '../finder/found-places.ts';
import type { Results } from './answer-query.ts';

/** One line of the list. */
export interface ResultItem {
  /** Address. */
  readonly href: string;
  /** What it is, for whom, for which age. */
  readonly label: string;
  /** Title. */
  readonly title: string;
  /** A sentence of plain text … */
  readonly text: string;
  /** … or a piece of the page as safe HTML. */
  readonly excerpt?: string;
  /** Numbers to dial. */
  readonly numbers: readonly EntryNumber[];
  /** Division it belongs to; absent: all of them. */
  readonly area?: string;
  /** The entry, for filters; absent for places and texts. */
  readonly entry?: CatalogueEntry;
}

/** The lines of the list: crisis pages and places first, then what answers, then texts that hold the words. */
export function resultItems({ places, hits, texts }: Results, root: string): ResultItem[] {
  const roots: PlaceRoots = { streets: `${root}streets/`, areas: `${root}areas/` };
  const urgent = hits.filter(({ kind }) => kind === 'help');
  const others = hits.filter(({ kind }) => kind !== 'help');
  const leading = hits[0]?.kind === 'help' ? urgent : [];
  const rest = leading.length ? others : hits;
  return [
    ...leading.map((entry) => entryItem(entry, root)),
    ...places.map((hit): ResultItem => {
      const where = hit.within.join(' ');
      const [title, text] = hit.village === undefined ? [hit.name, where] : [hit.village, `属于${hit.name}，${where}`];
      return {
        href: hitAddress(hit, roots),
        label: '街道、乡镇',
        title,
        text: [text, hitNote(hit, false)].filter(Boolean).join('。'),
        numbers: [],
        area: hit.code,
      };
    }),
    ...rest.map((entry) => entryItem(entry, root)),
    ...texts.map(({ path, title, excerpt }): ResultItem => {
      return { href: root + path, label: '正文里提到', title, text: '', excerpt, numbers: [] };
    }),
  ];
}

/** One entry as a line. */
export function entryItem(entry: CatalogueEntry, root: string): ResultItem {
  const { kind, title, text, path, audience, ages, numbers = [] } = entry;
  const label = [KIND_NAMES[kind], audience && audienceWords(audience), ages && ageWords(ages)].filter(Boolean).join('　');
  return { href: root + path, label, title, text, numbers, entry, ...(entry.area !== undefined && { area: entry.area }) };
}
