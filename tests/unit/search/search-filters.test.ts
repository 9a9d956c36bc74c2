/** The choices by which results can be narrowed. */
import { expect, test } from 'vitest';
import { searchFilters } from '../../../src/domain/search/search-filters.ts';
import { aKnowledgeBase, aService } from '../builders.ts';
import { aPage } from '../page-builders.ts';

const filters = new Map(
  searchFilters(
    aKnowledgeBase({ pages: [aPage('guides', { audience: ['teacher', 'guardian'] })], services: { '310104': [aService()] } }),
    '2026-11-22',
  ).map((one) => [one.name, one]),
);
const words = (name: 'kind' | 'audience' | 'age' | 'area') => filters.get(name)!.choices.map(([, one]) => one);

test('readers are those for whom something is written', () => expect(words('audience')).toEqual(['家长', '老师']));
test('areas are those to which something belongs', () => expect(words('area')).toEqual(['徐汇区']));
test('ages go up with the child', () =>
  expect(words('age')).toEqual(['0—3 岁', '3—6 岁', '6—9 岁', '10—12 岁', '12—15 岁', '15—18 岁']));
test('kinds are those that are looked for together', () =>
  expect(words('kind')).toEqual(['文章', '电话和地点', '工具和表单', '班会课', '政策、名词、补助']));
