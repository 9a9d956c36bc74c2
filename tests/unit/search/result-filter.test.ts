/** Results are narrowed by what a visitor chooses. */
import { describe, expect, test } from 'vitest';
import { filterItems, type Wanted } from '../../../src/search/result-filter.ts';
import { entryItem, type ResultItem } from '../../../src/search/result-items.ts';
import { aLineEntry, anEntry } from './catalogues.ts';

const item = (title: string, differs: Partial<ResultItem>): ResultItem => ({
  href: `/${title}/`,
  label: '',
  title,
  text: '',
  numbers: [],
  ...differs,
});
const ITEMS = [
  entryItem(anEntry('文章', { audience: ['guardian'], ages: ['6-9'] }), '/'),
  entryItem(anEntry('急事', { kind: 'help', audience: ['guardian', 'teacher'], ages: ['all'] }), '/'),
  entryItem(anEntry('班会', { kind: 'lessons', audience: ['teacher'], ages: ['10-12'] }), '/'),
  entryItem(aLineEntry('全国热线', '12356'), '/'),
  entryItem(aLineEntry('上海热线', '962525', { area: '310000' }), '/'),
  entryItem(aLineEntry('西湖热线', '0571-1', { area: '330106' }), '/'),
  item('张江镇', { area: '310115125' }),
  item('三墩镇', { area: '330106109' }),
  item('正文', { excerpt: '<mark>词</mark>' }),
];
const left = (wanted: Wanted) => filterItems(ITEMS, wanted).map(({ title }) => title);

test('nothing chosen leaves everything, in its order', () => {
  expect(filterItems(ITEMS, {})).toEqual(ITEMS);
});

describe('by kind', () => {
  test('articles are guides and what to do now', () => expect(left({ kind: 'read' })).toEqual(['文章', '急事']));
  test('lessons are lessons', () => expect(left({ kind: 'teach' })).toEqual(['班会']));
  test('telephones and places are lines, offices, streets; a mere mention is none', () =>
    expect(left({ kind: 'call' })).toEqual(['全国热线', '上海热线', '西湖热线', '张江镇', '三墩镇']));
});

test('by reader only what is written for that reader is left', () => {
  expect(left({ audience: 'teacher' })).toEqual(['急事', '班会']);
});

test('by age what fits all ages stays', () => {
  expect(left({ age: '10-12' })).toEqual(['急事', '班会']);
});

describe('by area', () => {
  test('what belongs to it, what lies in it and what is for the whole nation stays', () => {
    expect(left({ area: '310000' })).toEqual(['文章', '急事', '班会', '全国热线', '上海热线', '张江镇', '正文']);
  });

  test('what is for the city above a district stays too', () => {
    expect(left({ area: '330100', kind: 'call' })).toEqual(['全国热线', '西湖热线', '三墩镇']);
    expect(left({ area: '310104', kind: 'call' })).toEqual(['全国热线', '上海热线']);
  });
});

test('choices are taken together', () => {
  expect(left({ kind: 'read', audience: 'teacher', age: '6-9' })).toEqual(['急事']);
  expect(left({ kind: 'teach', age: '0-3' })).toEqual([]);
});
