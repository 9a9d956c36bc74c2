/** The fonts of pictures: those of the prints, read once, and what they cannot draw. */
import { readFonts } from '../print/fonts.ts';
import { MissingGlyphs, withGeta } from '../print/missing-glyphs.ts';
import { fontCharacters, type HasGlyph } from './font-characters.ts';

/** A font as satori takes it. */
export interface CardFont {
  /** Family. */
  readonly name: string;
  /** The whole file. */
  readonly data: Buffer;
  /** Weight. */
  readonly weight: 400 | 700;
  /** Style. */
  readonly style: 'normal';
}

const FAMILY = 'Noto Sans SC';

interface Loaded {
  readonly fonts: CardFont[];
  readonly has: HasGlyph;
}

let loaded: Loaded | undefined;

function load(): Loaded {
  if (!loaded) {
    const [regular, bold] = readFonts();
    if (!regular || !bold) throw new Error('画图要用的两个字重不全。请在项目文件夹里运行 npm ci。');
    const hasRegular = fontCharacters(regular);
    const hasBold = fontCharacters(bold);
    loaded = {
      fonts: [
        { name: FAMILY, data: regular, weight: 400, style: 'normal' },
        { name: FAMILY, data: bold, weight: 700, style: 'normal' },
      ],
      has: (point) => hasRegular(point) && hasBold(point),
    };
  }
  return loaded;
}

/** The fonts; always the same array, for satori keeps what it parsed by it. */
export function cardFonts(): CardFont[] {
  return load().fonts;
}

/** Spaces, and characters that draw nothing. */
const INVISIBLE = /^[\s\p{Default_Ignorable_Code_Point}]$/u;
const PRIVATE = /^\p{Private_Use}$/u;

/**
 * A value whose texts the fonts can draw: 〓 stands for a Chinese character that they lack, as in the prints.
 * Throws MissingGlyphs when any other character is lacking: satori would leave a gap or an empty box and say nothing.
 */
export function drawable<Value extends object>(value: Value): Value {
  const { has } = load();
  const lacking = [...charactersOf(value)].filter(
    (character) => !INVISIBLE.test(character) && (PRIVATE.test(character) || !has(character.codePointAt(0)!)),
  );
  if (lacking.length === 0) return value;
  const missing = new MissingGlyphs(lacking.sort());
  if (!missing.rareHanOnly) throw missing.foundIn(value);
  return withGeta(value, lacking);
}

function charactersOf(value: unknown, into = new Set<string>()): Set<string> {
  if (typeof value === 'string') for (const character of value) into.add(character);
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) charactersOf(part, into);
  return into;
}
