/** Characters that do harm in any text: they cannot be seen, break a line where none should end, or look like others. */

/** Line ends and tabs: pasted out of a spreadsheet cell. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/;

/**
 * What cannot be seen: control characters, halves of pairs, code points that are none, marks of direction, joiners, fillers, tags,
 * and spaces without width. Selectors of variants belong to the character before them and stay.
 */
const UNSEEN =
  /(?!\p{Variation_Selector})[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2800\uFFF9-\uFFFD]/u;

/** More marks on one character than any language sets: they grow over the lines above and below. */
const PILED_MARKS = /.(?:(?!\p{Variation_Selector})\p{M}){5,}/u;

/** Radicals: ⼉ for 儿, as some PDFs give when copied. They look right, but nobody finds them. */
const RADICALS = /[\u2E80-\u2FDF]/;

/** A harmful character and how to mend it. */
export interface CharacterProblem {
  /** What is wrong, in Chinese. */
  readonly what: string;
  /** How to mend it, in Chinese. */
  readonly fix: string;
}

/** The first harmful character of `text`, or `undefined` when there is none. */
export function characterProblem(text: string): CharacterProblem | undefined {
  const [line] = BREAKS.exec(text) ?? [];
  if (line !== undefined) return { what: `中间有换行或制表符（${codePoint(line)}）`, fix: '请写在一行里' };
  const [unseen] = UNSEEN.exec(text) ?? [];
  if (unseen !== undefined)
    return { what: `里面有看不见的字符（${codePoint(unseen)}），${where(text, unseen)}`, fix: '请把这几个字重新打一遍' };
  const [piled] = PILED_MARKS.exec(text) ?? [];
  if (piled !== undefined)
    return { what: `里面的 “${[...piled][0]}” 上叠了 ${[...piled].length - 1} 个符号`, fix: '请把这个字重新打一遍' };
  const [radical] = RADICALS.exec(text) ?? [];
  if (radical === undefined) return undefined;
  return {
    what: `里面的 “${radical}” 是部首（${codePoint(radical)}），不是字，多半是从 PDF 里复制来的`,
    fix: `请重新打一遍，写成 “${radical.normalize('NFKC')}”`,
  };
}

/** `text` with every character that cannot be seen written out, `〔U+200B〕`: a message must not move the cursor of a terminal. */
export function withUnseenNamed(text: string): string {
  return text.replace(new RegExp(`${BREAKS.source}|${UNSEEN.source}`, 'gu'), (one) => `〔${codePoint(one)}〕`);
}

/** `U+200B` */
export function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

function where(text: string, character: string): string {
  const clean = (part: string) => part.replace(new RegExp(UNSEEN, 'gu'), '');
  const [before, after] = text.split(character, 2).map(clean) as [string, string];
  if (!before) return after ? `在 “${after.slice(0, 6)}” 前面` : '此外没有别的';
  return `在 “${before.slice(-6)}” 后面`;
}
