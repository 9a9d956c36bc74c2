/** The large-print book of a street, taken from its book: what is needed most comes first, long lists are told briefly. */
import type { Handbook, HandbookBlockValue, HandbookEntry, WriteIn } from '../handbook/handbook.ts';
import { keyNumbers, type KeyLine } from './key-numbers.ts';
import { trustCounts } from '../trust-counts.ts';

/** Lines that the first sheet has room for beside the people one writes in. */
const KEY_LINES = 7;
/** Of these, how many are kept for hotlines. */
const KEY_HOTLINES = 3;
/** A longer list names only what one dials and where one goes: with more it would fill a hundred pages. */
const FULL_ENTRIES = 40;
/** A shorter list needs no headings of its own. */
const UNGROUPED_ENTRIES = 8;
/** Articles that are set large. */
const GUIDES = 2;

/** Entries under one heading. */
export interface LargeGroup {
  /** Whom they serve: 清河街道; empty: no heading. */
  readonly title: string;
  /** Entries, in order. */
  readonly entries: readonly HandbookEntry[];
}

/** A list of the large-print book. */
export interface LargeBlock {
  /** Entries; those of a long list have no contents, tags and notes. */
  readonly groups: readonly LargeGroup[];
  /** Lines to fill in. */
  readonly writeIns: readonly WriteIn[];
  /** One sentence before the list: that it is empty, or that it is brief; else empty. */
  readonly note: string;
}

/** The large-print book. */
export interface LargePrint extends Pick<
  Handbook,
  | 'street'
  | 'title'
  | 'place'
  | 'siteName'
  | 'url'
  | 'release'
  | 'asOf'
  | 'asOfDate'
  | 'notices'
  | 'motif'
  | 'emergency'
  | 'ladder'
  | 'activities'
  | 'guides'
  | 'imprint'
> {
  /** The numbers of the first sheet. */
  readonly key: {
    readonly hotlines: readonly KeyLine[];
    readonly nearby: readonly KeyLine[];
    readonly writeIns: readonly WriteIn[];
  };
  /** Hotlines. */
  readonly hotlines: LargeBlock;
  /** Service places. */
  readonly places: LargeBlock;
  /** Medical institutions. */
  readonly medical: LargeBlock;
  /** How the book was checked. */
  readonly provenance: {
    /** How many entries there are of each degree of trust, in words. */
    readonly counts: readonly string[];
    /** Sentences about what was left out and why, and where the sources are printed. */
    readonly remarks: readonly string[];
    /** Where to send corrections. */
    readonly corrections: string;
  };
}

/** The large-print book of `book`. */
export function largePrint(book: Handbook): LargePrint {
  const { street, title, place, siteName, url, release, asOf, asOfDate, notices, motif } = book;
  const { emergency, ladder, activities, guides, imprint, provenance } = book;
  return {
    ...{ street, title, place, siteName, url, release, asOf, asOfDate, notices, motif, emergency, ladder, activities, imprint },
    key: firstSheet(book),
    hotlines: largeBlock(book.hotlines, title),
    places: largeBlock(book.places, title),
    medical: largeBlock(book.medical, title),
    guides: guides.slice(0, GUIDES),
    provenance: {
      counts: trustCounts([...book.hotlines.entries, ...book.places.entries, ...book.medical.entries]).map(
        ({ label, count }) => `${label}：${count} 条`,
      ),
      remarks: [...provenance.remarks, `每一条的出处，印在普通字号的《${title}》里。`],
      corrections: provenance.corrections,
    },
  };
}

/** Places near by come first; hotlines take the lines that these leave, at least a few. */
function firstSheet(book: Handbook): LargePrint['key'] {
  const { hotlines, nearby, writeIns } = keyNumbers(book);
  const people = new Set(book.emergency.writeIns.map(({ label }) => label));
  const missing = writeIns.filter(({ label }) => !people.has(label));
  const near = nearby.slice(0, KEY_LINES - KEY_HOTLINES - missing.length);
  return { nearby: near, hotlines: hotlines.slice(0, KEY_LINES - near.length - missing.length), writeIns: missing };
}

function largeBlock({ entries, writeIns, emptyNote }: HandbookBlockValue, title: string): LargeBlock {
  const brief = entries.length > FULL_ENTRIES;
  const told = brief ? entries.map((entry) => ({ ...entry, does: '', tags: [], notes: [] })) : entries;
  const note = brief ? `一共 ${entries.length} 处。这里只写名字、电话、地址和时间，别的见普通字号的《${title}》。` : emptyNote;
  return { groups: groupsOf(told), writeIns, note };
}

/** Under the names of those they serve, when the list is long and its order is by them. */
function groupsOf(entries: readonly HandbookEntry[]): LargeGroup[] {
  const groups: { title: string; entries: HandbookEntry[] }[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last?.title === entry.scope) last.entries.push(entry);
    else groups.push({ title: entry.scope, entries: [entry] });
  }
  const titles = new Set(groups.map(({ title }) => title));
  const grouped = entries.length > UNGROUPED_ENTRIES && groups.length > 1 && titles.size === groups.length;
  return grouped ? groups : [{ title: '', entries }];
}
