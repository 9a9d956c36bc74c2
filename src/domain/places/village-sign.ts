/** Which table of village names holds what is typed. Runs in the visitor's page as well as in the build. */

/** Into how many tables the names are divided: of 44,000 names a table holds some hundred. */
export const VILLAGE_TABLES = 256;

/** What the names of villages and communities end with. */
const VILLAGE_TAIL = /(社区居民委员会|居民委员会|村民委员会|社区居委会|居委会|村委会|委员会|居委|村委|社区|小区|村)$/;

/** The same endings, to know them while they are being typed. */
const TAILS = ['社区居民委员会', '居民委员会', '村民委员会', '社区居委会', '居委会', '村委会', '委员会', '小区'];
const BEGUN_TAILS = new Set(TAILS.flatMap(beginnings));
const TAIL_PARTS = new Set(TAILS.flatMap((tail) => [...tail].flatMap((_, start) => beginnings(tail.slice(start)))));

function beginnings(tail: string): string[] {
  return [...tail].map((_, index) => tail.slice(0, index + 1));
}

/** A name without its last word. */
export function withoutVillageTail(plain: string): string {
  return plain.replace(VILLAGE_TAIL, '');
}

/** Whether a word is an ending or a part of one (居委会, 委会): it names nothing. */
export function isOfEnding(word: string): boolean {
  return TAIL_PARTS.has(word);
}

/** The number of the table that holds the names with `sign` in them. */
export function tableOfSign(sign: string): number {
  return sign.codePointAt(0)! % VILLAGE_TABLES;
}

/**
 * The number of the table with every village that a typed word can name: that of the last sign before the ending,
 * finished or not, for what stands in front may be the name of a district. `undefined` when nothing but an ending is typed.
 * A server that is asked for a table learns its number, which stands for some hundred names, and no letter of what is typed.
 */
export function tableOfWord(word: string): number | undefined {
  let name = word;
  // The longest ending goes; 土山湾社区居 is 土山湾, although 居 alone ends nothing.
  for (let start = 0; start < word.length; start++) {
    if (!BEGUN_TAILS.has(word.slice(start))) continue;
    name = word.slice(0, start);
    break;
  }
  const sign = [...name].pop();
  return sign === undefined ? undefined : tableOfSign(sign);
}
