/** Finding a street by what people type. */
import { describe, expect, test } from 'vitest';
import { findStreets, findVillages, typedWords } from '../../src/domain/places/find-place.ts';
import { placeIndex } from '../../src/domain/places/place-index.ts';
import { nameExample, placeTable } from '../../src/domain/places/place-table.ts';
import { readingsOf } from '../../src/domain/places/readings.ts';
import { aDivision, aKnowledgeBase, aRegion, aSite, DIVISIONS } from './builders.ts';

const TODAY = '2026-11-22';

const kb = aKnowledgeBase({
  site: aSite({ regions: ['310000', '990000'], prints: [{ regions: ['310104'], editions: ['handbook'] }] }),
  regions: { '310000': aRegion(), '990000': aRegion({ code: '990000', name: '样例市', sample: true }) },
  divisions: {
    '310000': [
      ...DIVISIONS,
      aDivision('310112', '闵行区', 'district'),
      aDivision('310112101', '莘庄镇', 'town'),
      aDivision('310112501', '莘庄工业区', 'pseudo'),
      aDivision('310112502', '闵行经济技术开发区', 'pseudo'),
      aDivision('310104013', '徐镇街道', 'subdistrict', { validTo: '2020-12-31', replacedBy: ['310104014'] }),
      aDivision('310104015', '天平路街道', 'subdistrict'),
      aDivision('310151', '崇明区', 'district'),
      aDivision('310151101', '绿华镇', 'town'),
      aDivision('310151102', '徐行镇', 'town'),
    ],
  },
  villages: {
    '310000': {
      '310104014': ['乐山一村居委会', '徐家汇花园社区居委会'],
      '310112101': ['莘松一村居委会', '和平村村委会', '莘庄村村委会'],
      '310112501': ['工业区居委会'],
      '310151101': ['和平村委会', '新建村村委会'],
    },
  },
});
const index = placeIndex(placeTable(kb, TODAY, readingsOf));
const villages = Object.fromEntries(kb.villages);
const streets = (typed: string) => findStreets(index, typedWords(typed)).map(({ name }) => name);
const found = (typed: string) =>
  findVillages(index, villages, typedWords(typed)).map(({ village, name }) => `${village}，${name}`);

describe('a street is found', () => {
  test.each([
    ['its name', '徐家汇街道'],
    ['its name without the last word', '徐家汇'],
    ['the beginning of its name', '徐家'],
    ['a part of its name', '家汇'],
    ['pinyin', 'xujiahui'],
    ['pinyin with the last word', 'xujiahuijiedao'],
    ['pinyin in capitals, with tones and apostrophes', "XÚ'JIĀHUÌ"],
    ['initials', 'xjh'],
    ['pinyin and initials mixed', 'xujh'],
    ['Chinese and pinyin mixed', '徐jia汇'],
    ['its code', '310104014'],
    ['its code in full-width digits', '３１０１０４０１４'],
    ['district and street in one word', '徐汇区徐家汇'],
    ['district and street without last words', '徐汇徐家汇街道'],
    ['the full name', '上海市徐汇区徐家汇街道'],
    ['district and street, divided', '徐汇 徐家汇'],
    ['the name of its office', '徐家汇街道办事处'],
    ['a wrong last word', '徐家汇镇'],
  ])('by %s', (_how, typed) => {
    expect(streets(typed)[0]).toBe('徐家汇街道');
  });

  test('however a character is read: the dictionary says shen, people say xin', () => {
    expect(streets('xinzhuang')).toContain('莘庄镇');
    expect(streets('shenzhuang')).toContain('莘庄镇');
  });

  test('with v and with u for ü', () => {
    expect(streets('lvhua')).toEqual(['绿华镇']);
    expect(streets('luhua')).toEqual(['绿华镇']);
  });

  test('by its district: all of them, in code order', () => {
    expect(streets('徐汇区')).toEqual(['漕河泾街道', '徐家汇街道', '徐镇街道', '天平路街道']);
    expect(streets('chongming')).toEqual(['绿华镇', '徐行镇']);
  });

  test('by the beginning of a code', () => {
    expect(streets('310151')).toEqual(['绿华镇', '徐行镇']);
  });
});

test('what fits better stands first: the name itself, then its beginning, then a part of it', () => {
  expect(streets('徐')).toEqual(['徐家汇街道', '徐镇街道', '徐行镇', '漕河泾街道', '天平路街道']);
  expect(streets('xu').slice(0, 3)).toEqual(['徐家汇街道', '徐镇街道', '徐行镇']);
});

test.each(['', '   ', '，', '南京', 'qqq', '999', 'h', '徐家汇 崇明'])('nothing is found for “%s”', (typed) => {
  expect(streets(typed)).toEqual([]);
});

test('a former name tells what the street is now', () => {
  const [hit] = findStreets(index, typedWords('徐镇'));
  expect(hit).toMatchObject({ kind: 'retired', now: [{ code: '310104014', name: '徐家汇街道', kind: 'printed' }] });
});

test('a development zone leads to its district', () => {
  const hit = findStreets(index, typedWords('莘庄工业区'))[0];
  expect(hit).toMatchObject({ kind: 'unit', now: [{ code: '310112', name: '闵行区', kind: 'area' }] });
});

test('a unit without a handbook comes after every street, also those that fit by their district alone', () => {
  expect(streets('莘庄')).toEqual(['莘庄镇', '莘庄工业区']);
  expect(streets('闵行')).toEqual(['莘庄镇', '闵行经济技术开发区', '莘庄工业区']);
});

test('a hit says where it lies, whether it can be printed and whether it is invented', () => {
  expect(findStreets(index, ['徐家汇'])[0]).toMatchObject({ within: ['上海市', '徐汇区'], kind: 'printed', sample: false });
  expect(findStreets(index, ['绿华'])[0]).toMatchObject({ within: ['上海市', '崇明区'], kind: 'page' });
  expect(findStreets(index, ['样例街道'])[0]).toMatchObject({ sample: true });
});

describe('a village or community is found', () => {
  test.each([
    ['its name', '乐山一村居委会', ['乐山一村居委会，徐家汇街道']],
    ['the beginning of its name', '乐山', ['乐山一村居委会，徐家汇街道']],
    ['another last word', '乐山一村社区', ['乐山一村居委会，徐家汇街道']],
    ['its street and its name', '徐家汇乐山一村', ['乐山一村居委会，徐家汇街道']],
    ['its district and its name', '崇明和平村', ['和平村委会，绿华镇']],
    ['its district and its name, divided', '崇明 和平', ['和平村委会，绿华镇']],
    ['a name that is also its street’s', '莘庄', ['莘庄村村委会，莘庄镇']],
    ['a district in pinyin and its name', 'chongming 和平', ['和平村委会，绿华镇']],
  ])('by %s', (_how, typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });

  test('in every street that has one of that name', () => {
    expect(found('和平村').sort()).toEqual(['和平村委会，绿华镇', '和平村村委会，莘庄镇']);
  });

  test.each(['村', '居委会', '社区', 'leshan', '徐汇', '310104'])('but not by “%s”, which names none', (typed) => {
    expect(found(typed)).toEqual([]);
  });
});

test('the example in the field is a street of the site, written in three ways', () => {
  expect(nameExample(placeTable(kb, TODAY, readingsOf))).toEqual({ name: '漕河泾', pinyin: 'caohejing', initials: 'chj' });
});
