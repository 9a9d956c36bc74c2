/**
 * How high the lines of the poster stand: what fits is known before anything is set.
 * Lengths are points on A4 and agree with the template `poster-lists.typ`; estimates err on the high side.
 */
import type { Trust } from '../visible-records.ts';

/** A line or place on the poster. */
export interface PosterLine {
  /** Service id, for cross-checks between channels. */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** Number. */
  readonly number: string;
  /** Address and hours, as far as they are known. */
  readonly details: readonly string[];
  /** How far it can be trusted. */
  readonly trust: Trust;
}

/** How a list is set. */
export interface Setting {
  /** How much larger than the smallest setting. */
  readonly scale: number;
  /** Whether the name stands beside a short number; else it stands under it. */
  readonly beside: boolean;
}

/** Room for the lines of one of both lists. */
export const LIST_HEIGHT = 340;

/** The smallest setting. */
export const SMALLEST: Setting = { scale: 1, beside: true };

/** All settings, the one that is best read from afar first. */
export const SETTINGS: readonly Setting[] = [
  { scale: 1.8, beside: false },
  { scale: 1.6, beside: false },
  { scale: 1.45, beside: false },
  { scale: 1.3, beside: false },
  { scale: 1.3, beside: true },
  { scale: 1.2, beside: true },
  { scale: 1.1, beside: true },
  SMALLEST,
];

/** Height of a place to be written in with a marker, with the space after it. */
export const GAP_HEIGHT = 98;

const COLUMN = 256;
const NUMBER_COLUMN = 82;
const SHORT_NUMBER = 6;
const SIZE = { number: 20, name: 12.5, detail: 11 };
/** Space under a number that stands over its name, and between two lines. */
const SPACE = { number: 4, line: 9 };
/** Leading included. */
const LEADING = 1.3;
/** Widths as parts of the size: a letter or digit, a Chinese character. */
const NARROW = 0.6;

/** Height of `line`, with the space after it. */
export function lineHeight({ name, number, details }: PosterLine, { scale, beside }: Setting): number {
  const short = beside && number.length <= SHORT_NUMBER;
  const width = short ? COLUMN - NUMBER_COLUMN * scale : COLUMN;
  const words = details.reduce(
    (height, detail) => height + rows(detail, SIZE.detail * scale, width),
    rows(name, SIZE.name * scale, width) - (LEADING - 1) * SIZE.name * scale,
  );
  const digits = SIZE.number * scale;
  return (short ? Math.max(digits, words) : digits + SPACE.number * scale + words) + SPACE.line * scale;
}

/** Height of `lines`. */
export function listHeight(lines: readonly PosterLine[], setting: Setting): number {
  return lines.reduce((sum, line) => sum + lineHeight(line, setting), 0);
}

/** Height of `text` in a column; a line may end one character early, for the sake of punctuation. */
function rows(text: string, size: number, width: number): number {
  const ems = [...text].reduce((sum, sign) => sum + (sign.codePointAt(0)! < 0x2000 ? NARROW : 1), 0);
  return Math.ceil((ems * size) / (width - size)) * size * LEADING;
}
