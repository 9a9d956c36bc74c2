/** A mistake in a sheet, told to the worker who can mend it, and told as data so that a page can mark the cell. */

/** What is wrong with one cell. */
export interface SheetProblem {
  /** Sheet, as its tab is called. */
  readonly sheet: string;
  /** Row, as the spreadsheet program counts it. */
  readonly row: number;
  /** Heading of the column. */
  readonly column: string;
  /** What is written there; empty when nothing is, or when the words do not matter. */
  readonly text: string;
  /** What is wrong, continuing “写的是 …”; empty when it is just not understood. */
  readonly what: string;
  /** How to mend it. */
  readonly fix: string;
}

/** Longer texts are shortened in a message, in characters. */
const SHOWN = 40;

/** `「服务点」第 7 行「电话」写的是 “6438725O”。请写成 021-64387250 这样的形式。` */
export function problemInWords({ sheet, row, column, text, what, fix }: SheetProblem): string {
  const shown = [...text.replace(/\n/g, ' ')];
  const quoted = shown.length > SHOWN ? `${shown.slice(0, SHOWN).join('')}…` : shown.join('');
  const says = [quoted && `写的是 “${quoted}”`, what].filter(Boolean).join('，');
  const end = (words: string) => (words && !/[。！？]$/.test(words) ? `${words}。` : words);
  return `「${sheet}」第 ${row} 行「${column}」${end(says)}${end(fix)}`;
}
