/** A guide's list on its picture. */
import { textWidth, wrapText } from '../prints/text-width.ts';
import { GUIDE_CARD, INNER, TEXT, type TextSize } from './card-sizes.ts';
import type { GuideList, GuidePoint } from './guide-lists.ts';

/** A list in lines. */
export interface CardList {
  /** Heading. */
  readonly heading: readonly string[];
  /** What one must know beforehand; may be empty. */
  readonly leadIn: readonly string[];
  /** Points; `sign` is what stands before one: its number, or nothing. */
  readonly points: readonly CardPoint[];
  /** How many points are left out, in words; empty when none. */
  readonly left: string;
}

/** A point in lines. */
export interface CardPoint {
  /** Its number; empty in a list without order. */
  readonly sign: string;
  /** Its lines, each with the part that is set bold and the rest. */
  readonly lines: readonly { readonly bold: string; readonly plain: string }[];
}

/** How full a line must be before it may end at a pause: prose that breaks early becomes a column of scraps. */
const FILLED = 0.85;
/** Em of the shortest last line; a shorter one looks like a slip. */
const SHORTEST_LAST = 3.5;
/** Em by which the lines of a paragraph may be shortened to give its last line more. */
const NARROWER = [0, 1, 2, 3, 4];
/** Characters of the longest bold beginning that the text follows on the same line. */
const LABEL = 8;

/** The lines of a running text in `room` pixels. */
export function proseLines(text: string, room: number, { size }: TextSize): string[] {
  return text.split('\n').flatMap((paragraph) => evenLines(paragraph, room / size));
}

/** As few lines as possible, and the last one no scrap where that can be had without another line. */
function evenLines(paragraph: string, room: number): string[] {
  const ways = NARROWER.map((less) => wrapText(paragraph, room - less, FILLED));
  const [widest] = ways;
  const fits = (lines: readonly string[]) => lines.length === widest!.length && textWidth(lines.at(-1) ?? '') >= SHORTEST_LAST;
  return ways.find(fits) ?? widest!;
}

/** `list` in lines. */
export function setList({ heading, leadIn, ordered, points, left }: GuideList): CardList {
  return {
    heading: proseLines(heading, INNER, TEXT.heading),
    leadIn: proseLines(leadIn, INNER, TEXT.body),
    points: points.map((point, index) => ({ sign: ordered ? `${index + 1}` : '', lines: pointLines(point) })),
    left: left ? `还有 ${left} 条，请看全文。` : '',
  };
}

/** A long bold beginning stands on lines of its own, a short one before the text. */
function pointLines({ lead, text }: GuidePoint): CardPoint['lines'] {
  const { badge, beside } = GUIDE_CARD.list;
  const lines = (words: string) => proseLines(words, INNER - badge - beside, TEXT.body);
  if (lead.length > LABEL) {
    return [...lines(lead).map((bold) => ({ bold, plain: '' })), ...lines(text).map((plain) => ({ bold: '', plain }))];
  }
  return lines(lead + text).map((line, index) =>
    index === 0 && line.startsWith(lead) ? { bold: lead, plain: line.slice(lead.length) } : { bold: '', plain: line },
  );
}
