/** What a pin of the sketch shows: the numbers of all places on its spot, those of places round, medical ones square. */
import { rounded, type MapBox } from './map-geometry.ts';
import type { NumberedPlace, PointShape } from './map-points.ts';

/** Size of the numbers, millimetres (8 pt). */
export const NUMBER_SIZE = 2.85;

/** Height of a pin with one line of numbers; a number of two digits still fits a circle. */
const PIN_HEIGHT = 4.5;

/** One field of a pin, placed from the pin's own upper left corner. */
export interface PinCell extends MapBox {
  /** Look. */
  readonly shape: PointShape;
  /** Its numbers, line by line: `1–3 7`. */
  readonly lines: readonly string[];
}

/** A pin before it is placed. */
export interface PinFace {
  /** Width, millimetres. */
  readonly width: number;
  /** Height, millimetres. */
  readonly height: number;
  /** One field, or two where places and medical institutions share a spot. */
  readonly cells: readonly PinCell[];
}

/** Characters of a line of numbers; spots with more take several lines. */
const LINE = 14;

/** Distance of two lines of numbers, millimetres. */
export const NUMBER_LINE_HEIGHT = 3.3;

/** Room beside a line of numbers: one or two figures sit in a circle, longer lines must clear the round ends. */
const TIGHT = 1.1;
const LOOSE = 1.9;

const BETWEEN = 0.3;

/** Widths in em of the bold tabular figures and the dash of the print font, and of a space drawn twice as wide. */
const DIGIT = 0.59;
const DASH = 0.55;
const SPACE = 0.46;

/** The pin of the `places` on one spot. */
export function pinFace(places: readonly NumberedPlace[]): PinFace {
  const fields = (['round', 'square'] as const).flatMap((shape) => {
    const numbers = places.filter((one) => one.shape === shape).map(({ number }) => number);
    return numbers.length ? [{ shape, lines: inLines(ranges(numbers)) }] : [];
  });
  const height = rounded(Math.max(...fields.map(({ lines }) => PIN_HEIGHT + (lines.length - 1) * NUMBER_LINE_HEIGHT)));
  let x = 0;
  const cells = fields.map(({ shape, lines }): PinCell => {
    const width = rounded(Math.max(PIN_HEIGHT, ...lines.map((line) => lineWidth(line) + (line.length > 2 ? LOOSE : TIGHT))));
    const cell = { shape, lines, x, y: 0, width, height };
    x = rounded(x + width + BETWEEN);
    return cell;
  });
  return { width: rounded(x - BETWEEN), height, cells };
}

/** `[1, 2, 3, 7, 8]` → `['1–3', '7', '8']`: three and more in a row become a range. */
export function ranges(numbers: readonly number[]): string[] {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs[runs.length - 1];
    if (run && run[run.length - 1] === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run[run.length - 1]}`] : run.map(String)));
}

function inLines(words: readonly string[]): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= LINE) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function lineWidth(line: string): number {
  const ems = [...line].map((sign) => (sign === ' ' ? SPACE : sign === '–' ? DASH : DIGIT));
  return NUMBER_SIZE * ems.reduce((sum, one) => sum + one, 0);
}
