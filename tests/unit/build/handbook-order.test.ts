/** What `npm run handbook` makes of what is typed. */
import { describe, expect, test } from 'vitest';
import { chooseStreets } from '../../../src/commands/handbook/choose-streets.ts';
import { HELP, readOptions } from '../../../src/commands/handbook/options.ts';
import { EDITION_FACTS } from '../../../src/domain/prints/editions.ts';
import { EDITIONS } from '../../../src/model/site.ts';
import { readContent } from '../../../src/read-content/read-content.ts';
import { join } from 'node:path';
import { aDivision, aKnowledgeBase, DIVISIONS } from '../builders.ts';

const kb = readContent(join(import.meta.dirname, '../../site/fixture/content'));
const choose = (...args: string[]) => chooseStreets(kb, readOptions(args), '2026-11-22').map(({ code }) => code);

describe('streets', () => {
  test.each([
    ['a name', ['竹林镇'], ['880102001']],
    ['a name without its last word', ['竹林'], ['880102001']],
    ['a code', ['880101001'], ['880101001']],
    ['a full name', ['云水市西山区荷塘街道'], ['880102002']],
    ['several', ['竹林镇', '880101001'], ['880102001', '880101001']],
    ['the same one twice', ['竹林镇', '880102001'], ['880102001']],
    ['an area by code', ['--area', '880102'], ['880102001', '880102002']],
    ['an area by name', ['--area', '西山区'], ['880102001', '880102002']],
    ['all', ['--all'], ['880101001', '880101002', '880102001', '880102002', '990101001']],
  ])('by %s', (_name, args, codes) => {
    expect(choose(...args)).toEqual(codes);
  });

  test('a name that two streets have is asked back, with full names and codes', () => {
    expect(() => choose('荷塘街道')).toThrowErrorMatchingInlineSnapshot(`
      [Failure: 叫 “荷塘街道” 的有 2 个，请写代码：
        880101001  云水省云水市东湖区荷塘街道
        880102002  云水省云水市西山区荷塘街道]
    `);
  });

  test.each([
    ['竹材镇', '没有叫 “竹材镇” 的街道、乡镇。是不是：竹林镇？'],
    ['110101001', '没有代码为 110101001 的街道、乡镇。本站有资料的地区：云水市、样例市。'],
    ['东湖区', '云水省云水市东湖区不是街道、乡镇。要打印它下面的全部街镇，请写 --area 880101'],
  ])('%s is answered with what to do', (word, message) => {
    expect(() => choose(word)).toThrow(message);
  });

  test('a street whose code is no longer used is not printed with its area, and named it leads to its successor', () => {
    const places = aKnowledgeBase({
      divisions: {
        '310000': [
          ...DIVISIONS,
          aDivision('310104013', '旧桥街道', 'subdistrict', { validTo: '2025-12-31', replacedBy: ['310104014'] }),
          aDivision('310104015', '停用街道', 'subdistrict', { validTo: '2025-12-31', replacedBy: ['310104'] }),
          aDivision('310104501', '漕河泾开发区', 'pseudo', { servedBy: '310104012' }),
        ],
      },
    });
    const order = (...args: string[]) => chooseStreets(places, readOptions(args), '2026-11-22').map(({ code }) => code);
    expect(order('--area', '310104')).toEqual(['310104012', '310104014']);
    expect(() => order('旧桥')).toThrow('不再印手册。现在是 310104014（徐家汇街道），请打印它的手册。');
    expect(() => order('停用街道'), 'a district has no handbook').toThrow(/这个代码已经不用了，不再印手册。$/);
    expect(() => order('漕河泾开发区')).toThrow('是功能区，没有自己的手册。请打印 310104012（漕河泾街道）的手册。');
  });

  test('an area without data is said to have none', () => {
    expect(() => choose('--area', '110000')).toThrow('没有代码为 110000 的省、市、区、县。本站有资料的地区：云水市、样例市。');
  });
});

describe('options', () => {
  test('the A5 book and the booklet are printed into prints/ unless told otherwise', () => {
    expect(readOptions(['x'])).toMatchObject({ editions: ['handbook', 'booklet'], out: 'prints', zip: false });
    expect(readOptions(['x', '--edition', 'booklet', '--out', 'y'])).toMatchObject({ editions: ['booklet'], out: 'y' });
  });

  test('editions can be named one by one, and come in the fixed order', () => {
    expect(readOptions(['x', '--edition', 'wallet', '--edition', 'large']).editions).toEqual(['large', 'wallet']);
  });

  test('--with-guide adds the guide edition to whatever is printed', () => {
    expect(readOptions(['x', '--with-guide']).editions).toEqual(['handbook', 'booklet', 'guide', 'guide-booklet']);
    expect(readOptions(['x', '--edition', 'card', '--with-guide']).editions).toEqual(['guide', 'guide-booklet', 'card']);
  });

  test('--zip packs', () => {
    expect(readOptions(['--area', '310104', '--zip'])).toMatchObject({ areas: ['310104'], zip: true });
  });

  test('the help names every edition with what it is for', () => {
    for (const edition of EDITIONS) {
      expect(HELP).toContain(edition);
      expect(HELP).toContain(EDITION_FACTS[edition].purpose);
    }
  });

  test.each([
    [['--edition', 'placard'], '没有叫 “placard” 的版式。可以写：handbook、booklet'],
    [['--foo'], '没有 --foo 这个选项'],
    [['--area'], '选项 --area 的值写得不对'],
  ])('%s is refused in Chinese', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
