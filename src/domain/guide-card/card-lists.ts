/** A guide's list on its picture. */
import { textWidth, wrapText } from '../prints/text-width.ts';
import { GUIDE_CARD, INNER, TEXT, type TextSize } from './card-sizes.ts';
import type { CardList, CardPoint } from './guide-card.ts';
import type { GuideList, GuidePoint } from './guide-lists.ts';

/** How full a line must be before it may end at a pause: prose that breaks early becomes a column of scraps. */
const FILLED = 0.85;
/** The same where ending at pauses takes no line more. */
const FILLED_FOR_SENSE = 0.7;
/** Em of the shortest last line; a shorter one looks like a slip. */
const SHORTEST_LAST = 3.5;
/** Em by which the lines of a paragraph may be shortened to give its last line more. */
const NARROWER = [1, 2, 3, 4];
/** Characters of the longest bold beginning that the text follows on the same line. */
const LABEL = 8;

/** The lines of a running text in `room` pixels. */
export function proseLines(text: string, room: number, { size }: TextSize): string[] {
  return text.split('\n').flatMap((paragraph) => evenLines(paragraph, room / size));
}

/** As few lines as possible; where no more are needed, they end at pauses, or the last one is at least no scrap. */
function evenLines(paragraph: string, room: number): string[] {
  const filled = wrapText(paragraph, room, FILLED);
  const narrower = NARROWER.map((less) => wrapText(paragraph, room - less, FILLED));
  const fits = (lines: readonly string[]) => lines.length === filled.length && textWidth(lines.at(-1) ?? '') >= SHORTEST_LAST;
  return [wrapText(paragraph, room, FILLED_FOR_SENSE), filled, ...narrower].find(fits) ?? filled;
}

/** `list` in lines. */
export function setList({ heading, leadIn, ordered, points, left }: GuideList): CardList {
  const rest = left ? `还有 ${left} 条，看全文` : '';
  const besideHeading = rest ? textWidth(rest) * TEXT.small.size + GUIDE_CARD.list.beside : 0;
  return {
    heading: proseLines(heading, INNER - besideHeading, TEXT.heading),
    leadIn: proseLines(leadIn, INNER, TEXT.body),
    points: points.map((point, index) => ({ sign: ordered ? `${index + 1}` : '', lines: pointLines(point) })),
    left: rest,
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
