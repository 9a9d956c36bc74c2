/** What is offered while somebody types. */
import { describe, expect, test } from 'vitest';
import { suggestedNames, suggestions } from '../../../src/search/suggestions.ts';
import { anEntry } from './catalogues.ts';

const NAMES = ['孩子发脾气怎么办', '脾气大', '情绪', '说说情绪', '12356', 'ADHD 是什么'];

describe('offered is', () => {
  test('what begins with the letters first, then what holds them', () => {
    expect(suggestions(NAMES, '脾气')).toEqual(['脾气大', '孩子发脾气怎么办']);
  });

  test('of two that begin alike the shorter first', () => {
    expect(suggestions(['情绪管理', '情绪课'], '情绪')).toEqual(['情绪课', '情绪管理']);
  });

  test('a title whatever the capitals and spaces', () => {
    expect(suggestions(NAMES, 'adhd是')).toEqual(['ADHD 是什么']);
  });

  test('at most six', () => {
    const many = Array.from({ length: 20 }, (_, place) => `情绪${place}`);
    expect(suggestions(many, '情绪')).toHaveLength(6);
  });
});

describe('not offered is', () => {
  test('anything for one sign: it begins everything', () => expect(suggestions(NAMES, '情')).toEqual([]));
  test('what is typed already', () => expect(suggestions(['情绪'], ' 情绪 ')).toEqual([]));
  test('anything for signs without letters', () => expect(suggestions(NAMES, '？？((')).toEqual([]));
});

test('names are those of topics and titles, each once, the hidden words never', () => {
  const entries = [anEntry('情绪', { words: '藏着的' }), anEntry('孩子说不想活了', { kind: 'help' })];
  expect(suggestedNames({ entries, topics: ['情绪 心情', '手机'], synonyms: [], areas: [] })).toEqual([
    '情绪',
    '手机',
    '孩子说不想活了',
  ]);
});
