/** The first sheet of a call sheet: how to call, how to fill in, on one side of A4. */
import type ExcelJS from 'exceljs';
import { CALLS, HOURS_UNKNOWN, NO_NUMBER } from '../domain/calls/call-layout.ts';
import type { CallSheet } from '../domain/calls/call-sheet.ts';
import { AREA_WORDS } from '../domain/desk/sheets/all-sheets.ts';
import { SAMPLE_NOTICE } from '../domain/notices.ts';
import { GUIDE_SHEET } from '../domain/review/sheet-layout.ts';

/** Excel's number for A4. */
const A4 = 9;

/** Adds the sheet. */
export function addCallGuide(
  book: ExcelJS.Workbook,
  { area, place, siteName, sample, made, records, rows, noNumber }: CallSheet,
): void {
  const sheet = book.addWorksheet(GUIDE_SHEET, {
    pageSetup: { paperSize: A4, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 1 },
  });
  sheet.columns = [{ width: 10 }, { width: 110 }];
  const title = sheet.addRow([`${siteName}　${place}打电话核实表`]);
  title.font = { bold: true, size: 16 };
  title.height = 28;
  if (sample) sheet.addRow([`${SAMPLE_NOTICE}，打不通，只用来练习填表。`]).font = { bold: true };
  sheet.addRow([AREA_WORDS, area]).getCell(2).numFmt = '@';
  const without = noNumber.length ? `另有 ${noNumber.length} 条没有自己的号码，在「${NO_NUMBER.name}」里。` : '';
  if (!rows.length) {
    sheet.addRow([`${made} 看过：现在没有该打的电话。${without}`]);
    return;
  }
  sheet.addRow([`${made} 做的：${records} 条资料，${rows.length} 个号码，最久没有核实的在最前面。${without}谢谢您。`]);
  sheet.addRow([]);
  STEPS.forEach((step, index) => {
    const row = sheet.addRow([index + 1, step]);
    row.alignment = { vertical: 'top', wrapText: true };
  });
}

const { columns: column } = CALLS;

const STEPS = [
  `一行一个号码。在工作日的上班时间打；是晚上的热线，在它写的时间里打。照着「${column.script.header}」一栏读就行。`,
  '只核对公开的资料。不说任何一个孩子、任何一家人的事；对方说起来，请他打求助热线。',
  '打的是求助热线，先问方便吗。有人等着求助，就挂断，改时间再打。',
  `「${column.answered.header}」：有人接选“是”；没人接、占线选“占线无人”；停机、别的打不通选“否”；听到“空号”选“空号”，改天换个时间再打一次，还是空号才选“空号两次”。`,
  `「${column.numberRight.header}」：是这家单位选“是”；打到了别处选“否”，知道新号码的写在「${column.newNumber.header}」。不写手机号。`,
  `「${column.hoursRight.header}」：和念的一样选“是”；不一样选“否”，并写「${column.newHours.header}」，例如 周一至周五 8:30-17:00，节假日休息；对方也说不清，写“${HOURS_UNKNOWN}”。我们还不知道时间的，问到了直接写「${column.newHours.header}」。`,
  `「${column.othersRight.header}」：念到的地址、费用这些全对才选“是”；有一样不对选“否”，写在「${column.remark.header}」里。`,
  `「${column.by.header}」写单位和岗位，不写姓名，它会公开；「${column.on.header}」写打电话的那一天。没有打的，一行全空着。`,
  '号码、时间、别的都问过而且都对，才算核实。一家单位有几个号码的，几行都要打。',
  '可以只打一部分，先交上来。不要改工作表和列的名称，不要合并单元格；存成 .xlsx，不要加密码。',
  '填好以后，在网站的“资料表检查”页（/desk/）里选这个文件：文件不会传到网上，当场告诉您记下了什么、哪里要改，再做一个小文件发给管理员。直接把这个文件发给管理员也行。',
];
