/** Measures, colours and fonts of a deck. A slide is 100 hundredths high, as in `slide-fit.ts`. */
import { SCREENS, SLIDE } from '../domain/lessons/slide-fit.ts';

/** Inches in a hundredth of the slide's height. */
const INCH = 7.5 / 100;
const POINTS = 72;

/** A font that every teacher's office program has. */
export const DECK_FONT = '微软雅黑';

/** Colours, as PowerPoint writes them. */
export const DECK_COLOURS = {
  green: '1F5C4D',
  wash: 'E6EFEB',
  ink: '1B1E1D',
  soft: '545B58',
  rule: 'AAB5B0',
  paper: 'FFFFFF',
} as const;

/** Hundredths → inches. */
export function inches(hundredths: number): number {
  return hundredths * INCH;
}

/** Hundredths → points of a letter's size, in half points as PowerPoint keeps them. */
export function points(hundredths: number): number {
  return Math.round(hundredths * INCH * POINTS * 2) / 2;
}

/** Where the title and the body stand, in inches. */
export const BOXES = {
  title: box(SLIDE.titleTop, SLIDE.titleHeight),
  body: box(SLIDE.bodyTop, SLIDE.bodyHeight),
  foot: box(92, 5),
} as const;

function box(top: number, height: number) {
  return { x: inches(SLIDE.side), y: inches(top), w: inches(SCREENS.wide - 2 * SLIDE.side), h: inches(height) };
}
