/** Characters that the print font does not have: an error for an author's emoji, a 〓 for a rare character in a name. */
import { codePoint } from '../model/plain-characters.ts';

/** What printers set where the font has no such character. */
const GETA = '〓';

/** Said once in a book that needed it. */
const GETA_REMARK = `书中的“${GETA}”代替了字体里没有的生僻字，请用笔补上。`;

/** Characters told on either side of one that cannot be printed. */
const EXCERPT = 16;

/** Thrown when a text holds characters that cannot be printed. */
export class MissingGlyphs extends Error {
  override readonly name = 'MissingGlyphs';
  /** The characters. */
  readonly characters: readonly string[];

  /** `text` is where the first of them stands, when that is known. */
  constructor(characters: readonly string[], { text, ...options }: ErrorOptions & { readonly text?: string | undefined } = {}) {
    const all = characters.map((one) => `“${one}”（${codePoints(one)}）`).join('、');
    const where = text === undefined ? '' : `，在 “${around(text, characters)}” 里`;
    super(`字体里没有这些字符，印不出来：${all}${where}。请在资料里换一个写法。`, options);
    this.characters = characters;
  }

  /** The same, told with the first text of `value` that holds one of them: whoever wrote it must find it. */
  foundIn(value: unknown): MissingGlyphs {
    return new MissingGlyphs(this.characters, { cause: this.cause, text: firstText(value, this.characters) });
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

function codePoints(character: string): string {
  return [...character].map(codePoint).join(' ');
}

function firstText(value: unknown, characters: readonly string[]): string | undefined {
  if (typeof value === 'string') return characters.some((one) => value.includes(one)) ? value : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const part of Object.values(value)) {
    const found = firstText(part, characters);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Enough of a long text to find it. */
function around(text: string, characters: readonly string[]): string {
  const at = Math.min(...characters.map((one) => text.indexOf(one)).filter((index) => index >= 0));
  const from = Math.max(0, at - EXCERPT);
  return (from > 0 ? '……' : '') + text.slice(from, at + EXCERPT) + (at + EXCERPT < text.length ? '……' : '');
}
