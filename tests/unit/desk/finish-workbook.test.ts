/** Workbooks as every spreadsheet program shows them: no text is cut off, and rows still grow while somebody types. */
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { finishedWorkbook } from '../../../src/desk/finish-workbook.ts';

/** The tags of the rows of the first sheet. */
async function rowTags(draw: (sheet: ExcelJS.Worksheet) => void): Promise<string[]> {
  const book = new ExcelJS.Workbook();
  draw(book.addWorksheet('表'));
  const xml = strFromU8(unzipSync(await finishedWorkbook(book))['xl/worksheets/sheet1.xml']!);
  return xml.match(/<row [^>]*>/g) ?? [];
}
const add = (sheet: ExcelJS.Worksheet, text: string, wrapText = true) =>
  Object.assign(sheet.addRow([text]).getCell(1), { alignment: { wrapText } });

it('a wrapped row is as high as its text, and may grow', async () => {
  const tags = await rowTags((sheet) => {
    sheet.getColumn(1).width = 21;
    add(sheet, '十个汉字占满一行才换');
    add(sheet, '十一个汉字就要占两行了');
    add(sheet, '一\n二\n\n四');
    add(sheet, '长'.repeat(2000));
  });
  expect(tags.map((tag) => / ht="(\d+)"/.exec(tag)?.[1])).toEqual([undefined, '30', '60', '405']);
  expect(tags.join()).not.toContain('customHeight');
});

it('a row that was drawn with a height keeps it, and one that does not wrap has none', async () => {
  const tags = await rowTags((sheet) => {
    add(sheet, '很长的一行'.repeat(9));
    sheet.getRow(1).height = 20;
    add(sheet, '很长的一行'.repeat(9), false);
  });
  expect(tags[0]).toContain('ht="20" customHeight="1"');
  expect(tags[1]).not.toContain('ht=');
});

it('the same cells give the same bytes', async () => {
  const made = async () => {
    const book = new ExcelJS.Workbook();
    Object.assign(book, { created: new Date(0), modified: new Date(0) });
    book.addWorksheet('表').addRow(['字']);
    return finishedWorkbook(book);
  };
  expect(await made()).toEqual(await made());
});
