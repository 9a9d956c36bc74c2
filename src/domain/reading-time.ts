/** How long a page takes to read. */
import { plainText } from '../prose/plain-text.ts';
import type { Prose } from '../prose/tree.ts';

/** Characters a minute of somebody who reads slowly and stops to think. */
const A_MINUTE = 250;

/** Whole minutes, at least one. */
export function readingMinutes(prose: Prose): number {
  return Math.max(1, Math.round([...plainText(prose).replace(/\s/g, '')].length / A_MINUTE));
}
