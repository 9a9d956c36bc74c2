/** Reads the table of a sheet by the headings of its columns, wherever columns and rows were moved. */
import type ExcelJS from 'exceljs';
import type { TableSheet } from '../domain/review/sheet-layout.ts';

/** A row of text; `row` as the spreadsheet program counts it. */
export type TextRow<K extends string> = Readonly<Record<K, string>> & { readonly row: number };

/** A table that was read, or what is wrong with it. */
export interface ReadTable<K extends string> {
  /** Rows with something in them. */
  readonly rows: readonly TextRow<K>[];
  /** What must be mended first. */
  readonly mistakes: readonly string[];
}

/** Headings stand near the top, whatever was put above them. */
const HEAD_WITHIN = 20;
/** So many headings tell that a row is the row of headings. */
const ENOUGH = 3;

/** Reads the sheet of that name. */
export function readTable<K extends string>(book: ExcelJS.Workbook, { name, columns }: TableSheet<K>): ReadTable<K> {
  const sheet = book.worksheets.find((one) => one.name.trim() === name);
  if (!sheet) {
    const there = book.worksheets.map((one) => `「${one.name}」`).join('');
    return refused(`没有叫「${name}」的工作表，只有${there}。请把它的名字改回来；删掉了的，从原来的文件里复制回来`);
  }
  const keys = Object.keys(columns) as K[];
  const head = headOf(
    sheet,
    keys.map((key) => columns[key].header),
  );
  if (!head)
    return refused(`「${name}」里找不到写着“${keys.map((key) => columns[key].header).join('、')}”的那一行。请照原来的文件补上`);
  const missing = keys.filter((key) => !head.at.has(columns[key].header)).map((key) => columns[key].header);
  if (missing.length)
    return refused(
      `「${name}」缺少${missing.map((one) => `「${one}」`).join('')}这一列。请从原来的文件里复制回来，或把列名改回来`,
    );
  const twice = keys.map((key) => columns[key].header).find((header) => head.twice.has(header));
  if (twice) return refused(`「${name}」里有两列都叫「${twice}」。请删去多出来的一列`);

  const mistakes: string[] = [];
  const rows: TextRow<K>[] = [];
  for (let number = head.row + 1; number <= sheet.rowCount; number++) {
    const row = sheet.getRow(number);
    const cells = keys.map((key) => [key, row.getCell(head.at.get(columns[key].header)!)] as const);
    const merged = cells.find(([, cell]) => cell.isMerged);
    if (merged) {
      mistakes.push(`「${name}」第 ${number} 行「${columns[merged[0]].header}」是合并的单元格。请取消合并，一行写一格`);
      continue;
    }
    const formula = cells.find(([key, cell]) => columns[key].fill && isFormula(cell));
    if (formula) {
      mistakes.push(`「${name}」第 ${number} 行「${columns[formula[0]].header}」是公式。请直接写字；以 = 开头的，前面加一个空格`);
      continue;
    }
    const texts = cells.map(([key, cell]) => [key, textOf(cell.value)] as const);
    if (texts.every(([, text]) => text === '')) continue;
    rows.push({ ...(Object.fromEntries(texts) as Record<K, string>), row: number });
  }
  return { rows, mistakes };
}

function refused<K extends string>(mistake: string): ReadTable<K> {
  return { rows: [], mistakes: [mistake] };
}

function headOf(sheet: ExcelJS.Worksheet, headers: readonly string[]) {
  for (let number = 1; number <= Math.min(HEAD_WITHIN, sheet.rowCount); number++) {
    const at = new Map<string, number>();
    const twice = new Set<string>();
    sheet.getRow(number).eachCell((cell, column) => {
      const header = textOf(cell.value).replace(/\s/g, '');
      if (!headers.includes(header)) return;
      if (at.has(header)) twice.add(header);
      at.set(header, column);
    });
    if (at.size >= Math.min(ENOUGH, headers.length)) return { row: number, at, twice };
  }
  return undefined;
}

function isFormula({ value }: ExcelJS.Cell): boolean {
  return typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value);
}

/** A cell's value as text: dates as days, formatted text without its formats. */
function textOf(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value).replace(/\r\n?/g, '\n').trim();
  if ('richText' in value)
    return value.richText
      .map(({ text }) => text)
      .join('')
      .trim();
  if ('text' in value) return textOf(value.text as ExcelJS.CellValue);
  if ('result' in value) return textOf(value.result as ExcelJS.CellValue);
  return 'error' in value ? String(value.error) : '';
}
