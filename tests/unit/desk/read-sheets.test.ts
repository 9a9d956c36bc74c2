import ExcelJS from 'exceljs';
import { expect, it, vi } from 'vitest';
import { readSheets } from '../../../src/desk/read-sheets.ts';

vi.mock('../../../src/desk/sheet-marks.ts', () => ({
  sheetMarks: () => {
    throw new TypeError('a mistake of ours');
  },
}));

it('a worker whose file is sound is not told that it is damaged when the fault is ours', async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('服务点').addRow(['名称']);
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  await expect(readSheets(bytes)).rejects.toThrow('a mistake of ours');
});
