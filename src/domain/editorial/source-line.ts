/** Where in its file a passage stands. */
import type { Said } from './said.ts';

/** So many first characters of a passage tell its line. */
const ENOUGH = 24;

/** The line of `source`, counted from 1, on which a passage begins; `undefined` when it cannot be told. */
export function lineOf(source: string, { text }: Said): number | undefined {
  const wanted = bare(text).slice(0, ENOUGH);
  if (!wanted) return undefined;
  const lines = source.split('\n').map(bare);
  const found = lines.findIndex((line) => line.includes(wanted) || (line.length > 0 && wanted.startsWith(line)));
  if (found >= 0) return found + 1;
  // Titles of a lesson's parts stand in attributes.
  const inTag = source.split('\n').findIndex((line) => line.includes(`"${text}"`));
  return inTag < 0 ? undefined : inTag + 1;
}

/** A text without marks, tags, link targets and spaces; a passage begins with its first line's words. */
function bare(text: string): string {
  return text
    .split('\n')[0]!
    .replace(/<[^>]*>/g, '')
    .replace(/\]\([^)]*\)/g, '')
    .replace(/^\s*(?:\d+\.|[-#>]+)\s/, '')
    .replace(/[*[\]|\\\s]/g, '');
}
