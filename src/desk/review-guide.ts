/** The first sheet of a reviewer's workbook: how to fill it in, on one side of A4. */
import type ExcelJS from 'exceljs';
import { REVIEWER_NAMES } from '../domain/review/reviewer-names.ts';
import type { ReviewSheet } from '../domain/review/review-sheet.ts';
import { GUIDE_SHEET, QUESTIONS, SIGN_OFF, TEXT } from '../domain/review/sheet-layout.ts';

/** Excel's number for A4. */
const A4 = 9;

/** Adds the sheet. */
export function addGuide(book: ExcelJS.Workbook, { kind, siteName, made, pages }: ReviewSheet): void {
  const sheet = book.addWorksheet(GUIDE_SHEET, {
    pageSetup: { paperSize: A4, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 1 },
  });
  sheet.columns = [{ width: 5 }, { width: 110 }];
  const title = sheet.addRow([`${siteName}　审读单：${REVIEWER_NAMES[kind].full}`]);
  title.font = { bold: true, size: 16 };
  title.height = 28;
  sheet.addRow([`${made} 做的，请您看 ${pages.length} 页。谢谢您。`]);
  sheet.addRow([]);
  steps(kind).forEach((step, index) => {
    const row = sheet.addRow([index + 1, step]);
    row.alignment = { vertical: 'top', wrapText: true };
  });
}

function steps(kind: ReviewSheet['kind']): string[] {
  const marked = kind === 'psychiatry' || kind === 'law';
  return [
    `先看「${TEXT.name}」：网页上的字都在这里，一段一行，号码已经填好，不用打开网页。${marked ? '「重点」一栏有 ★ 的，请先看。' : ''}`,
    '哪一段有意见，写在那一行的「意见」里。请不要直接改「文字」一栏：改了的字对不上网页，那一页就记不进去。',
    `再看「${QUESTIONS.name}」：对全部页面回答一遍，有“否”的，请在意见里写是哪一页。`,
    `最后在「${SIGN_OFF.name}」里，一页一行签：结论选“通过”“修改后通过”或“不通过”。没有看的页，什么都不用填。`,
    '只有“通过”会记进网页，而且“审读人”“审读日期”都要填。“修改后通过”和“不通过”会把意见交给作者，改好以后再请您看。',
    '“审读人”会登在那一页的末尾，请写单位、姓名、职称，例如：某某医院精神科　某某　主任医师。不愿意登姓名的，写单位和职称。',
    '“审读日期”写 2026-11-22 这样的形式，不能晚于今天。',
    '「文字版本」是这一版文字的记号。您签的是这一版；做单子以后文字又改过的，那一页要请您再看一遍。',
    '行可以排序、筛选；请不要改工作表和列的名称，不要合并单元格，不要删列。',
    '存成 .xlsx（不要 .xls，不要加密码），发回给办网站的单位。',
    '里面没有任何孩子的信息，意见里也请不要写真实的孩子和家庭。',
  ];
}
