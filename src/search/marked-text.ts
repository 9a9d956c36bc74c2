/** Which parts of a text are what was asked for. */

/** A part of a text. */
export interface TextPart {
  /** The letters. */
  readonly text: string;
  /** Whether they were asked for. */
  readonly marked: boolean;
}

/** A single sign in common is chance. */
const LEAST = 2;

/** Divides `text` into parts; marked are those of at least two signs that stand in one of `words` too. */
export function markedText(text: string, words: readonly string[]): TextPart[] {
  const parts: TextPart[] = [];
  let plain = '';
  for (let place = 0; place < text.length;) {
    const length = longestAt(text, place, words);
    if (length < LEAST) {
      plain += text[place++];
      continue;
    }
    if (plain) parts.push({ text: plain, marked: false });
    parts.push({ text: text.slice(place, place + length), marked: true });
    plain = '';
    place += length;
  }
  if (plain) parts.push({ text: plain, marked: false });
  return parts;
}

function longestAt(text: string, place: number, words: readonly string[]): number {
  let length = 0;
  while (place + length < text.length) {
    const piece = text.slice(place, place + length + 1).toLowerCase();
    if (/[\s\p{P}]/u.test(piece) || !words.some((word) => word.includes(piece))) break;
    length++;
  }
  return length;
}
