/** Which characters a TrueType font has a glyph for, read from its `cmap` table. */

/** Whether the font has a glyph for a code point. */
export type HasGlyph = (codePoint: number) => boolean;

/** Subtable of groups of code points in a row, over the whole of Unicode; every font with rare characters has one. */
const GROUPS = 12;

/** Reads what `font` (a whole TrueType file) can draw. Throws when it holds no full Unicode table. */
export function fontCharacters(font: Buffer): HasGlyph {
  const cmap = tableOffset(font, 'cmap');
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) =>
    font.readUInt32BE(cmap + 4 + index * 8 + 4),
  );
  const table = subtables.map((offset) => cmap + offset).find((offset) => font.readUInt16BE(offset) === GROUPS);
  if (table === undefined) throw new Error('字体文件里没有完整的字符表，不能用来画图。');
  const groups = Array.from({ length: font.readUInt32BE(table + 12) }, (_, index) => {
    const group = table + 16 + index * 12;
    return { first: font.readUInt32BE(group), last: font.readUInt32BE(group + 4) };
  });
  return (point) => groups.some(({ first, last }) => first <= point && point <= last);
}

function tableOffset(font: Buffer, tag: string): number {
  for (let table = 0; table < font.readUInt16BE(4); table++) {
    const entry = 12 + table * 16;
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`字体文件里没有 ${tag} 表，不能用来画图。`);
}
