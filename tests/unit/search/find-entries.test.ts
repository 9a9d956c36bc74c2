/** Which entries a query finds, and in which order. */
import { describe, expect, test } from 'vitest';
import { Finder } from '../../../src/search/find-entries.ts';
import { aCatalogue, aLineEntry, anEntry, foundIn } from './catalogues.ts';

describe('first comes', () => {
  test('the page with that very name', () => {
    const catalogue = aCatalogue([anEntry('分离焦虑怎么过', { text: '焦虑 焦虑' }), anEntry('焦虑', { kind: 'glossary' })]);
    expect(foundIn(catalogue, '焦虑')[0]).toBe('焦虑');
  });

  test('the page whose title says it, before one that only mentions it', () => {
    const catalogue = aCatalogue([anEntry('周末', { text: '孩子发脾气' }), anEntry('孩子发脾气怎么办')]);
    expect(foundIn(catalogue, '发脾气')).toEqual(['孩子发脾气怎么办', '周末']);
  });

  test('the page that answers all of it, before one that answers half', () => {
    const catalogue = aCatalogue([anEntry('说说离婚'), anEntry('爸妈的事', { text: '离婚影响谁' })]);
    expect(foundIn(catalogue, '离婚 影响')[0]).toBe('爸妈的事');
  });

  test('the page that has it as an alias', () => {
    const catalogue = aCatalogue([anEntry('在学校', { text: '有的孩子厌学' }), anEntry('不肯去', { words: '厌学 拒学' })]);
    expect(foundIn(catalogue, '厌学')[0]).toBe('不肯去');
  });

  test('the rare word’s page, before the common one’s', () => {
    const common = ['孩子吃饭', '孩子睡觉', '孩子上学', '孩子发烧'].map((title) => anEntry(title));
    expect(foundIn(aCatalogue([...common, anEntry('溺水')]), '孩子溺水')[0]).toBe('溺水');
  });

  test('what helps at home, before a lesson on it, unless a teacher asks', () => {
    const catalogue = aCatalogue([
      anEntry('手机', { kind: 'lessons', path: 'lessons/x/' }),
      anEntry('手机', { kind: 'toolkit', path: 'toolkit/x/' }),
    ]);
    const first = (query: string) => new Finder(catalogue).find(query).hits[0]!.entry.kind;
    expect([first('孩子玩手机'), first('手机班会'), first('手机 PPT')]).toEqual(['toolkit', 'lessons', 'lessons']);
  });

  test('the guide, before an office that is as near', () => {
    const catalogue = aCatalogue([anEntry('心理辅导', { kind: 'place', path: 'services/x/' }), anEntry('心理辅导')]);
    expect(new Finder(catalogue).find('心理辅导').hits[0]!.entry.kind).toBe('guides');
  });
});

describe('where the query names an area', () => {
  const catalogue = aCatalogue([
    anEntry('上海市', { kind: 'area', path: 'areas/310000/', words: '上海市', area: '310000' }),
    anEntry('浙江省杭州市', { kind: 'area', path: 'areas/330100/', words: '杭州市', area: '330100' }),
    anEntry('浙江省杭州市西湖区', { kind: 'area', path: 'areas/330106/', words: '西湖区', area: '330106' }),
    aLineEntry('上海市心理热线', '962525', { area: '310000' }),
    aLineEntry('第七人民医院心理热线', '0571-85029595', { area: '330100' }),
    aLineEntry('古荡心理热线', '0571-85022222', { area: '330106' }),
    aLineEntry('全国心理热线', '12356'),
  ]);
  const lines = (query: string) => foundIn(catalogue, query).filter((title) => title.endsWith('热线'));

  test('a place elsewhere whose own name holds that of the area is still found by its name', () => {
    const street = anEntry('杭州路街道未保站', { kind: 'place', path: 'services/x/', area: '310000' });
    const ofArea = Array.from({ length: 12 }, (_, n) =>
      anEntry(`路街道未保站${n}`, { kind: 'place', path: `services/${n}/`, area: '330100' }),
    );
    const all = aCatalogue([...catalogue.entries, ...ofArea, street]);
    expect(foundIn(all, '杭州路街道未保站')[0]).toBe('杭州路街道未保站');
    expect(foundIn(all, '杭州路街道未保站电话')[0]).toBe('杭州路街道未保站');
  });

  test('its own lines come first, those of another area last', () => {
    expect(lines('杭州心理热线').at(-1)).toBe('上海市心理热线');
    expect(lines('杭州市 心理热线')[0]).toBe('第七人民医院心理热线');
    expect(lines('上海心理热线')[0]).toBe('上海市心理热线');
  });

  test('the lines above a district serve it too', () => {
    expect(lines('西湖区心理热线').slice(0, 3)).not.toContain('上海市心理热线');
  });

  test('and where it names none, the nation’s line is before a city’s', () => {
    expect(lines('心理热线')[0]).toBe('全国心理热线');
  });
});

describe('a number is found', () => {
  const catalogue = aCatalogue([
    aLineEntry('全国统一心理援助热线', '12356'),
    aLineEntry('上海市心理热线', '962525'),
    anEntry('徐家汇保护站', { kind: 'place', words: '021-64387250' }),
    anEntry('救助热线', { kind: 'place', words: '400-820-1234' }),
  ]);

  test.each([
    ['as it is printed', '021-64387250', '徐家汇保护站'],
    ['without its dash', '02164387250', '徐家汇保护站'],
    ['without the area code', '64387250', '徐家汇保护站'],
    ['in groups', '021 6438 7250', '徐家汇保护站'],
    ['in groups without the area code', '6438-7250', '徐家汇保护站'],
    ['in full width', '０２１－６４３８７２５０', '徐家汇保护站'],
    ['with an area code that it does not need', '021-12356', '全国统一心理援助热线'],
    ['digit by digit', '1 2 3 5 6', '全国统一心理援助热线'],
    ['within a question', '962525打得通吗', '上海市心理热线'],
    ['of ten digits in one', '4008201234', '救助热线'],
    ['of ten digits in groups', '400 820 1234', '救助热线'],
  ])('%s: %s', (_how, query, title) => expect(foundIn(catalogue, query)[0]).toBe(title));

  test('not by a part of it', () => {
    expect(foundIn(catalogue, '6252')).toEqual([]);
    expect(foundIn(catalogue, '1235')).toEqual([]);
  });
});

describe('how far an answer goes', () => {
  const finder = new Finder(aCatalogue([anEntry('孩子发脾气'), anEntry('陪孩子写作业')]));

  test('a query that a title answers is covered wholly', () => {
    expect(finder.find('孩子发脾气怎么办').coverage).toBeCloseTo(1);
  });

  test('a word that nobody wrote is said to be unknown, and lowers the coverage', () => {
    const answer = finder.find('孩子牙疼');
    expect(answer.unknown).toEqual(['牙', '疼']);
    expect(answer.coverage).toBeLessThan(1);
  });

  test('a chance sign in common is no evidence', () => {
    const [hit] = finder.find('气球').hits;
    expect(hit).toMatchObject({ entry: { title: '孩子发脾气' }, evidence: 0 });
    expect(hit!.coverage).toBeLessThan(0.5);
  });

  test('nothing typed finds nothing', () => {
    expect(finder.find('，。！')).toEqual({ hits: [], coverage: 0, unknown: [], placeWords: false });
  });
});

test('a word that only offices and areas have may be the name of a street', () => {
  const finder = new Finder(aCatalogue([anEntry('徐家汇保护站', { kind: 'place' }), anEntry('孩子在家')]));
  expect(finder.find('徐家').placeWords).toBe(true);
  expect(finder.find('在家').placeWords).toBe(false);
});

test('what is marked in the results are the visitor’s words and ours for them', () => {
  const finder = new Finder(aCatalogue([anEntry('放不下手机')], { synonyms: [[['耍手机'], ['放不下手机']]] }));
  expect(finder.wordsOf('娃 耍手机')).toEqual(['娃耍手机', '放不下手机']);
});
