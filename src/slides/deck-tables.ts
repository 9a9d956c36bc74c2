/** Tables of a deck. */
import type pptxgen from 'pptxgenjs';
import type { HandbookInline } from '../domain/handbook/handbook.ts';
import type { LessonNumber, SlideBody } from '../domain/lessons/lesson.ts';
import { COLUMN_MARKS } from '../domain/lessons/slide-body.ts';
import { SLIDE } from '../domain/lessons/slide-fit.ts';
import { BOXES, DECK_COLOURS, inches, points } from './deck-look.ts';
import { face, runsOf } from './deck-runs.ts';
import type { NumberSlide } from './number-slide.ts';

/** Size of the letters of the last slide, in hundredths of its height. */
const NUMBERS_SIZE = 6.7;

const PLACE = { x: BOXES.body.x, y: BOXES.body.y, w: BOXES.body.w } as const;

/** Puts the table of a slide on it, in letters of `size` hundredths. */
export function addTable(
  slide: pptxgen.Slide,
  { columns, head, rows }: Extract<SlideBody, { kind: 'table' }>,
  size: number,
  title: string,
): void {
  const fontSize = points(size);
  const [tall, side] = [SLIDE.cell.tall * fontSize, SLIDE.cell.side * fontSize];
  const heads = head.map((words, index) => [{ type: 'text' as const, value: COLUMN_MARKS[columns[index] ?? 'plain'] }, ...words]);
  slide.addTable(
    [heads.map((one) => cell(one, fontSize, true)), ...rows.map((row) => row.map((one) => cell(one, fontSize, false)))],
    {
      ...PLACE,
      ...face(),
      fontSize,
      margin: [tall, side, tall, side],
      valign: 'middle',
      border: { type: 'solid', pt: 1, color: DECK_COLOURS.rule },
      objectName: `表格：${title}`,
    },
  );
}

function cell(words: readonly HandbookInline[], fontSize: number, isHead: boolean): pptxgen.TableCell {
  const look = { ...face(), fontSize, bold: isHead, color: isHead ? DECK_COLOURS.green : DECK_COLOURS.ink };
  return {
    text: runsOf(words, look) as pptxgen.TableCell[],
    options: { fill: { color: isHead ? DECK_COLOURS.wash : DECK_COLOURS.paper } },
  };
}

/** Puts the nation's numbers on the last slide, a line for the place's own, and what must be said of unconfirmed ones. */
export function addNumbers(slide: pptxgen.Slide, urgent: readonly LessonNumber[], closing: NumberSlide): void {
  const fontSize = points(NUMBERS_SIZE);
  const row = (first: string, second: string): pptxgen.TableRow => [
    { text: first, options: { ...face(), bold: true, color: DECK_COLOURS.green } },
    { text: second, options: face() },
  ];
  slide.addTable([...urgent.map(({ number, when }) => row(number, when)), row(closing.own, closing.blank)], {
    ...PLACE,
    colW: [PLACE.w * 0.28, PLACE.w * 0.72],
    ...face(),
    fontSize,
    margin: fontSize * 0.15,
    valign: 'middle',
    border: { type: 'none' },
    objectName: '求助的号码',
  });
  const marks = urgent.filter(({ mark }) => mark.text !== '').map(({ number, mark }) => `${number}：${mark.text}`);
  if (marks.length === 0) return;
  const look = { ...BOXES.foot, y: inches(87), margin: 0, fontSize: 12, color: DECK_COLOURS.soft };
  slide.addText([{ text: marks.join('；'), options: face() }], { ...look, ...face() });
}
