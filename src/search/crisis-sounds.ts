/** Crisis words by sound: pinyin, and characters mistaken for others that sound alike (`不想火了`, `割碗`). */
import { pinyinSyllables } from './pinyin-syllables.ts';
import { nearSound } from './sounds.ts';

/** Syllables of the characters that stand in or sound like crisis words, from `{ huo: '活火或' }`. */
export function soundsOf(table: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(
    Object.entries(table).flatMap(([syllable, characters]) => Array.from(characters, (one) => [one, nearSound(syllable)])),
  );
}

/**
 * `text` as near syllables, each between two spaces: ` bu xian huo `. Letters are read as pinyin; anything else whose sound is
 * not in the table stands for itself, so that nothing matches across it.
 */
export function asSounds(text: string, sounds: ReadonlyMap<string, string>): string {
  const pieces = text.match(/[a-z]+|[^a-z]/gu) ?? [];
  const syllables = pieces.flatMap((piece) =>
    /^[a-z]/.test(piece) ? pinyinSyllables(piece).map(nearSound) : [sounds.get(piece) ?? piece],
  );
  return ` ${syllables.join(' ')} `;
}
