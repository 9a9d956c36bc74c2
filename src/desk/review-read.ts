/** Reads a reviewer's workbook back. */
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

/** Days of a spreadsheet's calendar between 2000 and 2100, as numbers: a date cell that lost its format. */
const SERIAL = { least: 36_526, most: 73_050 } as const;

/** Reads all three tables. */
export function readReview(sheets: readonly SheetTable[]): ReadReview {
  const signOffs = readTable(sheets, SIGN_OFF);
  const texts = readTable(sheets, TEXT);
  const answers = readTable(sheets, QUESTIONS);
  return {
    filled: {
      signOffs: signOffs.rows.map((one) => ({ ...one, by: one.by.replace(/\s+/g, ' '), on: dayOf(one.on) })),
      texts: texts.rows,
      answers: answers.rows,
    },
    mistakes: [...signOffs.mistakes, ...texts.mistakes, ...answers.mistakes],
  };
}

function dayOf(text: string): string {
  const serial = /^\d{5}(\.\d+)?$/.test(text) ? Math.floor(Number(text)) : 0;
  if (serial < SERIAL.least || serial > SERIAL.most) return text;
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}
