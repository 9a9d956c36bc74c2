/** Pinyin typed without tones, cut into syllables. */

const FINALS = 'iang|iong|uang|ian|iao|ing|uai|uan|ang|eng|ong|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|ve|[aoeiuv]';
const SYLLABLE = new RegExp(`^(?:(?:[zcs]h?|[bpmfdtnlgkhjqxryw])(?:${FINALS})|[ae]i|ao|ou|[ae]ng?|er|[aoe])$`);
const LONGEST = 6;
/** A letter that belongs to no syllable costs more than any number of syllables that avoid it. */
const LOOSE_LETTER = 10;
/** A syllable without an initial (`jin-ge`, not `jing-e`) is the rarer reading of two. */
const WITHOUT_INITIAL = 1.1;

/** Cuts lower-case letters into pinyin syllables, as few as can be; letters that fit nowhere stand alone. */
export function pinyinSyllables(letters: string): string[] {
  const cost: number[] = Array<number>(letters.length + 1).fill(0);
  const length: number[] = Array<number>(letters.length).fill(1);
  for (let at = letters.length - 1; at >= 0; at--) {
    cost[at] = LOOSE_LETTER + cost[at + 1]!;
    for (let size = 1; size <= LONGEST && at + size <= letters.length; size++) {
      const piece = letters.slice(at, at + size);
      if (!SYLLABLE.test(piece)) continue;
      const total = (/^[aoe]/.test(piece) ? WITHOUT_INITIAL : 1) + cost[at + size]!;
      if (total >= cost[at]!) continue;
      cost[at] = total;
      length[at] = size;
    }
  }
  const pieces: string[] = [];
  for (let at = 0; at < letters.length; at += length[at]!) pieces.push(letters.slice(at, at + length[at]!));
  return pieces;
}
