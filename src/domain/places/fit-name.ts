/** How well typed letters fit a name: Chinese, pinyin, initials, or all three mixed (`徐jia汇`, `xujh`). */

/** A name that can be looked for. */
export interface SoughtName {
  /** Its letters, as `plainName` gives them. */
  readonly letters: readonly string[];
  /** Readings of each letter, the likeliest first. */
  readonly readings: readonly (readonly string[])[];
  /** How many letters it has without its last word (街道, 镇, 区). */
  readonly short: number;
}

/** What a beginning inside the name costs: more than any way of writing the beginning itself. */
export const INSIDE = 4;
/** What an initial in place of a syllable costs, once for the whole name. */
export const INITIAL = 1;
/** What a less likely reading costs. */
const OTHER_READING = 0.5;
/** What an unfinished name costs. */
const UNFINISHED = 1;

const TAIL = /(民族乡|街道|镇|乡|自治县|特区|林区|新区|区|县|自治区|市|省)$/;

/** A plain name with its readings (see `StreetRow`). */
export function soughtName(plain: string, readings: string): SoughtName {
  const letters = [...plain];
  const tail = TAIL.exec(plain)?.[0].length ?? 0;
  return {
    letters,
    readings: readings.split(' ').map((one) => one.split('/')),
    short: letters.length - tail >= 2 ? letters.length - tail : letters.length,
  };
}

/** The cost of taking `word` (folded, without spaces) for `name`: 0 is the name itself; `undefined`: it does not fit. */
export function fitName(word: string, name: SoughtName): number | undefined {
  // A single Latin letter inside a name says nothing.
  const starts = /^[a-z]$/.test(word) ? 1 : name.short;
  let best: number | undefined;
  for (let start = 0; start < starts; start++) {
    const cost = walk(word, name, start, start === 0 ? 0 : INSIDE);
    if (cost !== undefined && (best === undefined || cost < best)) best = cost;
  }
  return best;
}

/** The cheapest way to spend all of `rest` on the letters of `name` from `index` on. */
function walk(rest: string, name: SoughtName, index: number, spent: number, initials = false): number | undefined {
  if (rest === '') return index === name.short || index === name.letters.length ? spent : spent + UNFINISHED;
  if (index === name.letters.length) return undefined;
  const ways: (number | undefined)[] = [];
  const letter = name.letters[index]!;
  if (rest.startsWith(letter)) ways.push(walk(rest.slice(letter.length), name, index + 1, spent, initials));
  for (const [rank, reading] of name.readings[index]!.entries()) {
    const cost = spent + (rank === 0 ? 0 : OTHER_READING);
    if (rest.startsWith(reading)) ways.push(walk(rest.slice(reading.length), name, index + 1, cost, initials));
    else if (reading.startsWith(rest)) ways.push(cost + UNFINISHED);
    const initial = /^[zcs]h/.test(reading) && rest.startsWith(reading.slice(0, 2)) ? 2 : 1;
    for (const length of new Set([initial, 1])) {
      if (reading.length > length && rest.startsWith(reading.slice(0, length))) {
        ways.push(walk(rest.slice(length), name, index + 1, cost + (initials ? 0 : INITIAL), true));
      }
    }
  }
  return ways.reduce((best, one) => (one !== undefined && (best === undefined || one < best) ? one : best), undefined);
}
