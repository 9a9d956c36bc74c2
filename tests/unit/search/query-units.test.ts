/** What a query is taken to ask for. */
import { describe, expect, test } from 'vitest';
import type { SynonymRow } from '../../../src/domain/search/catalogue-rows.ts';
import { fold } from '../../../src/domain/search/fold.ts';
import { queryUnits } from '../../../src/search/query-units.ts';
import { SynonymTable } from '../../../src/search/synonym-table.ts';
import { WordIndex } from '../../../src/search/word-index.ts';
import { aCatalogue, anEntry } from './catalogues.ts';

const TITLES = ['孩子不想上学', '孩子发脾气', '孩子放不下手机', '陪孩子写作业', '12356', '困境儿童'];
const SYNONYMS: SynonymRow[] = [
  [['娃', '娃娃'], ['孩子']],
  [['耍手机'], ['放不下手机']],
];
const index = new WordIndex(aCatalogue(TITLES.map((title) => anEntry(title))));
const units = (query: string) => queryUnits(index, new SynonymTable(SYNONYMS), fold(query));
const texts = (query: string) => units(query).map(({ text }) => text);

describe('a query asks', () => {
  test('for the pairs that some page holds', () => {
    expect(texts('发脾气')).toEqual(['发脾', '脾气']);
  });

  test('not for the words of which every question is made', () => {
    expect(texts('孩子发脾气怎么办呢？')).toEqual(texts('孩子发脾气'));
    expect(texts('怎么办')).toEqual([]);
  });

  test('for our name of a thing as much as for the visitor’s', () => {
    const [unit] = units('耍手机');
    expect(unit!.text).toBe('耍手机');
    expect(unit!.wordings.at(-1)!.grams).toEqual(['放不', '不下', '下手', '手机']);
  });

  test('for a synonym once, also with a space in it', () => {
    expect(texts('耍 手机')).toEqual(['耍手机']);
  });

  test('for a number as a whole', () => {
    expect(texts('12356是干什么的')).toEqual(['12356']);
  });

  test('for nothing when nothing is there', () => {
    expect(units('')).toEqual([]);
    expect(units('的了吗')).toEqual([]);
  });
});

describe('the question is about', () => {
  const mass = (query: string, text: string) => units(query).find((unit) => unit.text === text)!.mass;

  test('the rare word more than about the one that stands on every page', () => {
    expect(mass('孩子脾气', '脾气')).toBeGreaterThan(mass('孩子脾气', '孩子'));
  });

  test('not more about the child for being called 娃娃: a dialect word weighs what its plain word does', () => {
    expect(mass('娃娃发脾气', '娃娃')).toBeCloseTo(mass('孩子发脾气', '孩子'));
  });

  test('a number above all', () => {
    expect(mass('12356 困境', '12356')).toBeGreaterThan(2 * mass('12356 困境', '困境'));
  });

  test('hardly about a sign that stands alone', () => {
    const [, lone] = units('脾气凶');
    expect(lone).toMatchObject({ text: '凶', sure: 0 });
    expect(lone!.most).toBeLessThan(0.5);
  });
});
