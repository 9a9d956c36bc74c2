/** Reads finished files back the way the programs do that they are made for, down to the texts they hold. */
import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { readPdf } from '../unit/print/read-pdf.ts';

/** Readers by extension; each returns every text of the file, and throws when the file cannot be read or would do something. */
export const READERS: Readonly<Record<string, (file: string) => string[] | Promise<string[]>>> = {
  json: (file) => stringsOf(JSON.parse(readFileSync(file, 'utf8'))),
  geojson: (file) => stringsOf(JSON.parse(readFileSync(file, 'utf8'))),
  csv: csvCells,
  xlsx: sheetCells,
  vcf: (file) => contentValues(file, /^(item\d+\.)?[A-Z-]+(;[A-Z]+=[A-Z,]+)*$/i),
  ics: (file) => contentValues(file, /^[A-Z-]+(;[A-Z]+=[A-Z,]+)*$/),
  pdf: async (file) => {
    const { text, document } = await readPdf(readFileSync(file));
    await document.loadingTask.destroy();
    return [text];
  },
};

/** Every text of a JSON value, names of fields too. */
export function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [key, ...stringsOf(one)]);
}

/** What a spreadsheet program takes for a formula. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u;

function csvCells(file: string): string[] {
  const cells = (parseCsv(readFileSync(file), { bom: true }) as string[][]).flat();
  const formula = cells.find((cell) => FORMULA.test(cell));
  if (formula !== undefined) throw new Error(`a spreadsheet would compute “${formula}”`);
  return cells;
}

async function sheetCells(file: string): Promise<string[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(readFileSync(file)).buffer);
  return book.worksheets.flatMap((sheet) => {
    const cells: string[] = [sheet.name];
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.type === ExcelJS.ValueType.Merge || cell.value === null) return;
        if (cell.type === ExcelJS.ValueType.Formula) throw new Error(`${sheet.name} ${cell.address} computes something`);
        cells.push(cell.text);
      }),
    );
    return cells;
  });
}

/** The values of a vCard or iCalendar file, after unfolding; `name` is what may stand before the colon. */
function contentValues(file: string, name: RegExp): string[] {
  const text = readFileSync(file, 'utf8');
  if (/(^|[^\r])\n/.test(text)) throw new Error('a line ends without CR');
  const lines = text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean);
  const open: string[] = [];
  return lines.flatMap((line) => {
    const [head = ''] = line.split(':', 1);
    const value = line.slice(head.length + 1);
    if (!name.test(head)) throw new Error(`“${head}” is no property`);
    if (/TEL$/.test(head.split(';')[0]!) && !/^[\d+*#-]+$/.test(value)) throw new Error(`“${value}” is no number`);
    if (head === 'BEGIN') open.push(value);
    if (head === 'END' && open.pop() !== value) throw new Error(`END:${value} out of place`);
    return [value.replace(/\\([\\;,nN])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped))];
  });
}

/** The XML parts of an archive (PPTX, XLSX, SCORM), by name. */
export function xmlParts(file: string): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(readFileSync(file)))
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}
