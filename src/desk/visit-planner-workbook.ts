/** The visit planner as a spreadsheet: one sheet per rhythm, dates as dates, no macro, no name. */
import ExcelJS from 'exceljs';
import type { PlannerSide, VisitPlanner } from '../domain/region-sheets/visit-planner.ts';
import type { VisitWindow } from '../domain/region-sheets/visit-plan.ts';
import { finishedWorkbook } from './finish-workbook.ts';

const DATE = 'yyyy-mm-dd';

/** Columns of the table, with widths in characters. */
const COLUMNS = [
  { header: '做什么', width: 8 },
  { header: '第几次', width: 8 },
  { header: '从哪天起', width: 13 },
  { header: '最晚哪天', width: 13 },
  { header: '遇到的假期', width: 14 },
  { header: '实际日期', width: 13 },
  { header: '方式', width: 9 },
  { header: '下次要做的', width: 44 },
] as const;

const LAST_COLUMN = String.fromCharCode('A'.charCodeAt(0) + COLUMNS.length - 1);

/** Cells a worker fills in. */
const DONE = 6;
const WAY = 7;

const INK = 'FF1B1E1D';
const GREEN = 'FF1F5C4D';
const TINT = 'FFE6EFEB';
const HAIR = { style: 'thin', color: { argb: 'FFAAB5B0' } } as const;

/** The bytes of the workbook; the same planner gives the same bytes. */
export async function visitPlannerWorkbook(planner: VisitPlanner): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const made = dateOf(planner.year.from);
  Object.assign(book, {
    creator: planner.siteName,
    lastModifiedBy: planner.siteName,
    created: made,
    modified: made,
    title: `${planner.region}：${planner.title}`,
  });
  for (const side of planner.sides) addSide(book, planner, side);
  return finishedWorkbook(book);
}

function addSide(book: ExcelJS.Workbook, planner: VisitPlanner, side: PlannerSide): void {
  const sheet = book.addWorksheet(side.name, {
    pageSetup: {
      paperSize: A4,
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 1,
      horizontalCentered: true,
      margins: { left: 0.4, right: 0.4, top: 0.4, bottom: 0.5, header: 0.2, footer: 0.25 },
    },
    headerFooter: { oddFooter: `&L&8${planner.notices.join('　')}` },
  });
  sheet.columns = COLUMNS.map(({ width }) => ({ width }));
  addHead(sheet, planner, side);
  const head = sheet.addRow(COLUMNS.map(({ header }) => header));
  head.height = 22;
  head.eachCell((cell) => {
    cell.font = { bold: true, color: { argb: GREEN } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: TINT } };
    cell.border = { top: HAIR, bottom: HAIR, left: HAIR, right: HAIR };
    cell.alignment = { vertical: 'middle' };
  });
  sheet.views = [{ state: 'frozen', ySplit: head.number, activeCell: `A${head.number + 1}` }];
  const [home] = planner.ways;
  for (const window of side.contacts) addSlot(sheet, '联系', window, planner.ways, null);
  for (const window of side.visits) addSlot(sheet, '上门', window, planner.ways, home ?? null);
  addWords(sheet, [side.leftOver, planner.holidayNote, planner.ground, ...planner.documents, ...planner.notices].filter(Boolean));
  sheet.pageSetup.printArea = `A1:${LAST_COLUMN}${sheet.rowCount}`;
}

/** Excel's number for A4. */
const A4 = 9;

function addHead(sheet: ExcelJS.Worksheet, planner: VisitPlanner, side: PlannerSide): void {
  const title = sheet.addRow([`${planner.region}　${planner.title}：${side.name}`]);
  title.font = { bold: true, size: 16, color: { argb: GREEN } };
  title.height = 26;
  sheet.addRow([`${planner.period}。${side.rule}`]);
  sheet.addRow([planner.privacy]).font = { bold: true, color: { argb: INK } };
  sheet.addRow([planner.whichSide]);
  const own = sheet.addRow(['自编代号', null, null, '村（居）']);
  own.height = 24;
  own.font = { bold: true };
  for (const column of [2, 3, 5, 6, 7, 8]) own.getCell(column).border = { bottom: HAIR };
  for (const row of [1, 2, 3, 4]) sheet.mergeCells(`A${row}:${LAST_COLUMN}${row}`);
  sheet.mergeCells('B5:C5');
  sheet.mergeCells(`E5:${LAST_COLUMN}5`);
}

function addSlot(
  sheet: ExcelJS.Worksheet,
  what: string,
  { n, from, to, holidays }: VisitWindow,
  ways: readonly string[],
  way: string | null,
): void {
  const row = sheet.addRow([what, n, dateOf(from), dateOf(to), holidays.join('、') || null, null, way, null]);
  row.height = 20;
  row.alignment = { vertical: 'middle' };
  for (let column = 1; column <= COLUMNS.length; column++) {
    row.getCell(column).border = { top: HAIR, bottom: HAIR, left: HAIR, right: HAIR };
  }
  for (const column of [3, 4, DONE]) row.getCell(column).numFmt = DATE;
  row.getCell(4).font = { bold: true };
  row.getCell(WAY).dataValidation = {
    type: 'list',
    allowBlank: true,
    formulae: [`"${ways.join(',')}"`],
    showErrorMessage: true,
    errorTitle: '方式',
    error: `请选：${ways.join('、')}`,
  };
}

function addWords(sheet: ExcelJS.Worksheet, lines: readonly string[]): void {
  for (const words of lines) {
    const row = sheet.addRow([words]);
    row.font = { size: 9 };
    row.alignment = { wrapText: true, vertical: 'top' };
    row.height = 13 * Math.ceil(words.length / WORDS_PER_ROW);
    sheet.mergeCells(`A${row.number}:${LAST_COLUMN}${row.number}`);
  }
}

/** Chinese characters of 9 pt that a row over the whole width holds; a merged cell does not grow by itself. */
const WORDS_PER_ROW = 66;

/** A day as a spreadsheet counts it, without a time zone. */
function dateOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
