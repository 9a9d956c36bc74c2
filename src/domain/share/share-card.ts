/** The small picture that stands beside a link somebody passes on: what is on it, broken into lines. */
import { textWidth } from '../prints/text-width.ts';

/** Sizes in pixels. What matters stands in the middle square: many programs show only that. */
export const SHARE_CARD = {
  width: 1200,
  height: 630,
  /** Width of the lines, inside the middle square. */
  room: 580,
  sign: 64,
  name: 40,
  /** Sizes of the title, largest first, each with the most lines it may have. */
  titles: [
    { size: 92, most: 2 },
    { size: 80, most: 3 },
    { size: 66, most: 4 },
    { size: 54, most: 5 },
  ],
  titleLine: 1.28,
  kicker: 34,
  notice: { height: 62, size: 30 },
} as const;

/** What stands on the picture. */
export interface ShareCard {
  /** Name of the site. */
  readonly siteName: string;
  /** Lines of the title, and the size of its letters. */
  readonly title: { readonly lines: readonly string[]; readonly size: number };
  /** What kind of page it is and for whom; may be empty. */
  readonly kicker: string;
  /** Notice of the site in few words; empty on a live one. */
  readonly notice: string;
}

/** Signs that stay with the word before them, and signs that stay with the word after. */
const CLOSING = /^[\p{Pe}\p{Pf}、，。；：！？…·,.;:!?]+$/u;
const OPENING = /[\p{Ps}\p{Pi}]$/u;
/** Em of a last line that is no mere scrap. */
const SHORTEST_LAST = 2;
const WORDS = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** The title in the largest letters in which it fits, broken between words; one that fits in none is cut, with an ellipsis. */
export function shareTitle(title: string): ShareCard['title'] {
  const ways = SHARE_CARD.titles.map(({ size, most }) => ({ size, most, lines: titleLines(title, SHARE_CARD.room / size) }));
  const fitting = ways.filter(({ lines, most }) => lines.length <= most);
  const whole = fitting.find(({ lines }) => lines.length === 1 || textWidth(lines.at(-1)!) >= SHORTEST_LAST) ?? fitting[0];
  if (whole) return { lines: whole.lines, size: whole.size };
  const { size, most, lines } = ways.at(-1)!;
  const [last = ''] = cutAnywhere(lines[most - 1]!, SHARE_CARD.room / size - 1);
  return { lines: [...lines.slice(0, most - 1), `${last}…`], size };
}

/** The lines of `title` in `room` em: between words, or anywhere when a word alone is too wide. */
function titleLines(title: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of wordsOf(title)) {
    const longer = `${lines.at(-1) ?? ''}${word}`;
    if (lines.length > 0 && textWidth(longer.trimEnd()) <= room) lines[lines.length - 1] = longer;
    else lines.push(...(textWidth(word.trim()) <= room ? [word.trimStart()] : cutAnywhere(word, room)));
  }
  return lines.map((line) => line.trim());
}

function wordsOf(title: string): string[] {
  const words: string[] = [];
  for (const { segment } of WORDS.segment(title)) {
    const last = words.at(-1);
    const together = last !== undefined && (CLOSING.test(segment) || OPENING.test(last) || segment.trim() === '');
    if (together) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
}

function cutAnywhere(word: string, room: number): string[] {
  const parts: string[] = [];
  for (const character of word) {
    const longer = `${parts.at(-1) ?? ''}${character}`;
    if (parts.length > 0 && textWidth(longer) <= room) parts[parts.length - 1] = longer;
    else parts.push(character);
  }
  return parts;
}
