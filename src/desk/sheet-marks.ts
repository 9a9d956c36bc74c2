/** What a library that reads values leaves out of a sheet: merged cells, formulas, hidden rows. Scans the XML of one sheet. */
import type { CellPlace } from '../domain/desk/sheet-table.ts';

/** Marks of a sheet. */
export interface SheetMarks {
  /** Cells that are part of a merged one, those within `MOST_MERGED` of each range. */
  readonly merged: readonly CellPlace[];
  /** Cells that hold a formula. */
  readonly formulas: readonly CellPlace[];
  /** Numbers of hidden rows that have cells. */
  readonly hiddenRows: readonly number[];
  /** The highest row number. */
  readonly lastRow: number;
}

/** Somebody may merge whole columns; so many cells of a range say enough. */
const MOST_MERGED = 2000;

/** Tags of rows, cells, formulas and merged ranges, whatever prefix they have. */
const TAGS = /<(?:\w+:)?(row|c|f|mergeCell)(?=[\s/>])([^>]*)>/g;

/** Scans the XML of a worksheet. */
export function sheetMarks(xml: string): SheetMarks {
  const merged: CellPlace[] = [];
  const formulas: CellPlace[] = [];
  const hiddenRows: number[] = [];
  let lastRow = 0;
  let cell: CellPlace | undefined;
  for (const [, tag, attributes = ''] of xml.matchAll(TAGS)) {
    const value = (name: string) => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? '';
    if (tag === 'row') {
      const number = Number(value('r')) || lastRow + 1;
      lastRow = Math.max(lastRow, number);
      if (/^(?:1|true)$/.test(value('hidden')) && !attributes.endsWith('/')) hiddenRows.push(number);
    } else if (tag === 'c') {
      cell = placeOf(value('r'));
    } else if (tag === 'f') {
      if (cell) formulas.push(cell);
    } else merged.push(...cellsOf(value('ref')));
  }
  return { merged, formulas, hiddenRows, lastRow };
}

/** `AB12` → row 12, column 28. */
function placeOf(address: string): CellPlace | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(address) ?? [];
  if (letters === undefined) return undefined;
  return { row: Number(digits), column: [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) };
}

function cellsOf(range: string): CellPlace[] {
  const [from, to = from] = range.split(':').map(placeOf);
  if (!from || !to) return [];
  const cells: CellPlace[] = [];
  for (let row = from.row; row <= to.row && cells.length < MOST_MERGED; row++)
    for (let column = from.column; column <= to.column; column++) cells.push({ row, column });
  return cells;
}
