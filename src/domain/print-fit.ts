/** How large a page's text is set when a browser prints it, so that most pages are one sheet of A4. */
import { plainText } from '../prose/plain-text.ts';
import type { Prose } from '../prose/tree.ts';

/** Sizes that the print style knows. */
export type PrintFit = 'roomy' | 'usual' | 'close';

/** Characters up to which a text is set larger, and from which it is set smaller (measured on the pages as they print). */
const ROOMY_UP_TO = 860;
const CLOSE_FROM = 1030;
/** What a row of a table takes beyond its characters: its last lines are seldom full. */
const A_ROW = 10;

/** The size for a text of this length. */
export function printFit(prose: Prose): PrintFit {
  const rows = prose.reduce((sum, block) => sum + (block.type === 'table' ? block.rows.length : 0), 0);
  const length = [...plainText(prose).replace(/\s/g, '')].length + A_ROW * rows;
  if (length <= ROOMY_UP_TO) return 'roomy';
  return length < CLOSE_FROM ? 'usual' : 'close';
}
