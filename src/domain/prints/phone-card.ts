/** The picture of a street's numbers for a phone, taken from its book, and what fits on it. */
import { cardLines, trustSigns, type CardLine, type CardLines, type TrustSign } from './card-lines.ts';
import { firstParts } from './card-words.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { inTwoLines, textWidth, wrapText } from './text-width.ts';

/** Sizes of the picture in pixels; what draws it and what decides how much fits use the same ones. */
export const PHONE_CARD = {
  width: 1080,
  height: 1440,
  margin: 56,
  head: { around: 138, place: 32, greeting: 36, largestName: 96, largestOfTwo: 68, nameLine: 1.2 },
  emergency: { height: 212, number: 86, when: 29 },
  row: { number: 49, name: 34, nameLine: 42, leastName: 58, detail: 28, detailLine: 36, gap: 20, beside: 30 },
  hint: { size: 29, line: 40, gap: 24 },
  foot: { height: 116, withCode: 204, code: 180, text: 28 },
  notices: { text: 28, line: 38, around: 22 },
} as const;

/** A number with what one needs to know before calling it. */
export interface PhoneRow extends Pick<CardLine, 'id' | 'number' | 'trust'> {
  /** Name, in lines. */
  readonly name: readonly string[];
  /** What one can ask for, and hours when known, in lines. */
  readonly detail: readonly string[];
}

/** The picture for a phone. */
export interface PhoneCard {
  /** Street name. */
  readonly street: string;
  /** Street name in one or two lines, and their size in pixels. */
  readonly name: { readonly lines: readonly string[]; readonly size: number };
  /** City and district. */
  readonly place: string;
  /** Site name. */
  readonly siteName: string;
  /** A warm line under the name. */
  readonly greeting: string;
  /** Emergency numbers with when to call them, in lines. */
  readonly emergency: readonly { readonly number: string; readonly when: readonly string[] }[];
  /** The street's numbers. */
  readonly rows: readonly PhoneRow[];
  /** Whom to ask when no place near by has a number, in lines; else empty. */
  readonly hint: readonly string[];
  /** Dots on the picture, explained. */
  readonly signs: readonly TrustSign[];
  /** Address of the QR code; `null`: none is set. */
  readonly url: string | null;
  /** Newest fact, in words. */
  readonly asOf: string;
  /** Notices, in lines. */
  readonly notices: readonly string[];
}

const GREETING = '慢慢来，有人可以问。';
const NOTHING_NEARBY = '街道、社区里的服务点，号码还没有收集到。可以去村（居）委会，找儿童主任问。';

const MOST_ROWS = 6;
/** Em of what one can ask for, where there is no room for all of it. */
const SHORT_PURPOSE = 16;
/** Em of the longest "when to call" on one line. */
const SHORT_WHEN = 9;
const INNER = PHONE_CARD.width - 2 * PHONE_CARD.margin;

/** The picture for a phone of `book`. */
export function phoneCard(book: Handbook): PhoneCard {
  const { street, siteName, url, asOf, emergency } = book;
  const lines = cardLines(book);
  const name = nameOf(street);
  const notices = noticeLines(book.notices);
  const hint = lines.nearby.length ? [] : wrapText(NOTHING_NEARBY, INNER / PHONE_CARD.hint.size);
  const rows = thatFit(lines, roomForRows(name, notices, hint, url !== null));
  return {
    street,
    name,
    place: placeOf(book.place),
    siteName,
    greeting: GREETING,
    emergency: emergency.lines.map(({ number, when }) => ({ number, when: inTwoLines(when, SHORT_WHEN) })),
    rows,
    hint,
    signs: trustSigns(rows),
    url,
    asOf,
    notices,
  };
}

/** Whole notices side by side as far as a line holds them; only one that is wider than a line is broken. */
function noticeLines(notices: readonly string[]): string[] {
  const room = INNER / PHONE_CARD.notices.text;
  const lines: string[] = [];
  for (const notice of notices) {
    const last = lines.at(-1);
    const beside = `${last}　${notice}`;
    if (last !== undefined && textWidth(beside) <= room) lines[lines.length - 1] = beside;
    else lines.push(...wrapText(notice, room));
  }
  return lines;
}

/** One line as large as it fits; two where one would be small. */
function nameOf(street: string): PhoneCard['name'] {
  const { largestName, largestOfTwo } = PHONE_CARD.head;
  const fitting = (lines: readonly string[], largest: number) =>
    Math.min(largest, Math.floor(INNER / Math.max(...lines.map(textWidth))));
  const size = fitting([street], largestName);
  if (size >= largestOfTwo) return { lines: [street], size };
  const lines = inTwoLines(street, 0);
  return { lines, size: fitting(lines, largestOfTwo) };
}

/** As much of the place, from its end, as stands beside the site's name. */
function placeOf(place: readonly string[]): string {
  const all = place.join(' · ');
  return textWidth(all) * PHONE_CARD.head.place < INNER * 0.75 ? all : (place.at(-1) ?? '');
}

function roomForRows(name: PhoneCard['name'], notices: readonly string[], hint: readonly string[], code: boolean): number {
  const { head, foot, hint: hints } = PHONE_CARD;
  const headHeight = head.around + name.lines.length * name.size * head.nameLine;
  const footHeight = (code ? foot.withCode : foot.height) + noticesHeight(notices);
  const hintHeight = hint.length ? hint.length * hints.line + hints.gap : 0;
  return PHONE_CARD.height - headHeight - PHONE_CARD.emergency.height - footHeight - hintHeight;
}

/** Height of the strip of notices in pixels; none without notices. */
export function noticesHeight(notices: readonly string[]): number {
  return notices.length ? notices.length * PHONE_CARD.notices.line + PHONE_CARD.notices.around : 0;
}

/** As many rows as fit into `room` pixels, at most six: places near by, then hotlines; all they can do only if that fits too. */
function thatFit(lines: CardLines, room: number): PhoneRow[] {
  const { nearby, hotlines } = lines;
  const wanted = [nearby[0], nearby[1], hotlines[0], nearby[2], hotlines[1], nearby[3]].filter((one) => one !== undefined);
  const rest = [...nearby, ...hotlines].filter((one) => !wanted.includes(one));
  const chosen = [...wanted, ...rest].slice(0, MOST_ROWS);
  const height = (rows: readonly PhoneRow[]) => rows.reduce((sum, one) => sum + rowHeight(one), 0);
  let count = chosen.length;
  while (count > 0 && height(chosen.slice(0, count).map((one) => rowOf(one, SHORT_PURPOSE))) > room) count--;
  const shown = [...nearby, ...hotlines].filter((one) => chosen.slice(0, count).includes(one));
  const full = shown.map((one) => rowOf(one, Infinity));
  return height(full) <= room ? full : shown.map((one) => rowOf(one, SHORT_PURPOSE));
}

function rowOf({ id, name, number, does, hours, trust }: CardLine, purposeRoom: number): PhoneRow {
  const { row } = PHONE_CARD;
  const purpose = firstParts(does, purposeRoom);
  const parts = [name.includes(purpose) ? '' : purpose, hours].filter(Boolean);
  const detailRoom = INNER / row.detail;
  const together = parts.join(' · ');
  const detail = textWidth(together) <= detailRoom ? [together] : parts.flatMap((one) => wrapText(one, detailRoom));
  const nameRoom = INNER - textWidth(number) * row.number - row.beside;
  return { id, name: wrapText(name, nameRoom / row.name), number, trust, detail: detail.filter(Boolean) };
}

/** Height of a row in pixels, with the gap around it. */
function rowHeight({ name, detail }: Pick<PhoneRow, 'name' | 'detail'>): number {
  const { row } = PHONE_CARD;
  return Math.max(row.leastName, name.length * row.nameLine) + detail.length * row.detailLine + row.gap;
}
