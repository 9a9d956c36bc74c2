/**
 * How large the letters of a slide may be so that nothing runs over on a wide screen (16:9) or an old one (4:3).
 * All measures are hundredths of the slide's height, so that they hold for PowerPoint and for the classroom view alike.
 */
import { wrapText } from '../prints/text-width.ts';
import { inlineWords } from './inline-words.ts';
import type { SlideBody, SlideLine } from './lesson.ts';

/** The frame of a slide. */
export const SLIDE = {
  /** Free margin at the left and the right. */
  side: 6,
  /** Where the title begins, and how high its box is: two lines. */
  titleTop: 5,
  titleHeight: 19,
  titleSize: 7.6,
  /** Where the body begins, and how high its box is. */
  bodyTop: 26,
  bodyHeight: 63,
  /** Height of a line, as a part of its letters; fonts of office programs need more than browsers do. */
  lineHeight: 1.36,
  /** Free room under a line, as a part of its letters. */
  gap: 0.3,
  /** Free room around the text of a cell, above and below and at its sides, as parts of its letters. */
  cell: { tall: 0.2, side: 0.34 },
} as const;

/** Widths of the two shapes of screen. */
export const SCREENS = { wide: (100 * 16) / 9, old: (100 * 4) / 3 } as const;

/** Letter sizes, the largest first. The smallest can still be read from the last row: 12 pixels on a picture 320 wide. */
const SIZES = [13, 11, 10, 9, 8.2, 7.4, 6.7] as const;

/** The smallest of them. */
export const SMALLEST_SIZE = 6.7;

/** A mark before a line and the room after it, in letters. */
const MARK_WIDTH = 1.2;

/** From this size on only short lines are set, none of them broken: a lone last character would look like a mistake. */
const SHORT_FROM = 11;

/** The largest size at which `body` fits on both screens; `undefined` when it is too much for any. */
export function slideSize(body: SlideBody): number | undefined {
  return SIZES.find((size) =>
    Object.values(SCREENS).every((screen) => {
      const width = screen - 2 * SLIDE.side;
      const isShort = body.kind === 'lines' && body.lines.every((line) => lineCount(line, size, width) === 1);
      return (isShort || size < SHORT_FROM) && bodyHeight(body, size, width) <= SLIDE.bodyHeight;
    }),
  );
}

/** Whether a title stands on two lines at most on the old screen. */
export function titleFits(title: string): boolean {
  return wrapText(title, (SCREENS.old - 2 * SLIDE.side) / SLIDE.titleSize).length <= 2;
}

/** Height of `body` in letters of `size`, set `width` wide. */
export function bodyHeight(body: SlideBody, size: number, width: number): number {
  if (body.kind === 'lines') {
    return body.lines.reduce((sum, line) => sum + size * (lineCount(line, size, width) * SLIDE.lineHeight + SLIDE.gap), 0);
  }
  const columns = body.head.length;
  const cellRoom = width / size / columns - 2 * SLIDE.cell.side;
  return [body.head, ...body.rows].reduce((sum, row) => {
    const most = Math.max(1, ...row.map((cell) => linesIn(inlineWords(cell), cellRoom)));
    return sum + size * (most * SLIDE.lineHeight + 2 * SLIDE.cell.tall);
  }, 0);
}

function lineCount({ mark, words }: SlideLine, size: number, width: number): number {
  return linesIn(inlineWords(words), width / size - (mark ? MARK_WIDTH : 0));
}

function linesIn(words: string, room: number): number {
  return words.split('\n').reduce((sum, line) => sum + Math.max(1, wrapText(line, room).length), 0);
}
