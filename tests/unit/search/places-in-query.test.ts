/** Streets and villages that a sentence names. */
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/domain/search/fold.ts';
import { mayNamePlace, placesIn, villagesIn, villageWords } from '../../../src/search/places-in-query.ts';
import { PLACES, VILLAGES } from './catalogues.ts';

/** 和平 is a word of the pages too. */
const isWord = (name: string) => ['和平', '孩子', '全村'].includes(name);
const streets = (typed: string) => placesIn(PLACES, fold(typed), isWord).hits.map(({ code, name }) => `${code} ${name}`);
const villages = (typed: string) =>
  villagesIn(PLACES, VILLAGES, fold(typed)).hits.map(({ name, village }) => `${village}，${name}`);

describe('a street is named', () => {
  test.each([
    ['in full', '徐家汇街道'],
    ['within a sentence', '徐家汇街道的儿童主任电话是多少'],
    ['without its last word, when that is long enough', '徐家汇哪里有心理辅导'],
    ['with a space inside', '徐家汇 街道'],
    ['with its district', '徐汇区徐家汇街道'],
  ])('%s: %s', (_how, typed) => expect(streets(typed)).toEqual(['310104014 徐家汇街道']));

  test('by two characters alone, or where the sentence speaks of a place', () => {
    expect(streets('张江')).toEqual(['310115125 张江镇']);
    expect(streets('张江 未保站')).toEqual(['310115125 张江镇']);
    expect(streets('张江附近的辅导')).toEqual(['310115125 张江镇']);
    expect(streets('我叫张江我难受')).toEqual([]);
  });

  test('by pinyin, by initials and by its code', () => {
    expect(streets('zhangjiang')).toEqual(['310115125 张江镇']);
    expect(streets('xjhjd')).toEqual(['310104014 徐家汇街道']);
    expect(streets('310115125')).toEqual(['310115125 张江镇']);
  });

  test('not by a word of the pages, unless it is written in full', () => {
    expect(streets('和平')).toEqual([]);
    expect(streets('怎样和平相处，家里有没有办法')).toEqual([]);
    expect(streets('和平街道')).toEqual(['310104015 和平街道']);
  });

  test('the one of the area that the sentence names too', () => {
    expect(streets('和平镇')).toEqual(['310115126 和平镇', '330106110 和平镇']);
    expect(streets('杭州和平镇')).toEqual(['330106110 和平镇']);
    expect(streets('浦东 和平镇 电话')).toEqual(['310115126 和平镇']);
  });

  test('never one of the sample city', () => {
    expect(streets('样例街道')).toEqual([]);
    expect(streets('yanglijiedao')).toEqual([]);
    expect(streets('990101001')).toEqual([]);
  });
});

describe('a village is named', () => {
  test('by its name without the committee, in every district that has one, but not in the sample city', () => {
    expect(villages('我们团结村有人管孩子吗')).toEqual(['团结村村民委员会，张江镇', '团结村村民委员会，三墩镇']);
  });

  test.each(['杭州团结村', '西湖区 团结村', '浙江省杭州市团结村'])('in the area that is named too: %s', (typed) =>
    expect(villages(typed)).toEqual(['团结村村民委员会，三墩镇']),
  );

  test.each([
    ['广兰社区', '广兰社区居民委员会，张江镇'],
    ['广兰社区居委会', '广兰社区居民委员会，张江镇'],
    ['乐山一村', '乐山一村居委会，徐家汇街道'],
    ['高山村有补助吗', '高山村委会，徐家汇街道'],
    ['双桥村', '双桥村村委会，徐家汇街道'],
    ['付竹村', '付竹村民委员会，徐家汇街道'],
    ['新桥居委会', '新桥居委会，徐家汇街道'],
  ])('whatever its office is called: %s → %s', (typed, name) => expect(villages(typed)).toEqual([name]));

  test('not by half its name', () => {
    expect(villages('团结')).toEqual([]);
    expect(villages('')).toEqual([]);
  });
});

describe('the tables are worth fetching', () => {
  test.each(['三林镇', '张江附近', '儿童主任电话', '广兰社区', '310104', '西湖区'])('for “%s”', (typed) =>
    expect(mayNamePlace(fold(typed))).toBe(true),
  );
  test.each(['孩子不听话', '12356', '焦虑', 'xinli', ''])('not for “%s”', (typed) =>
    expect(mayNamePlace(fold(typed))).toBe(false),
  );

  test('those of the villages only when something that is no word stands before 村, 社区', () => {
    expect(villageWords('我住团结村附近', isWord)).toEqual(['我住团结村']);
    expect(villageWords('全村', isWord)).toEqual([]);
    expect(villageWords('孩子社区', isWord)).toEqual([]);
  });
});
