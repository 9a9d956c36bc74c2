/** Draws one sheet to fill in: headings that stay in sight, text cells with a word on what to write, drop-downs, locked ids. */
import type ExcelJS from 'exceljs';
import type { FilledSheet } from '../domain/desk/sheet-rows.ts';
import type { SheetColumn } from '../domain/desk/sheets/layout.ts';
import type { ChoiceRange } from './choices-sheet.ts';
import { AS_TEXT } from './review-table.ts';

/** Last row that has drop-downs: more than any street fills. */
const LAST_ROW = 500;
/** Said when something else is typed where there is a drop-down. */
const CHOOSE = '请从下拉框里选；不知道就空着';
/** Longest message that Excel shows beside a cell, in characters. */
const LONGEST_PROMPT = 255;
/** Excel's number for A4. */
const A4 = 9;

const GREEN = 'FF1F5C4D';
const TINT = 'FFE6EFEB';
const GREY = 'FFF1F1EE';
const HAIR = { style: 'thin', color: { argb: 'FFAAB5B0' } } as const;
const BORDER = { top: HAIR, bottom: HAIR, left: HAIR, right: HAIR };

/** Adds the sheet. Its id and version cells are locked, without a password: against slips, not against people. */
export async function addFillingSheet(
  book: ExcelJS.Workbook,
  { name, columns, rows }: FilledSheet,
  choices: ChoiceRange,
): Promise<void> {
  const sheet = book.addWorksheet(name, {
    pageSetup: {
      paperSize: A4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.55, header: 0.2, footer: 0.25 },
    },
    headerFooter: { oddFooter: `&L&8${name}&R&8第 &P 页，共 &N 页` },
    views: [{ state: 'frozen', xSplit: 2, ySplit: 1 }],
  });
  // A style of the whole column reaches the rows that are still empty, without a cell in each.
  sheet.columns = columns.map(({ width, own }) => ({
    width,
    style: { numFmt: AS_TEXT, protection: { locked: own === true }, alignment: { vertical: 'top', wrapText: true } },
  }));
  drawHead(sheet.addRow(columns.map(({ heading }) => heading)), columns);
  for (const row of rows) {
    const drawn = sheet.addRow(columns.map(({ key }) => row[key] || null));
    columns.forEach(({ key, own }, index) =>
      drawCell(drawn.getCell(index + 1), own === true || (key === 'owner' && Boolean(row['id']))),
    );
  }
  unlockOwner(sheet, columns, rows.length);
  columns.forEach((column, index) => {
    const { letter } = sheet.getColumn(index + 1);
    const source = column.choices ? choices(column.choices) : column.key === 'owner' ? `服务点!$B$2:$B$${LAST_ROW}` : undefined;
    addRule(sheet, `${letter}2:${letter}${LAST_ROW}`, column, source);
  });
  // Without it nobody could filter a protected sheet.
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1 + rows.length, column: columns.length } };
  await sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatCells: true,
    formatColumns: true,
    formatRows: true,
    insertRows: true,
    autoFilter: true,
  });
}

function drawHead(row: ExcelJS.Row, columns: readonly SheetColumn[]): void {
  row.height = 32;
  columns.forEach(({ own }, index) => {
    const cell = row.getCell(index + 1);
    cell.font = { bold: true, color: { argb: GREEN } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: own ? GREY : TINT } };
    cell.border = BORDER;
    cell.alignment = { vertical: 'middle', wrapText: true };
    cell.protection = { locked: true };
  });
}

function drawCell(cell: ExcelJS.Cell, locked: boolean): void {
  cell.border = BORDER;
  cell.protection = { locked };
  if (locked) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: GREY } };
}

/** In the sheets of details a new row may name its service by id as well. */
function unlockOwner(sheet: ExcelJS.Worksheet, columns: readonly SheetColumn[], rows: number): void {
  if (!columns.some(({ key }) => key === 'owner')) return;
  const ids = sheet.getColumn(1);
  ids.style = { ...ids.style, protection: { locked: false } };
  for (let row = 1; row <= rows + 1; row++) sheet.getRow(row).getCell(1).protection = { locked: true };
}

/**
 * What to write, shown beside the cell that is being filled in, and a drop-down where there is a list. A rule holds for the whole
 * range: rules on single cells are written with ranges that overlap, which Excel may call damaged.
 */
function addRule(sheet: ExcelJS.Worksheet, range: string, column: SheetColumn, source: string | undefined): void {
  const { heading, key, note, example, required } = column;
  const words = [note, required && '新加的一行要写这一格。', example && `例如：${example.replace('\n', '；')}`]
    .filter(Boolean)
    .join('');
  (sheet as RuledSheet).dataValidations.add(range, {
    ...(source === undefined
      ? { type: 'any' }
      : {
          type: 'list',
          formulae: [source],
          allowBlank: true,
          showErrorMessage: key !== 'owner',
          errorTitle: heading,
          error: CHOOSE,
        }),
    showInputMessage: true,
    promptTitle: heading,
    prompt: words.slice(0, LONGEST_PROMPT),
  });
}

/** The library's types leave out the rules of a sheet, and rules that only say something. */
type Rule = Omit<ExcelJS.DataValidation, 'type' | 'formulae'> & { type: 'any' | 'list'; formulae?: string[] };

interface RuledSheet extends ExcelJS.Worksheet {
  readonly dataValidations: { add(range: string, rule: Rule): void };
}
