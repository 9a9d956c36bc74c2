/** A report as a workbook: a cover, the figures, the streets, the institutions, what is missing. No macro, no formula. */
import ExcelJS from 'exceljs';
import type { AreaReport } from '../domain/report/area-report.ts';
import { coverLines, type ReportTable } from '../domain/report/report-tables.ts';
import { addTable } from './review-table.ts';
import { finishedWorkbook } from './finish-workbook.ts';

/** Excel's number for A4. */
const A4 = 9;
const GREEN = 'FF1F5C4D';

/** The bytes of the workbook; the same report gives the same bytes. */
export async function reportWorkbook(report: AreaReport, tables: readonly ReportTable[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const made = new Date(`${report.made}T00:00:00Z`);
  const title = reportTitle(report);
  Object.assign(book, { creator: report.siteName, lastModifiedBy: report.siteName, created: made, modified: made, title });
  addCover(book, report, title);
  for (const { sheet, hint, rows } of tables)
    addTable(book, sheet, { title: `${title}　${sheet.name}`, hint, rows: [...rows], frozen: 1 });
  return finishedWorkbook(book);
}

/** `上海市徐汇区资料报告` */
export function reportTitle({ place }: Pick<AreaReport, 'place'>): string {
  return `${place}资料报告`;
}

/** `报告-310104-上海市徐汇区-2026-11-22`, for both files. */
export function reportName({ area, place, made }: Pick<AreaReport, 'area' | 'place' | 'made'>): string {
  return `报告-${area}-${place}-${made}`;
}

function addCover(book: ExcelJS.Workbook, report: AreaReport, title: string): void {
  const sheet = book.addWorksheet('封面', {
    pageSetup: { paperSize: A4, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 1 },
  });
  sheet.columns = [{ width: 90 }];
  const head = sheet.addRow([title]);
  head.font = { bold: true, size: 20, color: { argb: GREEN } };
  head.height = 36;
  sheet.addRow([report.siteName]);
  sheet.addRow([]);
  for (const line of coverLines(report)) {
    const row = sheet.addRow([line]);
    row.alignment = { vertical: 'top', wrapText: true };
  }
}
