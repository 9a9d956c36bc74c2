/** What the print counter tells a worker about one street: its editions, how fresh its facts are, what is missing. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Edition } from '../../model/site.ts';
import { isSampleCode } from '../divisions.ts';
import { EDITION_FACTS, type EditionFacts } from './editions.ts';
import { dateInWords, newest } from '../freshness.ts';
import type { Handbook, Release, WriteIn } from '../handbook/handbook.ts';
import { placeNotices } from '../notices.ts';
import { sizeInWords } from '../size-in-words.ts';
import { streetFacts } from '../street-facts.ts';
import { trustCounts } from '../trust-counts.ts';
import type { Visible } from '../visible-records.ts';
import type { Service } from '../../model/service.ts';

/** A finished print of the street. */
export interface CounterPrint {
  /** Edition. */
  readonly edition: Edition;
  /** Pages of the file; 1 for a picture. */
  readonly pages: number;
  /** Size of the file. */
  readonly bytes: number;
}

/** One edition on the counter. */
export interface CounterRow extends Pick<EditionFacts, 'file' | 'name' | 'purpose' | 'paper' | 'settings'> {
  /** Edition. */
  readonly edition: Edition;
  /** How much paper: `20 面，10 张 A4 纸，折成 40 页`. */
  readonly volume: string;
  /** Kind and size of the file: `PDF，286 KB`. */
  readonly size: string;
}

/** Something the books lack. */
export interface Missing {
  /** What is missing. */
  readonly what: string;
  /** What follows from it, and what a worker can do. */
  readonly then: string;
}

/** The counter of one street. */
export interface StreetCounter {
  /** Code. */
  readonly code: string;
  /** Name. */
  readonly street: string;
  /** Names from the province down to the district. */
  readonly place: readonly string[];
  /** Notices above the page. */
  readonly notices: readonly string[];
  /** Whether the street has approved a print of its own: only then may it be handed out. */
  readonly approved: boolean;
  /** Whether search engines may list the page. */
  readonly indexed: boolean;
  /** Editions, in the order in which they are offered. */
  readonly rows: readonly CounterRow[];
  /** How many of the printed facts are how well confirmed; without those that count none. */
  readonly trust: readonly { readonly label: string; readonly count: number }[];
  /** Oldest and newest confirmation of a printed fact, in words; `null` when none was confirmed. */
  readonly confirmed: { readonly oldest: string; readonly newest: string } | null;
  /** Facts that are on the web only: not confirmed, or too long ago. */
  readonly heldBack: number;
  /** Newest fact, in words. */
  readonly asOf: string;
  /** The release whose facts the books hold; `null`: these facts were not released. */
  readonly release: Release | null;
  /** Lines left open in the books, by block; each block once. */
  readonly toFill: readonly { readonly block: string; readonly lines: readonly string[] }[];
  /** What else the books lack. */
  readonly missing: readonly Missing[];
}

/** The counter of the street whose book is `book`, with its finished prints. */
export function streetCounter(kb: KnowledgeBase, book: Handbook, today: string, prints: readonly CounterPrint[]): StreetCounter {
  const { code } = book;
  const printed = servicesOf(kb, code, 'print', today);
  const dates = printed.flatMap(({ record }) => record.assured?.on ?? []).sort();
  const latest = newest(dates);
  return {
    code,
    street: book.street,
    place: book.place,
    notices: placeNotices(code),
    approved: book.approved,
    indexed: book.approved && !isSampleCode(code),
    rows: prints.map(counterRow),
    trust: trustCounts(printed),
    confirmed: latest === undefined ? null : { oldest: dateInWords(dates[0]!), newest: dateInWords(latest) },
    heldBack: servicesOf(kb, code, 'web', today).length - printed.length,
    asOf: book.asOf,
    release: book.release,
    toFill: openLines(book),
    missing: missingFrom(book),
  };
}

function counterRow({ edition, pages, bytes }: CounterPrint): CounterRow {
  const { file, name, purpose, paper, settings } = EDITION_FACTS[edition];
  const kind = file.endsWith('.png') ? '图片' : 'PDF';
  return {
    edition,
    file,
    name,
    purpose,
    paper,
    settings,
    volume: volumeInWords(edition, pages),
    size: `${kind}，${sizeInWords(bytes)}`,
  };
}

/** Pages and paper of a print of `pages` file pages: `24 页，12 张 A4 纸`; a print shop cuts A5 as it likes; a picture is one. */
export function volumeInWords(edition: Edition, pages: number): string {
  const { sidesPerSheet, pagesPerSide, paper } = EDITION_FACTS[edition];
  if (sidesPerSheet === 0) return '一张图片';
  if (paper === 'A5') return `${pages} 页`;
  const sheets = `${Math.ceil(pages / sidesPerSheet)} 张 ${paper.slice(0, 2)} 纸`;
  return pagesPerSide === 2 ? `${sheets}，折成 ${pages * pagesPerSide} 页的小书` : `${pages} 页，${sheets}`;
}

function servicesOf(kb: KnowledgeBase, code: string, channel: 'web' | 'print', today: string): Visible<Service>[] {
  const { hotlines, places, medical } = streetFacts(kb, code, channel, today);
  return [...hotlines, ...places, ...medical];
}

function openLines(book: Handbook): StreetCounter['toFill'] {
  const blocks: readonly (readonly [string, readonly WriteIn[]])[] = [
    ['热线', book.hotlines.writeIns],
    ['服务点', book.places.writeIns],
    ['医疗机构', book.medical.writeIns],
    ['岗位', book.professionals.writeIns],
    ['现在有危险', book.emergency.writeIns],
  ];
  return blocks
    .filter(([, writeIns]) => writeIns.length > 0)
    .map(([block, writeIns]) => ({ block, lines: writeIns.map(({ label }) => label) }));
}

function missingFrom(book: Handbook): Missing[] {
  const found: readonly (Missing | false)[] = [
    !book.approved && {
      what: '街镇的批准',
      then: `每一页都印着“样稿”，只能自己看，不能发。街镇批准后，请管理员把编印单位和批准日期写进 content/editions/${book.code}.json。`,
    },
    book.siteUrl === null && { what: '网址', then: '书上和卡上不印二维码。请管理员在 content/site.json 里填 baseUrl。' },
    book.map === null && { what: '小地图', then: '有坐标的服务点不到两处，不画。' },
    book.programmes.entries.length === 0 && { what: '可以参加的项目', then: '还没有收集到，书上请家长问村（居）儿童主任。' },
    book.activities.entries.length === 0 && { what: '近期活动', then: '还没有登记，书上留了横线。' },
  ];
  return found.filter((one): one is Missing => one !== false);
}
