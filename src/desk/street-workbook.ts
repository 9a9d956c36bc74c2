/** A place's facts as a workbook that a worker fills in with any spreadsheet program. No macro, no formula. */
import ExcelJS from 'exceljs';
import type { StreetSheets } from '../domain/desk/sheet-rows.ts';
import { addChoices } from './choices-sheet.ts';
import { addFillingGuide } from './filling-guide.ts';
import { addFillingSheet } from './filling-sheet.ts';
import { finishedWorkbook } from './finish-workbook.ts';

/** Every workbook says that it was made on this day: the same facts give the same bytes, whenever they are asked for. */
const MADE = new Date(Date.UTC(2026, 0, 1));

/** The bytes of the workbook; the same sheets give the same bytes. */
export async function streetWorkbook(street: StreetSheets): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  Object.assign(book, {
    creator: street.siteName,
    lastModifiedBy: street.siteName,
    created: MADE,
    modified: MADE,
    title: `${street.place}资料表`,
  });
  addFillingGuide(book, street);
  const choices = addChoices(book, street.sheets);
  for (const sheet of street.sheets) await addFillingSheet(book, sheet, choices);
  return finishedWorkbook(book);
}

/** `资料表-310104014-徐家汇街道.xlsx` */
export function streetWorkbookName({ area, place }: Pick<StreetSheets, 'area' | 'place'>): string {
  return `资料表-${area}-${place}.xlsx`;
}
