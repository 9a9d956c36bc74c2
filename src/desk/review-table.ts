/** Draws one table of a reviewer's workbook: heading that stays in sight, wrapped cells, landscape A4. */
import type ExcelJS from 'exceljs';
import type { Column, TableSheet } from '../domain/review/sheet-layout.ts';

/** What goes into the cells of a row, by column; a missing one stays empty. */
export type RowOf<K extends string> = Partial<Record<K, string | number>>;

/** Excel's number for A4. */
const A4 = 9;
/** Row of the headings; a title and a hint stand above it. */
export const HEAD_ROW = 3;
/** Format that keeps what is typed a text, `=1` and `-建议` included. */
export const AS_TEXT = '@';

const GREEN = 'FF1F5C4D';
const TINT = 'FFE6EFEB';
const PAPER = 'FFFFFBEA';
const HAIR = { style: 'thin', color: { argb: 'FFAAB5B0' } } as const;
const BORDER = { top: HAIR, bottom: HAIR, left: HAIR, right: HAIR };

/** Adds the sheet with its table and returns it. `frozen`: so many first columns stay in sight. */
export function addTable<K extends string>(
  book: ExcelJS.Workbook,
  { name, columns }: TableSheet<K>,
  { title, hint, rows, frozen }: { title: string; hint: string; rows: readonly RowOf<K>[]; frozen: number },
): ExcelJS.Worksheet {
  const keys = Object.keys(columns) as K[];
  const list = keys.map((key): Column => columns[key]);
  const sheet = book.addWorksheet(name, {
    pageSetup: {
      paperSize: A4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${HEAD_ROW}:${HEAD_ROW}`,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.55, header: 0.2, footer: 0.25 },
    },
    headerFooter: { oddFooter: `&L&8${name}&R&8第 &P 页，共 &N 页` },
    views: [{ state: 'frozen', xSplit: frozen, ySplit: HEAD_ROW }],
  });
  sheet.columns = list.map(({ width }) => ({ width }));
  sheet.addRow([title]).font = { bold: true, size: 15, color: { argb: GREEN } };
  sheet.getRow(1).height = 24;
  sheet.addRow([hint]);
  drawHead(sheet.addRow(list.map(({ header }) => header)), list);
  for (const row of rows) drawRow(sheet.addRow(keys.map((key) => row[key] ?? null)), list);
  const last = { row: HEAD_ROW + rows.length, column: list.length };
  sheet.autoFilter = { from: { row: HEAD_ROW, column: 1 }, to: last };
  return sheet;
}

function drawHead(row: ExcelJS.Row, columns: readonly Column[]): void {
  row.height = 32;
  columns.forEach(({ fill }, index) => {
    const cell = row.getCell(index + 1);
    cell.font = { bold: true, color: { argb: GREEN } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: fill ? PAPER : TINT } };
    cell.border = BORDER;
    cell.alignment = { vertical: 'middle', wrapText: true };
  });
}

/** Rows have no height of their own, so that the program fits it to the text, and again to what is typed. */
function drawRow(row: ExcelJS.Row, columns: readonly Column[]): void {
  columns.forEach(({ fill }, index) => {
    const cell = row.getCell(index + 1);
    cell.border = BORDER;
    cell.alignment = { vertical: 'top', wrapText: true };
    if (fill) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: PAPER } };
    // A long text cell shows as #### in old programs when it is formatted as text, so only those that need it are.
    if (fill || (typeof cell.value === 'string' && /^[=+\-@]/.test(cell.value))) cell.numFmt = AS_TEXT;
  });
}

/** What may be typed into a column. */
export type Rule = Omit<ExcelJS.DataValidation, 'errorTitle' | 'showErrorMessage' | 'allowBlank'> & { error: string };

/** A rule for the cells of a column that lets them be chosen from a list. */
export function choiceOf(choices: readonly string[]): Rule {
  return { type: 'list', formulae: [`"${choices.join(',')}"`], error: `请选：${choices.join('、')}` };
}

/** Rule and format of a column of days on which something was done. */
export const A_DAY: { readonly rule: Rule; readonly format: string } = {
  format: 'yyyy-mm-dd',
  rule: {
    type: 'date',
    operator: 'greaterThan',
    formulae: [new Date('2020-01-01T00:00:00Z')],
    error: '请写成 2026-11-22 这样的形式',
  },
};

/** Holds a column's cells below the headings to a rule, and gives them a number format. */
export function holdTo<K extends string>(
  sheet: ExcelJS.Worksheet,
  { columns }: TableSheet<K>,
  key: K,
  { rule, format }: { rule: Rule; format: string },
): void {
  const index = Object.keys(columns).indexOf(key) + 1;
  for (let row = HEAD_ROW + 1; row <= sheet.rowCount; row++) sheet.getRow(row).getCell(index).numFmt = format;
  const { letter } = sheet.getColumn(index);
  // One rule for the whole range: rules on single cells are written with ranges that overlap, which Excel may call damaged.
  (sheet as RuledSheet).dataValidations.add(`${letter}${HEAD_ROW + 1}:${letter}${Math.max(HEAD_ROW + 1, sheet.rowCount)}`, {
    ...rule,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: columns[key].header,
  });
}

/** The library's types leave out the rules of a sheet. */
interface RuledSheet extends ExcelJS.Worksheet {
  readonly dataValidations: { add(range: string, rule: ExcelJS.DataValidation): void };
}
