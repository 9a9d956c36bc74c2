/** Characters that the print font does not have: an error for an author's emoji, a 〓 for a rare character in a name. */

/** What printers set where the font has no such character. */
const GETA = '〓';

/** Said once in a book that needed it. */
const GETA_REMARK = `书中的“${GETA}”代替了字体里没有的生僻字，请用笔补上。`;

/** Thrown when a text holds characters that cannot be printed. */
export class MissingGlyphs extends Error {
  override readonly name = 'MissingGlyphs';
  /** The characters. */
  readonly characters: readonly string[];

  constructor(characters: readonly string[], options?: ErrorOptions) {
    super(
      `字体里没有这些字符，印不出来：${characters.map((one) => `“${one}”（${codePoint(one)}）`).join('、')}。请在资料里换一个写法。`,
      options,
    );
    this.characters = characters;
  }

  /** Whether all are Chinese characters (or private ones that stand for such): the names are right, only the font is short. */
  get rareHanOnly(): boolean {
    return this.characters.every((one) => /^[\p{Script=Han}\p{Private_Use}]$/u.test(one));
  }
}

/** The characters a PDF export complained about; empty when it failed for another reason. */
export function missingGlyphs(complaint: string): string[] {
  const found = [...complaint.matchAll(/the text `\\"(.+?)\\"` could not be displayed|disallowed codepoint `\\"(.+?)\\"`/g)];
  const characters = found.map(([, undisplayed, disallowed]) =>
    (undisplayed ?? disallowed ?? '').replace(/\\+u\{([0-9a-f]+)\}/g, (_, hex: string) =>
      String.fromCodePoint(parseInt(hex, 16)),
    ),
  );
  return [...new Set(characters)].sort();
}

/** A value with 〓 for `characters`, and a remark that says so where the value holds remarks. */
export function withGeta<Value extends object>(value: Value, characters: readonly string[]): Value {
  const replaced = JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'string' ? characters.reduce((text, one) => text.replaceAll(one, GETA), part) : part,
  ) as Value;
  return hasRemarks(replaced)
    ? { ...replaced, provenance: { ...replaced.provenance, remarks: [...replaced.provenance.remarks, GETA_REMARK] } }
    : replaced;
}

interface Remarked {
  readonly provenance: { readonly remarks: readonly string[] };
}

function hasRemarks(value: object): value is Remarked {
  return 'provenance' in value;
}

function codePoint(character: string): string {
  return [...character].map((one) => `U+${one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
}
