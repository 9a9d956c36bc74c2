/** Mistakes sheet by sheet, each with the row it stands in: what a page shows beside the sentence. */
import { cleanCell } from './cells/cell.ts';
import { HEAD_WITHIN } from './find-tables.ts';
import type { SheetProblem } from './sheet-problem.ts';
import type { SheetTable } from './sheet-table.ts';
import { bareHeading } from './table-rows.ts';

/** A cell of a row that holds a mistake. */
export interface ProblemCell {
  /** Text; empty when there is none. */
  readonly text: string;
  /** Whether it is the mistake. */
  readonly wrong: boolean;
}

/** A row that holds a mistake. */
export interface ProblemRow {
  /** Number, as the spreadsheet program counts it. */
  readonly row: number;
  /** Its cells under the columns of {@link ProblemSheet}. */
  readonly cells: readonly ProblemCell[];
}

/** A sheet with mistakes. */
export interface ProblemSheet {
  /** Name on the tab. */
  readonly name: string;
  /** Mistakes, in the order given. */
  readonly problems: readonly SheetProblem[];
  /** Headings: the name of the record, then the columns with mistakes, as they stand in the sheet. */
  readonly columns: readonly string[];
  /** Rows with mistakes, from the top. */
  readonly rows: readonly ProblemRow[];
}

/** Groups mistakes by their sheets, in the order of the sheets. */
export function problemSheets(tables: readonly SheetTable[], problems: readonly SheetProblem[]): ProblemSheet[] {
  const order = (name: string) => {
    const index = tables.findIndex((table) => table.name === name);
    return index < 0 ? tables.length : index;
  };
  const names = [...new Set(problems.map(({ sheet }) => sheet))].sort((a, b) => order(a) - order(b));
  return names.map((name) =>
    problemSheet(
      tables.find((table) => table.name === name),
      name,
      problems.filter(({ sheet }) => sheet === name),
    ),
  );
}

function problemSheet(table: SheetTable | undefined, name: string, problems: readonly SheetProblem[]): ProblemSheet {
  const wanted = new Set(problems.map(({ column }) => bareHeading(column)));
  const head = table?.rows.slice(0, HEAD_WITHIN).find((cells) => cells.some((cell) => wanted.has(bareHeading(cell)))) ?? [];
  const places = head.flatMap((cell, index) => (index === 1 || wanted.has(bareHeading(cell)) ? [index] : []));
  const rows = [...new Set(problems.map(({ row }) => row))].sort((a, b) => a - b);
  const isWrong = (row: number, place: number) =>
    problems.some((one) => one.row === row && bareHeading(one.column) === bareHeading(head[place]!));
  return {
    name,
    problems,
    columns: places.map((place) => cleanCell(head[place]!)),
    rows: rows.map((row) => ({
      row,
      cells: places.map((place) => ({ text: cleanCell(table?.rows[row - 1]?.[place] ?? ''), wrong: isWrong(row, place) })),
    })),
  };
}
