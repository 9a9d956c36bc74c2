/** The table of sounds holds what the site calls things, the more frequent word first. */
import { describe, expect, test } from 'vitest';
import { soundTable } from '../../../src/domain/search/sounds.ts';
import { anEntry } from './catalogues.ts';
import type { CatalogueEntry } from '../../../src/domain/search/catalogue-rows.ts';

function lines(entries: readonly CatalogueEntry[], topics: readonly string[] = []): Map<string, string> {
  const { words } = soundTable({ entries, topics, synonyms: [[['网瘾'], ['放不下手机']]], areas: [] });
  return new Map(words.split('\n').map((line) => line.split('\t') as [string, string]));
}

describe('a word is read', () => {
  const table = lines([anEntry('孤独症', { words: '自闭症 ADHD', text: '孩子长大' })], ['情绪 心情']);

  test.each([
    ['from a title', 'gu du zheng', '孤独症'],
    ['from the hidden words', 'zi bi zheng', '自闭症'],
    ['from the line below', 'hai zi', '孩子'],
    ['with the reading that it has in this word', 'zhang da', '长大'],
    ['from a topic', 'xin qing', '心情'],
    ['from a synonym', 'wang yin', '网瘾'],
  ])('%s', (_from, reading, word) => expect(table.get(reading)).toBe(word));

  test('only when it is Chinese', () => {
    expect([...table.values()].join()).not.toMatch(/ADHD|adhd/);
  });
});

test('of words that sound alike the more frequent comes first, and at most two are kept', () => {
  const table = lines([anEntry('势力'), anEntry('视力'), anEntry('视力', { path: 'guides/2/' }), anEntry('实力')]);
  expect(table.get('shi li')!.split(' ')).toHaveLength(2);
  expect(table.get('shi li')!.split(' ')[0]).toBe('视力');
});

test('a whole sentence is no word: nobody means it by its sound', () => {
  const table = lines([anEntry('爸爸妈妈分开了孩子怎么办')]);
  expect([...table.values()].filter((words) => words.length > 8)).toEqual([]);
});

test('names of areas are left out: a place is never guessed from its sound', () => {
  expect(lines([anEntry('徐汇区', { kind: 'area', words: '徐汇区' })]).get('xu hui qu')).toBeUndefined();
});

test('every everyday character has its readings, also those that the site does not use', () => {
  const { signs } = soundTable({ entries: [], topics: [], synonyms: [], areas: [] });
  const of = (reading: string) => signs.split('\n').find((line) => line.startsWith(`${reading}\t`)) ?? '';
  expect(of('chang')).toContain('长');
  expect(of('zhang')).toContain('长');
  expect(of('lv')).toContain('绿');
});
