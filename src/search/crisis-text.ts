/** What someone typed, made comparable with the crisis words. */

/** Joiners, variation signs and skin colours: inside a word they change nothing. */
const INVISIBLE = /[\p{Cf}\p{M}\p{Emoji_Modifier}]+/gu;
/** Spaces, punctuation, pictures. */
const BREAK = /[\s\p{P}\p{S}]+/gu;

/**
 * `query` in compatibility form, lower case, with `pairs` (character to replace, then its replacement) applied, and one
 * space for every stretch of spaces, punctuation or pictures.
 */
export function crisisText(query: string, pairs: ReadonlyMap<string, string>): string {
  const folded = query.normalize('NFKC').toLowerCase().replace(INVISIBLE, '');
  return Array.from(folded, (character) => pairs.get(character) ?? character)
    .join('')
    .replace(BREAK, ' ');
}

/** Two characters at a time, as a lookup: `殺杀樓楼` turns 殺 into 杀 and 樓 into 楼. */
export function characterPairs(text: string): Map<string, string> {
  const characters = Array.from(text);
  return new Map(characters.flatMap((character, at) => (at % 2 ? [] : [[character, characters[at + 1]!] as const])));
}
