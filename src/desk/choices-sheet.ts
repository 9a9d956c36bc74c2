/** The hidden sheet that drop-downs take their choices from: written into the rule itself, a long list is cut off. */
import type ExcelJS from 'exceljs';
import { CHOICES_SHEET } from '../domain/desk/find-tables.ts';
import type { FilledSheet } from '../domain/desk/sheet-rows.ts';

/** Where the choices of a column stand, as the source of a drop-down: `选项!$A$1:$A$9`. */
export type ChoiceRange = (choices: readonly string[]) => string;

/** Adds the sheet with every list of choices once. */
export function addChoices(book: ExcelJS.Workbook, sheets: readonly FilledSheet[]): ChoiceRange {
  const lists = new Map(
    sheets.flatMap(({ columns }) => columns.flatMap(({ choices }) => (choices ? [[choices.join('\n'), choices] as const] : []))),
  );
  const sheet = book.addWorksheet(CHOICES_SHEET, { state: 'hidden' });
  const keys = [...lists.keys()];
  [...lists.values()].forEach((choices, column) =>
    choices.forEach((choice, row) => {
      sheet.getCell(row + 1, column + 1).value = choice;
    }),
  );
  return (choices) => {
    const { letter } = sheet.getColumn(keys.indexOf(choices.join('\n')) + 1);
    return `${CHOICES_SHEET}!$${letter}$1:$${letter}$${choices.length}`;
  };
}
