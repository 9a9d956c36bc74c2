/** Makes the sound table: pinyin that is typed becomes words, and a word misspelt by its sound is known by it. */
import { pinyin } from 'pinyin-pro';
import { fold } from './fold.ts';
import type { Catalogue } from './catalogue-rows.ts';
import type { SoundTable } from './sound-rows.ts';

/** Longer phrases are whole sentences: nobody means them by their sound. */
const LONGEST_WORD = 8;
/** Of words that sound alike only the likeliest are kept. */
const ALIKE = 2;
/** Characters that a phone's keyboard offers, as far as they are in everyday use (GB 2312, first level): typed by mistake they must be read. */
const EVERYDAY = everydaySigns();

/** The sounds of all words of `catalogue`, the more frequent word of a sound first. */
export function soundTable({ entries, topics, synonyms }: Catalogue): SoundTable {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const counts = new Map<string, number>();
  const add = (word: string, count: number) => {
    if (/^\p{Script=Han}+$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + count);
  };
  const names = [
    ...entries.flatMap(({ kind, title, words = '' }) => (kind === 'area' ? [] : [title, ...words.split(' ')])),
    ...topics.flatMap((words) => words.split(' ')),
    ...synonyms.flatMap(([from, to]) => [...from, ...to]),
  ];
  for (const name of names) for (const part of fold(name).split(' ')) if ([...part].length <= LONGEST_WORD) add(part, 2);
  for (const { title, text, heads = '', words = '' } of entries)
    for (const { segment } of segmenter.segment(fold(`${title} ${text} ${heads} ${words}`))) add(segment, 1);
  const byCount = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
  const words = byCount.filter((word) => [...word].length > 1);
  const signs = new Set([...byCount.join(''), ...EVERYDAY]);
  return {
    words: lines(words.map((word) => [syllables(word).join(' '), word])),
    signs: lines(
      [...signs].flatMap((sign) => readings(sign).map((reading): [string, string] => [reading, sign])),
      Infinity,
    ),
  };
}

function lines(pairs: readonly (readonly [reading: string, word: string])[], alike = ALIKE): string {
  const byReading = new Map<string, string[]>();
  for (const [reading, word] of pairs) {
    const words = byReading.get(reading) ?? [];
    if (words.length < alike) byReading.set(reading, [...words, word]);
  }
  const glue = alike === Infinity ? '' : ' ';
  return [...byReading]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reading, words]) => `${reading}\t${words.join(glue)}`)
    .join('\n');
}

/** The reading of each character within the word, `ü` as `v`. */
function syllables(word: string): string[] {
  return pinyin(word, { toneType: 'none', type: 'array', v: true });
}

function readings(sign: string): string[] {
  const all = pinyin(sign, { toneType: 'none', type: 'array', v: true, multiple: true });
  return [...new Set(all)].filter((reading) => /^[a-z]+$/.test(reading));
}

/** The 3,755 characters of the first level, decoded from their places in the standard. */
function everydaySigns(): string {
  const decoder = new TextDecoder('gb18030');
  const rows = Array.from({ length: 0xd7 - 0xb0 + 1 }, (_, row) => 0xb0 + row);
  const cells = Array.from({ length: 94 }, (_, cell) => 0xa1 + cell);
  const signs = rows.flatMap((row) => cells.map((cell) => decoder.decode(new Uint8Array([row, cell]))));
  return signs.filter((sign) => /^\p{Script=Han}$/u.test(sign)).join('');
}
