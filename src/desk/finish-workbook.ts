/**
 * A drawn workbook as bytes that are the same whenever they are made, with rows as high as their text. The library writes no
 * height for them, says that Excel wrote the file, and LibreOffice then believes that every row is one line high.
 */
import type ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Height of one line of text, in points. */
const LINE = 15;
/** Rows cannot be higher, in points. */
const HIGHEST = 405;
/** Width of a column that says nothing about it, in characters. */
const USUAL_WIDTH = 9;
/** From here on characters are twice as wide as a digit. */
const FIRST_WIDE = 0x2e80;

/** The bytes of the workbook; the same cells give the same bytes, in every time zone. */
export async function finishedWorkbook(book: ExcelJS.Workbook): Promise<Uint8Array> {
  const fitted = new Map(book.worksheets.map((sheet) => [`xl/worksheets/sheet${sheet.id}.xml`, fitRows(sheet)]));
  // Stored, not packed: it is packed below.
  const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer({ zip: { compression: 'STORE' } })));
  for (const [path, rows] of fitted) if (rows.size) parts[path] = strToU8(withLooseRows(strFromU8(parts[path]!), rows));
  // fflate writes local fields, so a local date is the same in every time zone.
  return zipSync(parts, { mtime: new Date(1980, 0, 1), level: 6 });
}

/** Gives rows with wrapped text the height they need; returns the numbers of those. Rows that have one keep it. */
function fitRows(sheet: ExcelJS.Worksheet): ReadonlySet<number> {
  const fitted = new Set<number>();
  sheet.eachRow((row) => {
    if (row.height) return;
    let lines = 1;
    row.eachCell((cell, column) => {
      if (!cell.alignment?.wrapText || cell.isMerged) return;
      lines = Math.max(lines, linesOf(cell.text, sheet.getColumn(column).width ?? USUAL_WIDTH));
    });
    if (lines === 1) return;
    row.height = Math.min(lines * LINE, HIGHEST);
    fitted.add(row.number);
  });
  return fitted;
}

/** Lines that a text takes in a column, rather one too many than one too few. */
function linesOf(text: string, width: number): number {
  const room = Math.max(1, width - 1);
  const widthOf = (line: string) =>
    [...line].reduce((sum, character) => sum + (character.codePointAt(0)! >= FIRST_WIDE ? 2 : 1), 0);
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
}

/** The sheet with those rows growing again when somebody types more into them. */
function withLooseRows(xml: string, rows: ReadonlySet<number>): string {
  return xml.replace(/(<row r="(\d+)"[^>]*?) customHeight="1"/g, (whole, start: string, number: string) =>
    rows.has(Number(number)) ? start : whole,
  );
}
