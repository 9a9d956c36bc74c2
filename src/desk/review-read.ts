/** Reads a reviewer's workbook back. */
import { readDay } from '../domain/desk/cells/date-cell.ts';
import type { SheetTable } from '../domain/desk/sheet-table.ts';
import type { FilledSheet } from '../domain/review/filled-sheet.ts';
import { QUESTIONS, SIGN_OFF, TEXT } from '../domain/review/sheet-layout.ts';
import { readTable } from './read-table.ts';

/** What a workbook says, and what is wrong with its shape. */
export interface ReadReview {
  /** Its rows as text. */
  readonly filled: FilledSheet;
  /** What must be mended before anything is believed. */
  readonly mistakes: readonly string[];
}

/** Reads all three tables. */
export function readReview(sheets: readonly SheetTable[]): ReadReview {
  const signOffs = readTable(sheets, SIGN_OFF);
  const texts = readTable(sheets, TEXT);
  const answers = readTable(sheets, QUESTIONS);
  return {
    filled: {
      signOffs: signOffs.rows.map((one) => ({ ...one, by: one.by.replace(/\s+/g, ' '), on: readDay(one.on) ?? one.on })),
      texts: texts.rows,
      answers: answers.rows,
    },
    mistakes: [...signOffs.mistakes, ...texts.mistakes, ...answers.mistakes],
  };
}
