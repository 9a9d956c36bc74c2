/** The first sheet of a place's workbook: how to fill in the others, with an example of every column. */
import type ExcelJS from 'exceljs';
import type { StreetSheets } from '../domain/desk/sheet-rows.ts';
import { AREA_WORDS, GUIDE_SHEET } from '../domain/desk/sheets/all-sheets.ts';

/** Excel's number for A4. */
const A4 = 9;
const GREEN = 'FF1F5C4D';
const TINT = 'FFE6EFEB';

/** Steps, in the order of the work. */
const STEPS = [
  '对照着改：打电话问一问，错的改过来，缺的补上。不知道的空着，不要猜；空着是“未填”，不会当成“没有”。',
  '新加一条，写在最后一行下面，「编号」「核实」「版本」空着。',
  '不办了的，在「状态」里选“已停办”。只删去一行，什么都不会变。',
  '电话写对外公布的单位电话。不写个人手机号，不写工作人员的姓名，不写任何孩子的姓名、电话、身份证号和情况。',
  '没有打电话核实过的，不写“24小时”“免费”“保密”。',
  '「资料来源」写清楚是谁说的、什么时候说的。印出来会写“来源：…”。',
  '可以筛选。不要改工作表和列的名称，不要合并单元格，不要用公式；存成 .xlsx，不要加密码。',
  '填好以后，在网站的“资料表检查”页（/desk/）里选这个文件。文件不会传到网上，当场告诉您哪里要改，再做一个改动文件发给管理员。',
];

/** Adds the sheet. */
export function addFillingGuide(book: ExcelJS.Workbook, { area, place, siteName, sample, sheets }: StreetSheets): void {
  const sheet = book.addWorksheet(GUIDE_SHEET, {
    pageSetup: { paperSize: A4, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.columns = [{ width: 14 }, { width: 18 }, { width: 52 }, { width: 40 }];
  const title = sheet.addRow([`${siteName}　${place}资料表`]);
  title.font = { bold: true, size: 16, color: { argb: GREEN } };
  title.height = 28;
  if (sample) sheet.addRow(['样例：这个地方是虚构的，号码打不通。']).font = { bold: true };
  sheet.addRow([AREA_WORDS, area]).getCell(2).numFmt = '@';
  sheet.addRow([]);
  STEPS.forEach((step, index) => {
    const row = sheet.addRow([index + 1, step]);
    sheet.mergeCells(`B${row.number}:D${row.number}`);
    row.getCell(1).alignment = { vertical: 'top', horizontal: 'right' };
    row.getCell(2).alignment = { vertical: 'top', wrapText: true };
    row.height = 17 * Math.ceil(step.length / STEP_WIDTH);
  });
  sheet.addRow([]);
  drawHead(sheet.addRow(['工作表', '列', '怎么填', '例子']));
  for (const { name, columns } of sheets)
    for (const { heading, note, example, required } of columns) {
      const row = sheet.addRow([name, heading, `${note}${required ? '新加的一行要写。' : ''}`, example || null]);
      row.alignment = { vertical: 'top', wrapText: true };
      row.getCell(4).numFmt = '@';
    }
}

/** Characters of a step that stand on one line of the merged cell, which does not grow by itself. */
const STEP_WIDTH = 52;

function drawHead(row: ExcelJS.Row): void {
  row.eachCell((cell) => {
    cell.font = { bold: true, color: { argb: GREEN } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: TINT } };
  });
}
