/** The poster of a street, taken from its book: one page, however much the book holds. */
import type { Handbook, WriteIn } from '../handbook/handbook.ts';
import { keyNumbers, type KeyLine } from './key-numbers.ts';
import {
  GAP_HEIGHT,
  lineHeight,
  LIST_HEIGHT,
  listHeight,
  SETTINGS,
  SMALLEST,
  type PosterLine,
  type Setting,
} from './poster-fit.ts';

/** How much larger one list may be set than the other. */
const MOST_APART = 1.3;

/** Fields of a place that somebody must still write in. */
const GAP_FIELDS = ['电话', '地址'];

/** Those whom everyone in the street may call: a class teacher is another one for each family. */
const PUBLIC_PEOPLE = new Set(['儿童主任', '村（居）委会']);

/** The poster. */
export interface Poster extends Pick<
  Handbook,
  'street' | 'place' | 'siteName' | 'url' | 'release' | 'asOf' | 'asOfDate' | 'notices' | 'motif'
> {
  /** What it is called: 清河街道张贴单. */
  readonly title: string;
  /** 110, 120, 12356 and when to call them. */
  readonly emergency: Handbook['emergency']['lines'];
  /** Hotlines that fit, in the region's order. */
  readonly hotlines: readonly PosterLine[];
  /** Places that fit, in the order in which a family needs them. */
  readonly nearby: readonly PosterLine[];
  /** Places that nobody has told us of: lines for a marker. */
  readonly gaps: readonly WriteIn[];
  /** The people of the street: lines for a marker. */
  readonly people: readonly WriteIn[];
  /** How each list is set. */
  readonly settings: { readonly hotlines: Setting; readonly nearby: Setting };
  /** Whether the book holds more numbers. */
  readonly more: boolean;
  /** Who stands behind it; empty when the street has approved nothing. */
  readonly imprint: readonly string[];
}

/** The poster of `book`. */
export function poster(book: Handbook): Poster {
  const { street, place, siteName, url, release, asOf, asOfDate, notices, motif, publication } = book;
  const key = keyNumbers(book);
  const lists = fitLists(key.hotlines.map(hotlineLine), key.nearby.map(placeLine), gapsOf(book, key.writeIns));
  const shown = lists.hotlines.length + lists.nearby.length;
  const held = [book.places, book.medical].flatMap(({ entries }) => entries).filter(({ phones }) => phones.length > 0);
  return {
    ...{ street, place, siteName, url, release, asOf, asOfDate, notices, motif },
    title: `${street}张贴单`,
    emergency: key.emergency,
    ...lists,
    people: key.writeIns.filter(({ label }) => PUBLIC_PEOPLE.has(label)),
    more: shown < key.hotlines.length + held.length,
    imprint: publication ? [`编印：${publication.publisher}`, `${publication.approvedOn}批准`] : [],
  };
}

/** What is missing: first that without which no list is complete, then what else the book has lines for. */
function gapsOf({ emergency, places, medical }: Handbook, writeIns: readonly WriteIn[]): Gaps {
  const people = new Set(emergency.writeIns.map(({ label }) => label));
  const gap = ({ label }: WriteIn): WriteIn => ({ label: label.replace(/（站）$/, ''), fields: GAP_FIELDS });
  const needed = writeIns.filter(({ label }) => !people.has(label)).map(gap);
  const known = new Set(needed.map(({ label }) => label));
  const welcome = [...medical.writeIns, ...places.writeIns].map(gap).filter(({ label }) => !known.has(label));
  return { needed, welcome };
}

interface Gaps {
  readonly needed: readonly WriteIn[];
  readonly welcome: readonly WriteIn[];
}

interface Lists {
  readonly hotlines: readonly PosterLine[];
  readonly nearby: readonly PosterLine[];
  readonly gaps: readonly WriteIn[];
  readonly settings: Poster['settings'];
}

/** Each list in the largest setting in which it is whole, else in the smallest as far as it fits; neither dwarfs the other. */
function fitLists(hotlines: readonly PosterLine[], nearby: readonly PosterLine[], { needed, welcome }: Gaps): Lists {
  const room = LIST_HEIGHT - needed.length * GAP_HEIGHT;
  const limit = MOST_APART * Math.min(best(hotlines, LIST_HEIGHT).scale, best(nearby, room).scale);
  const settings = { hotlines: best(hotlines, LIST_HEIGHT, limit), nearby: best(nearby, room, limit) };
  const near = asManyAsFit(nearby, settings.nearby, room);
  const more = Math.floor((room - listHeight(near, settings.nearby)) / GAP_HEIGHT);
  return {
    hotlines: asManyAsFit(hotlines, settings.hotlines, LIST_HEIGHT),
    nearby: near,
    gaps: [...needed, ...welcome.slice(0, more)],
    settings,
  };
}

/** The largest setting up to `limit` in which `lines` fit into `height`; the smallest if they fit in none. */
function best(lines: readonly PosterLine[], height: number, limit = Infinity): Setting {
  return SETTINGS.find((at) => at.scale <= limit && listHeight(lines, at) <= height) ?? SMALLEST;
}

function asManyAsFit(lines: readonly PosterLine[], setting: Setting, height: number): PosterLine[] {
  const fit: PosterLine[] = [];
  let left = height;
  for (const line of lines) {
    left -= lineHeight(line, setting);
    if (left < 0) break;
    fit.push(line);
  }
  return fit;
}

function hotlineLine({ id, name, number, hours, mark }: KeyLine): PosterLine {
  return { id, name, number, details: hours ? [hours] : [], trust: mark.trust };
}

function placeLine({ id, name, number, address, hours, mark }: KeyLine): PosterLine {
  return { id, name, number, details: [address, hours].filter(Boolean), trust: mark.trust };
}
