/** A reviewer's sheet as a workbook: read paragraph by paragraph, sign page by page, in any spreadsheet program. */
import ExcelJS from 'exceljs';
import { REVIEWER_NAMES } from '../domain/review/reviewer-names.ts';
import type { ReviewSheet } from '../domain/review/review-sheet.ts';
import { addGuide } from './review-guide.ts';
import { ANSWERS, CONCLUSIONS, QUESTIONS, SIGN_OFF, TEXT } from '../domain/review/sheet-layout.ts';
import { A_DAY, addTable, AS_TEXT, choiceOf, holdTo } from './review-table.ts';
import { finishedWorkbook } from './finish-workbook.ts';

/** The bytes of the workbook; the same sheet gives the same bytes. */
export async function reviewWorkbook(sheet: ReviewSheet): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const made = new Date(`${sheet.made}T00:00:00Z`);
  const title = `审读单：${REVIEWER_NAMES[sheet.kind].full}`;
  Object.assign(book, { creator: sheet.siteName, lastModifiedBy: sheet.siteName, created: made, modified: made, title });
  addGuide(book, sheet);
  addSignOff(book, sheet, title);
  addText(book, sheet, title);
  addQuestions(book, sheet, title);
  return finishedWorkbook(book);
}

function addSignOff(book: ExcelJS.Workbook, { kind, pages }: ReviewSheet, title: string): void {
  const sheet = addTable(book, SIGN_OFF, {
    title,
    hint: '一页一行。浅黄色的四栏请您填；没有看的页不用填。',
    frozen: 1,
    rows: pages.map((page) => ({ ...page, rows: undefined, kind: REVIEWER_NAMES[kind].short })),
  });
  holdTo(sheet, SIGN_OFF, 'conclusion', { rule: choiceOf(CONCLUSIONS), format: AS_TEXT });
  holdTo(sheet, SIGN_OFF, 'on', A_DAY);
}

function addText(book: ExcelJS.Workbook, { pages }: ReviewSheet, title: string): void {
  addTable(book, TEXT, {
    title: `${title}　${TEXT.name}`,
    hint: '一段一行。意见写在右边；请不要直接改「文字」一栏。',
    frozen: 1,
    rows: pages.flatMap((page) =>
      page.rows.map(({ place, text, concerns }, index) => ({
        title: page.title,
        address: page.address,
        n: index + 1,
        place,
        ...(concerns && { concerns: '★' }),
        text,
      })),
    ),
  });
}

function addQuestions(book: ExcelJS.Workbook, { questions }: ReviewSheet, title: string): void {
  const sheet = addTable(book, QUESTIONS, {
    title: `${title}　${QUESTIONS.name}`,
    hint: '对全部页面回答一遍。有“否”的，请写是哪一页。',
    frozen: 0,
    rows: questions.map(({ ask, rule }, index) => ({ n: index + 1, ask, rule })),
  });
  holdTo(sheet, QUESTIONS, 'answer', { rule: choiceOf(ANSWERS), format: AS_TEXT });
}
