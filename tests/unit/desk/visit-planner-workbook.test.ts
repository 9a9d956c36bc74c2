import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { visitPlannerWorkbook } from '../../../src/desk/visit-planner-workbook.ts';
import { visitPlanner, type VisitPlanner } from '../../../src/domain/region-sheets/visit-planner.ts';
import { aKnowledgeBase, aRegion } from '../builders.ts';

const KB = aKnowledgeBase({
  regions: {
    '310000': aRegion({
      visit: {
        normal: { contactDays: 30, visitDays: 60 },
        attention: { contactDays: 14, visitDays: 30 },
        clauses: ['SH-X-1'],
      },
    }),
  },
});
const HEAD = 6;

let planner: VisitPlanner;
let bytes: Uint8Array;
let book: ExcelJS.Workbook;

beforeAll(async () => {
  planner = visitPlanner(KB, '310000', '2026-11-22');
  bytes = await visitPlannerWorkbook(planner);
  book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
});

/** The slots of a sheet: from its head to the last row with a number. */
function slots(name: string): ExcelJS.Row[] {
  const sheet = book.getWorksheet(name)!;
  return (sheet.getRows(HEAD + 1, sheet.rowCount - HEAD) ?? []).filter((row) => typeof row.getCell(2).value === 'number');
}

describe('the planner as a spreadsheet', () => {
  it('has a sheet for each rhythm with all its slots', () => {
    expect(book.worksheets.map(({ name }) => name)).toEqual(['平时', '需要多关心']);
    const kinds = (name: string) => slots(name).map((row) => row.getCell(1).value);
    expect(kinds('平时')).toEqual([...Array<string>(12).fill('联系'), ...Array<string>(6).fill('上门')]);
    expect(kinds('需要多关心')).toEqual([...Array<string>(26).fill('联系'), ...Array<string>(12).fill('上门')]);
  });

  it('has Chinese headings that stay in sight', () => {
    for (const sheet of book.worksheets) {
      expect((sheet.getRow(HEAD).values as string[]).slice(1)).toEqual([
        '做什么',
        '第几次',
        '从哪天起',
        '最晚哪天',
        '遇到的假期',
        '实际日期',
        '方式',
        '下次要做的',
      ]);
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: HEAD });
    }
  });

  it('holds the computed days as dates', () => {
    const [first] = slots('需要多关心');
    expect(first!.getCell(4).value).toEqual(new Date('2026-12-14T00:00:00Z'));
    expect([3, 4, 6].map((column) => first!.getCell(column).numFmt)).toEqual(Array<string>(3).fill('yyyy-mm-dd'));
    expect(first!.getCell(6).value).toBeNull();
  });

  it('offers the ways of contact in a drop-down', () => {
    for (const row of slots('平时')) {
      expect(row.getCell(7).dataValidation).toMatchObject({ type: 'list', formulae: ['"上门,电话,学校"'] });
    }
  });

  it('prints each sheet on one side of A4 with the notices at its foot', () => {
    for (const { pageSetup, headerFooter } of book.worksheets) {
      expect(pageSetup).toMatchObject({ paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 1 });
      for (const notice of planner.notices) expect(headerFooter.oddFooter).toContain(notice);
    }
  });

  it('has an own code and no field for a name', () => {
    for (const sheet of book.worksheets) {
      const words = sheet
        .getSheetValues()
        .flatMap((row) => (Array.isArray(row) ? row.filter((one) => typeof one === 'string') : []));
      expect(words).toContain('自编代号');
      expect(words.filter((one) => /^(姓名|孩子|身份证|住址|电话号码)/.test(one))).toEqual([]);
    }
  });

  it('is not locked and has no macro', () => {
    const parts = Object.keys(unzipSync(bytes));
    expect(parts.filter((name) => /vba|macro/i.test(name))).toEqual([]);
    const sheets = parts.filter((name) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(2);
    for (const name of sheets) expect(new TextDecoder().decode(unzipSync(bytes)[name])).not.toContain('sheetProtection');
  });

  it('gives the same bytes whenever and wherever it is made', async () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'America/New_York';
    // Zip files count time in steps of two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    const again = await visitPlannerWorkbook(planner);
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(Buffer.from(again).equals(bytes)).toBe(true);
  });
});
