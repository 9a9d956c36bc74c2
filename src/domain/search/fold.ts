/** Text as it is compared, and the pieces in which it is looked up. */

/**
 * Compatibility forms folded, lower case, tones and accents off (`nǚ` → `nv`, as it is typed), everything that is no letter
 * or digit a space: `ＰＰＴ，心理!` → `ppt 心理`.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[üǖǘǚǜ]/g, 'v')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Runs of one script: `初2数学 ppt` → `初`, `2`, `数学`, `ppt`. Takes folded text. */
export function runs(folded: string): string[] {
  return folded.match(/\p{Script=Han}+|[a-z]+|\d+|[^\p{Script=Han}a-z\d\s]+/gu) ?? [];
}

/** Whether a run is written in Chinese characters. */
export function isHan(run: string): boolean {
  return /^\p{Script=Han}/u.test(run);
}

/** The pieces of folded text: pairs of neighbouring characters, lone characters, whole words and numbers. */
export function grams(folded: string): string[] {
  return runs(folded).flatMap((run) => {
    const signs = [...run];
    return isHan(run) && signs.length > 1 ? signs.slice(1).map((sign, index) => signs[index]! + sign) : [run];
  });
}
