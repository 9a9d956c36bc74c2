/** A table as it came out of a file: text in cells, and where somebody merged, calculated or hid something. */

/** A cell's place as a spreadsheet program counts: rows and columns from 1. */
export interface CellPlace {
  /** Row. */
  readonly row: number;
  /** Column. */
  readonly column: number;
}

/** One sheet of a file. */
export interface SheetTable {
  /** Name on the tab; the file's name for CSV. */
  readonly name: string;
  /** Text of each cell, row by row from the first row on; short rows end early. */
  readonly rows: readonly (readonly string[])[];
  /** Cells that are part of a merged one. */
  readonly merged?: readonly CellPlace[];
  /** Cells that hold a formula. */
  readonly formulas?: readonly CellPlace[];
  /** Numbers of hidden rows. */
  readonly hiddenRows?: readonly number[];
}
