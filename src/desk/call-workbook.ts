/** A call sheet as a workbook: what to say on the left, what was said on the right. No macro, no formula. */
import ExcelJS from 'exceljs';
import { ANSWERED, CALLS, NO_NUMBER } from '../domain/calls/call-layout.ts';
import type { CallSheet } from '../domain/calls/call-sheet.ts';
import { addCallGuide } from './call-guide.ts';
import { A_DAY, addTable, AS_TEXT, choiceOf, HEAD_ROW, holdTo } from './review-table.ts';
import { finishedWorkbook } from './finish-workbook.ts';

const YES_NO = choiceOf(['是', '否']);

/** The bytes of the workbook; the same sheet gives the same bytes. */
export async function callWorkbook(call: CallSheet): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const made = new Date(`${call.made}T00:00:00Z`);
  const title = `${call.place}打电话核实表`;
  Object.assign(book, { creator: call.siteName, lastModifiedBy: call.siteName, created: made, modified: made, title });
  addCallGuide(book, call);
  if (call.rows.length) await addCalls(book, call, title);
  if (call.noNumber.length)
    addTable(book, NO_NUMBER, {
      title: `${title}　${NO_NUMBER.name}`,
      hint: '这些没有号码可打。这张表只是给您看的，不读回来。',
      frozen: 1,
      rows: call.noNumber,
    });
  return finishedWorkbook(book);
}

/** `打电话-310104-上海市徐汇区-2026-11-22.xlsx` */
export function callWorkbookName({ area, place, made }: Pick<CallSheet, 'area' | 'place' | 'made'>): string {
  return `打电话-${area}-${place}-${made}.xlsx`;
}

async function addCalls(book: ExcelJS.Workbook, { rows }: CallSheet, title: string): Promise<void> {
  const sheet = addTable(book, CALLS, {
    title,
    hint: '一行一个号码。浅黄色的栏请您填；没有打的，一行全空着。',
    frozen: 2,
    rows,
  });
  holdTo(sheet, CALLS, 'answered', { rule: choiceOf(Object.values(ANSWERED)), format: AS_TEXT });
  for (const key of ['numberRight', 'hoursRight', 'othersRight'] as const)
    holdTo(sheet, CALLS, key, { rule: YES_NO, format: AS_TEXT });
  holdTo(sheet, CALLS, 'on', A_DAY);
  // On paper the columns that only tell the row apart are left out: the others are larger then.
  // (The library puts the first $ of each end itself.)
  sheet.pageSetup.printArea = `A$1:${sheet.getColumn(LAST_PRINTED).letter}$${sheet.rowCount}`;
  await lockPrinted(sheet);
}

/** The last column that a caller reads or fills in. */
const LAST_PRINTED = Object.values(CALLS.columns).findLastIndex((column) => 'fill' in column) + 1;

/** What is printed is locked, without a password: against slips, not against people. Numbers stay texts. */
async function lockPrinted(sheet: ExcelJS.Worksheet): Promise<void> {
  Object.values(CALLS.columns).forEach((column, index) => {
    const filled = 'fill' in column;
    for (let row = HEAD_ROW + 1; row <= sheet.rowCount; row++) {
      const cell = sheet.getRow(row).getCell(index + 1);
      if (filled) cell.protection = { locked: false };
      else if (column === CALLS.columns.number || column === CALLS.columns.version) cell.numFmt = AS_TEXT;
    }
  });
  await sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatCells: true,
    formatColumns: true,
    formatRows: true,
    autoFilter: true,
  });
}
