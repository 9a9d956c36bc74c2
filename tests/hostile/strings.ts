/**
 * Texts that break programs which glue strings together: written for this project, by what they try to break out of.
 *
 * A text that reaches a page as code sets `window.__hostile`. Every text is one that somebody could paste into a cell or a field; none
 * names a real host or person. Those that can be written on a line are in `texts/`, one a line.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One text. */
export interface HostileText {
  /** What it tries to break: the name of its file in `texts/`, `unseen`, `flood` or `length`. */
  readonly family: string;
  /** The text. */
  readonly text: string;
}

const FOLDER = join(import.meta.dirname, 'texts');

const WRITTEN = readdirSync(FOLDER)
  .sort()
  .flatMap((file) =>
    readFileSync(join(FOLDER, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((text): HostileText => ({ family: file.replace('.txt', ''), text })),
  );

/** Code points that cannot be seen or turn the line around: controls, joiners, marks of direction, fillers, tags, halves of pairs. */
const UNSEEN_POINTS = `
  00 01 07 08 09 0a 0b 0c 0d 1b 1f 7f 80 85 9b 9f ad 34f 61c 115f 1160 17b4 180e 200b 200c 200d 200e 200f 2028 2029 202a 202b 202c 202d
  202e 2060 2061 2066 2067 2069 206a 2800 3164 fdd0 feff ffa0 fff9 fffa fffb fffd fffe ffff d800 dbff dc00 dfff 1d173 1fffe e0001 e0020
  e0041 e007f e0100 10ffff
`;

const UNSEEN = [
  ...UNSEEN_POINTS.trim()
    .split(/\s+/)
    .map((point) => `甲${String.fromCodePoint(parseInt(point, 16))}乙`),
  '\u001b[31m红\u001b[0m',
  '\u001b]0;题\u0007',
  '甲\r\nSet-Cookie: a=b',
  '甲\nTEL:110',
  '甲\r\nEND:VCARD',
  '甲\n=1+1',
  '\u202e乙甲\u202c',
  '\u2066甲\u2069',
];

/** Marks piled on a letter, emoji put together of several, private and joined characters. */
const FLOODS = [
  `e${'\u0301'.repeat(3)}`,
  `字${'\u0336'.repeat(5)}`,
  `Z${'\u0300\u0316\u0327'.repeat(20)}`,
  `a${'\u0489'.repeat(100)}`,
  '👨‍👩‍👧‍👦',
  '🏳️‍🌈',
  '1️⃣',
  '❤️',
  '☎️',
  '字\ufe0f',
  'e\u0301',
  '\u{e000}',
  '\u{f8ff}',
  '\u{f0000}',
];

const LENGTHS = [
  ...['W', '字', '1', '，', '“', '（', '&', '<', '"', '\\', '#', '$', '*', '`', '_', '@', '𠮷'].map((one) => one.repeat(60)),
  'w'.repeat(300),
  '字'.repeat(500),
  `${'很长的一句话，'.repeat(60)}完`,
  'a-'.repeat(100),
  'a/'.repeat(100),
  'x y '.repeat(60).trim(),
  `https://x.invalid/${'a'.repeat(200)}`,
  // Around the 75 bytes at which lines of calendars and cards are folded.
  ...[72, 73, 74, 75].map((letters) => `${'a'.repeat(letters)}字𠮷`),
];

function family(name: string, texts: readonly string[]): HostileText[] {
  return texts.map((text) => ({ family: name, text }));
}

/** All texts, each once. */
export const HOSTILE: readonly HostileText[] = [
  ...new Map(
    [...WRITTEN, ...family('unseen', UNSEEN), ...family('flood', FLOODS), ...family('length', LENGTHS)].map((one) => [
      one.text,
      one,
    ]),
  ).values(),
];
