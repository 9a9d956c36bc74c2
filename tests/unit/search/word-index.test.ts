/** What the index knows about words: where they stand and how much they tell. */
import { describe, expect, test } from 'vitest';
import { WordIndex } from '../../../src/search/word-index.ts';
import { aCatalogue, anEntry } from './catalogues.ts';

const index = (...entries: Parameters<typeof aCatalogue>[0]) => new WordIndex(aCatalogue(entries));

describe('a word tells more', () => {
  test('the fewer pages hold it', () => {
    const known = index(anEntry('孩子发脾气'), anEntry('孩子看手机'), anEntry('孩子一个人在家'));
    expect(known.telling('脾气')).toBeGreaterThan(known.telling('孩子'));
    expect(known.telling('没人写过')).toBeGreaterThan(known.telling('脾气'));
  });

  test('than one of its signs alone', () => {
    const known = index(anEntry('脾气'));
    expect(known.telling('脾')).toBeLessThan(known.telling('脾气') / 2);
  });
});

describe('a word counts', () => {
  const known = index(
    anEntry('焦虑'),
    anEntry('二', { words: '焦虑' }),
    anEntry('三', { text: '焦虑' }),
    anEntry('四', { heads: '焦虑' }),
    anEntry('五', { title: '焦虑', text: '焦虑' }),
  );
  const weight = (place: number) => known.holders('焦虑').get(place)!;

  test('most in a title, then among the hidden words, then in the line below, then in a heading', () => {
    expect([0, 1, 2, 3].map(weight)).toEqual([...[0, 1, 2, 3].map(weight)].sort((a, b) => b - a));
    expect(new Set([0, 1, 2, 3].map(weight)).size).toBe(4);
  });

  test('a little more when it stands in two places', () => {
    expect(weight(4)).toBeGreaterThan(weight(0));
    expect(weight(4)).toBeLessThan(weight(0) + weight(2));
  });

  test('when only its topic has it, least of all', () => {
    const entries = [anEntry('一', { topics: [0] }), anEntry('二', { heads: '情绪' })];
    const topical = new WordIndex(aCatalogue(entries, { topics: ['情绪 心情'] })).holders('情绪');
    expect(topical.get(0)).toBeLessThan(topical.get(1)!);
  });
});

test('what stands in names of places and offices only is told from words of the prose', () => {
  const known = index(
    anEntry('徐汇区保护站', { kind: 'place', path: 'services/xh/', text: '孩子' }),
    anEntry('上海市徐汇区', { kind: 'area', path: 'areas/310104/' }),
    anEntry('孩子不听话'),
  );
  expect(known.onlyPlaces('徐汇')).toBe(true);
  expect(known.onlyPlaces('孩子')).toBe(false);
  expect(known.onlyPlaces('不在')).toBe(false);
});

test('a number is known with its dash, without it, and without the area code', () => {
  const known = index(anEntry('保护站', { kind: 'place', words: '021-64387250 400-820-1234 021-64387251转2' }));
  expect(['02164387250', '64387250', '4008201234', '64387251'].map((number) => known.knows(number))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(known.knows('6438')).toBe(false);
});
