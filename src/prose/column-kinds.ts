/** Tables that set what helps beside what hurts are known by their two headings: authors write plain Markdown. */

/** What a table's column holds: examples to follow, examples of what not to say or do, or anything else. */
export type ColumnKind = 'plain' | 'say' | 'not';

const SAY = /^(可以|这样)/;
const NOT = /^(不|别)/;

/** The kinds of the columns under `headings`: a pair such as 可以说／不要说 in either order, else all `plain`. */
export function columnKinds(headings: readonly string[]): ColumnKind[] {
  const kinds = headings.map((heading): ColumnKind => {
    const words = heading.trim();
    if (SAY.test(words)) return 'say';
    return NOT.test(words) ? 'not' : 'plain';
  });
  const isPair = kinds.length === 2 && kinds.includes('say') && kinds.includes('not');
  return isPair ? kinds : kinds.map(() => 'plain');
}
