/** What becomes of a table of names from which a city is taken up. */
import { describe, expect, it, test } from 'vitest';
import { villageList } from '../../src/domain/adopt/name-list.ts';
import { listed, nameRows } from './adopt-builders.ts';

describe('a table of names', () => {
  it('is taken as common data sets have it: short and long codes, levels that are none, other places', () => {
    const list = listed(
      ['33', '浙江省'],
      ['3302', '宁波市'],
      ['330201', '市辖区'],
      ['330203000000', '海曙区'],
      ['330203001000', '南门街道办事处'],
      ['330203501', '望春工业园'],
      ['440100', '广州市'],
    );
    expect(list.mistakes).toEqual([]);
    expect(list.divisions).toEqual([
      { code: '330203', name: '海曙区', kind: 'district' },
      { code: '330203001', name: '南门街道', kind: 'subdistrict' },
      { code: '330203501', name: '望春工业园', kind: 'pseudo' },
    ]);
    expect([list.skipped, list.above.get('330200')]).toEqual([2, '宁波市']);
  });

  test.each<[string, [string, string][], string]>([
    [
      'a code that is none',
      [['甲', '南门街道']],
      '「表.csv」第 2 行「代码」写的是 “甲”，不是区划代码。省、市、区县写 6 位，街道、乡镇写 9 位',
    ],
    [
      'a name that says no level',
      [['330203', '海曙']],
      '「表.csv」第 2 行「名称」写的是 “海曙”，看不出是哪一级。请写全称，例如 清河街道、大塘镇、西湖区',
    ],
    [
      'one code with two names',
      [
        ['330203', '海曙区'],
        ['330203', '江东区'],
      ],
      '「表.csv」第 3 行「代码」“330203” 在「表.csv」第 2 行是 “海曙区”，这里是 “江东区”。留下对的一行',
    ],
    [
      'a village among divisions',
      [['330203001002', '甲社区']],
      '「表.csv」第 2 行「代码」写的是 “330203001002”，是村（居）的代码。村（居）请另存一张表，写在 --villages 后面',
    ],
    [
      'streets without their district',
      [
        ['330203001', '南门街道'],
        ['330203002', '江厦街道'],
      ],
      '表里没有 330203，它下面却有 2 个（南门街道等）。请把区县也写进表里，或再加一张 --divisions',
    ],
  ])('is refused with %s', (_what, cells, says) => {
    expect(listed(...cells).mistakes).toEqual([says]);
  });

  it('gives villages to their streets, each name once; a street nobody knows is told', () => {
    const { divisions } = listed(['330203', '海曙区'], ['330203001', '南门街道']);
    const read = villageList(
      nameRows(
        ['330203001001', '甲社区'],
        ['330203001', '甲社区'],
        ['330203009001', '乙社区'],
        ['310104001001', '丙居委会'],
        ['330203', '丁'],
      ),
      '330200',
      divisions,
    );
    expect(read.villages).toEqual({ '330203001': ['甲社区'] });
    expect(read.mistakes).toEqual([
      '「表.csv」第 4 行「代码」“330203009001” 的街道、乡镇 330203009 不在名录里',
      '「表.csv」第 6 行「代码」写的是 “330203”，不是村（居）的 12 位代码，也不是街道、乡镇的 9 位代码',
    ]);
  });
});
