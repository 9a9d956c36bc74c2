/** The wallet card of a street, taken from its book: 90 × 54 mm, two sides, and what fits on each. */
import { cardLines, trustSigns, type CardLine, type TrustSign } from './card-lines.ts';
import { firstParts, shortNotice } from './card-words.ts';
import { EDITION_FACTS } from './editions.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { inTwoLines, textWidth, wrapText } from './text-width.ts';

/** A number as it stands on the card. */
export interface WalletLine extends Pick<CardLine, 'id' | 'number' | 'trust'> {
  /** Name, in the lines in which it is set. */
  readonly name: readonly string[];
  /** What one can ask for, as far as there is room behind the name; else empty. */
  readonly does: string;
}

/** One side of the card. */
export interface WalletSide {
  /** Printed numbers, in order. */
  readonly lines: readonly WalletLine[];
  /** Labels of lines to fill in with a pen. */
  readonly writeIns: readonly string[];
  /** Dots on this side, explained. */
  readonly signs: readonly TrustSign[];
}

/** The wallet card. */
export interface WalletCard {
  /** Title of the document. */
  readonly title: string;
  /** Street name. */
  readonly street: string;
  /** District or county. */
  readonly district: string;
  /** Site name. */
  readonly siteName: string;
  /** Address of the QR code; `null`: none is set. */
  readonly url: string | null;
  /** Newest fact, in words. */
  readonly asOf: string;
  /** Newest fact, `YYYY-MM-DD` or shorter. */
  readonly asOfDate: string;
  /** How to print the sheet. */
  readonly settings: string;
  /** Notices in full, for the edge of the sheet. */
  readonly notices: readonly string[];
  /** Notices in a few words, for each side of each card. */
  readonly shortNotices: readonly string[];
  /** Emergency numbers with when to call them, in lines. */
  readonly emergency: readonly { readonly number: string; readonly when: readonly string[] }[];
  /** Street name in lines: one stands beside the district when it is short, else below it. */
  readonly name: { readonly lines: readonly string[]; readonly short: boolean };
  /** Emergency and near-by numbers. */
  readonly front: WalletSide;
  /** Hotlines and the people one knows. */
  readonly back: WalletSide;
}

/** Heights and widths in millimetres, as `wallet.typ` sets them. */
const INNER = { width: 84, height: 48 };
const HEAD = { short: 6.4, long: 10 };
const EMERGENCY = 13;
const BACK_HEAD = 4.6;
const FOOT_LINE = 3.1;
const GAPS = 1.5;
const LINE = { height: 4.25, more: 2.9, name: 2.5, number: 3.4, gaps: 4.7 };
/** Room in em between a name and what one can ask for. */
const PURPOSE_GAP = 1;
const PEN_LINE = 5.6;
const PEOPLE_HEIGHT = 18.4;
const SMALL_TEXT = 2.35;
/** Room in em around each notice and each explained dot. */
const FOOT_PADDING = 1.8;
/** Width in em of the longest street name that stays on one line beside its district. */
const SHORT_NAME = 13;
/** Width in em of the longest name of a district that stands beside such a street. */
const SHORT_DISTRICT = 8;
/** Width in em of the longest street name on one line. */
const ONE_LINE_NAME = 20;
/** Width in em of the longest "when to call" that needs no second line. */
const SHORT_WHEN = 9;

/** People whose numbers a child should have; blank, for each family's are others. */
const PEOPLE = ['儿童主任', '班主任', '家里人'];
/** Further people, where few hotlines are known. */
const MORE_PEOPLE = ['能马上来的亲友', '邻居'];
const COMMITTEE = '村（居）委会';

/** The wallet card of `book`. */
export function walletCard(book: Handbook): WalletCard {
  const { street, place, siteName, url, asOf, asOfDate, notices, emergency } = book;
  const shortNotices = notices.map(shortNotice);
  const district = place.at(-1) ?? '';
  const short = textWidth(street) <= SHORT_NAME && textWidth(district) <= SHORT_DISTRICT;
  const name = { lines: inTwoLines(street, ONE_LINE_NAME), short };
  const { nearby, hotlines, missing } = cardLines(book);

  const backRoom = INNER.height - GAPS - BACK_HEAD - PEOPLE_HEIGHT - FOOT_LINE;
  const back = thatFit(walletLines(hotlines), backRoom, shortNotices);
  const frontRoom = INNER.height - GAPS - (short ? HEAD.short : HEAD.long) - EMERGENCY - missing.length * PEN_LINE;
  const front = thatFit(walletLines([...nearby, ...hotlines.slice(back.length)]), frontRoom, shortNotices);
  const penLines = (room: number, side: readonly WalletLine[]) => Math.floor((room - heightOf(side, shortNotices)) / PEN_LINE);

  return {
    title: `${street}口袋卡`,
    street,
    district,
    siteName,
    url,
    asOf,
    asOfDate,
    settings: EDITION_FACTS.wallet.settings,
    notices,
    shortNotices,
    emergency: emergency.lines.map(({ number, when }) => ({ number, when: inTwoLines(when, SHORT_WHEN) })),
    name,
    front: {
      lines: front,
      writeIns: [...missing, ...[COMMITTEE].slice(0, penLines(frontRoom, front))],
      signs: trustSigns(front),
    },
    back: { lines: back, writeIns: [...PEOPLE, ...MORE_PEOPLE.slice(0, penLines(backRoom, back))], signs: trustSigns(back) },
  };
}

/** Lines with their names broken to what is left beside the widest number. */
function walletLines(lines: readonly CardLine[]): WalletLine[] {
  const numberColumn = Math.max(...lines.map(({ number }) => textWidth(number) * LINE.number));
  const room = (INNER.width - numberColumn - LINE.gaps) / LINE.name;
  return lines.map(({ id, name, number, does, trust }) => {
    const purpose = firstParts(does, room - textWidth(name) - PURPOSE_GAP);
    return { id, name: wrapText(name, room), number, does: name.includes(purpose) ? '' : purpose, trust };
  });
}

/** The first of `lines`, as many as fit into `room` mm; a long one is not skipped for a short one further down. */
function thatFit(lines: readonly WalletLine[], room: number, notices: readonly string[]): WalletLine[] {
  let count = 0;
  while (count < lines.length && heightOf(lines.slice(0, count + 1), notices) <= room) count++;
  return lines.slice(0, count);
}

/** Height of the lines of a side and of its foot: the notices and what the dots mean. */
function heightOf(lines: readonly WalletLine[], notices: readonly string[]): number {
  const foot = [...notices, ...trustSigns(lines).map(({ words }) => words)];
  const footWidth = foot.reduce((sum, words) => sum + textWidth(words) + FOOT_PADDING, 0) * SMALL_TEXT;
  const lineHeights = lines.reduce((sum, { name }) => sum + LINE.height + (name.length - 1) * LINE.more, 0);
  return Math.ceil(footWidth / INNER.width) * FOOT_LINE + lineHeights;
}
