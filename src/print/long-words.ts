/** Words too long for a line — addresses of web pages, mostly — which the engine would set past the paper's edge. */
import { LONGEST_WORD } from '../domain/prints/text-width.ts';

/** Letters, digits and signs without a space or a Chinese character between them; `breaking.typ` has the same. */
const LONG = new RegExp(`[\\u0021-\\u024F]{${LONGEST_WORD + 1}}`);

/** Read by programs, not set. */
const UNSET = new Set(['url', 'siteUrl', 'href', 'slug', 'id', 'qr']);

/** Whether a text of `value` holds a word longer than any that stays on one line. */
export function hasLongWord(value: unknown): boolean {
  if (typeof value === 'string') return LONG.test(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, part]) => !UNSET.has(key) && hasLongWord(part));
}
