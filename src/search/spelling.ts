/** Other ways to read a query: pinyin as words, misspelt words as the ones that sound alike. */
import { isHan, runs } from '../domain/search/fold.ts';
import type { Sounds } from './sounds.ts';

/** A piece longer than this is no single word. */
const LONGEST_PIECE = 6;

/** The query with its pinyin turned into words; `undefined` when there is none in it. Takes folded text. */
export function readPinyin(sounds: Sounds, folded: string): string | undefined {
  const parts = folded.split(' ');
  const read: string[] = [];
  let changed = false;
  for (let place = 0; place < parts.length;) {
    const end = latinUntil(sounds, parts, place);
    const letters = parts.slice(place, end).join('');
    const words = end > place ? sounds.read(letters)?.words : sounds.initials(parts[place]!);
    read.push(words ?? parts[place]!);
    changed ||= words !== undefined;
    place = Math.max(end, place + 1);
  }
  return changed ? read.join(' ') : undefined;
}

/** Where the stretch of pinyin that begins at `place` ends: `bu xiang shangxue` is read as a whole. */
function latinUntil(sounds: Sounds, parts: readonly string[], place: number): number {
  let end = place;
  while (end < parts.length && /^[a-z]+$/.test(parts[end]!) && sounds.read(parts[end]!)) end++;
  return end;
}

/**
 * The query with misspelt pieces put right by their sound; `undefined` when nothing sounds like a word of the site.
 * Only pieces that hold something unknown are touched. Takes folded text.
 */
export function mendSpelling(sounds: Sounds, folded: string, isKnown: (pair: string) => boolean): string | undefined {
  const mended = runs(folded).map((run) => (isHan(run) ? mendRun(sounds, [...run], isKnown) : run));
  const text = mended.join('');
  return text === runs(folded).join('') ? undefined : text;
}

function mendRun(sounds: Sounds, signs: readonly string[], isKnown: (pair: string) => boolean): string {
  for (let length = Math.min(LONGEST_PIECE, signs.length); length > 1; length--) {
    for (let start = 0; start + length <= signs.length; start++) {
      const piece = signs.slice(start, start + length);
      if (piece.slice(1).every((sign, place) => isKnown(piece[place]! + sign))) continue;
      const [word] = sounds.alike(piece.join(''));
      if (word === undefined) continue;
      return mendRun(sounds, signs.slice(0, start), isKnown) + word + mendRun(sounds, signs.slice(start + length), isKnown);
    }
  }
  return signs.join('');
}
