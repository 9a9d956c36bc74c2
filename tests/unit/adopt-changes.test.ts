/** What an operator is told about a table of official changes before anything is written. */
import { describe, expect, it, test } from 'vitest';
import { mistakesIn, placeFiles, type Row } from './adopt-builders.ts';
import { aDivision } from './builders.ts';

const MERGED: Row = ['330106002', '西溪街道', '撤并', '330106001'];

describe('a table is refused', () => {
  test.each<[string, Row, unknown]>([
    [
      'a code that is none',
      ['33010', '甲街道', '新设'],
      '第 2 行「代码」写的是 “33010”，不是区划代码。省、市、区县写 6 位，街道、乡镇写 9 位',
    ],
    [
      'a code that Excel made short',
      ['3.30106E+11', '甲街道', '新设'],
      '第 2 行「代码」写的是 “3.30106E+11”，是 Excel 把长数字变了样。请把这一列设成“文本”，重新填代码，再存一次',
    ],
    [
      'a code of two digits',
      ['33', '浙江省', '改名'],
      '第 2 行「代码」写的是 “33”，不是区划代码。省、市、区县写 6 位，街道、乡镇写 9 位',
    ],
    [
      'the code of a village',
      ['330106001001', '甲社区', '新设'],
      '第 2 行「代码」写的是 “330106001001”，不是区划代码。省、市、区县写 6 位，街道、乡镇写 9 位',
    ],
    ['an empty name', ['330106003', '', '新设'], '第 2 行「名称」是空的。请填上'],
    [
      'a name with digits',
      ['330106003', '甲2街道', '新设'],
      '第 2 行「名称」写的是 “甲2街道”，“2” 不是地名里的字。请写公布的全称，一格一个名称',
    ],
    [
      'a name with a script in it',
      ['330106003', '<b>甲</b>街道', '新设'],
      '第 2 行「名称」写的是 “<b>甲</b>街道”，“<” 不是地名里的字。请写公布的全称，一格一个名称',
    ],
    ['an unknown change', ['330106003', '甲街道', '升级'], '第 2 行「变化」写的是 “升级”。只能写：新设、改名、撤并、改码、停用'],
    [
      'a day that does not exist',
      ['330106003', '甲街道', '新设', '', '2026-02-30'],
      '第 2 行「生效日期」写的是 “2026-02-30”，不是日期。请写成 2026-04-01 这样的形式',
    ],
    [
      'a day more than a year ahead',
      ['330106003', '甲街道', '新设', '', '2028-01-01'],
      '第 2 行「生效日期」写的是 “2028-01-01”，在一年以后。请检查年份，或到时候再导入',
    ],
    [
      'a day of former times',
      ['330106003', '甲街道', '新设', '', '1926-04-01'],
      '第 2 行「生效日期」写的是 “1926-04-01”，太早了。请检查年份',
    ],
    [
      'a merger without a successor',
      ['330106002', '西溪街道', '撤并'],
      '第 2 行「新代码」是空的。请写由谁接手；没有谁接手的，“变化”写停用',
    ],
    [
      'a recoding into two',
      ['330106002', '西溪街道', '改码', '330106003、330106004'],
      '第 2 行「新代码」写了几个代码。分成几个的，“变化”写撤并',
    ],
    [
      'a new name with a new code',
      ['330106002', '新西溪街道', '改名', '330106003'],
      '第 2 行「新代码」写了 “330106003”。改名不写新代码；换了代码的，“变化”写改码或撤并',
    ],
    [
      'a code nobody knows',
      ['330106072', '西溪街道', '停用'],
      expect.stringMatching(/^第 2 行「代码」没有区划代码 “330106072”。相近的有：.*330106002/),
    ],
    [
      'another name than the list has',
      ['330106002', '古荡街道', '撤并', '330106001'],
      '第 2 行「名称」写的是 “古荡街道”，名录里 330106002 是 “西溪街道”。请检查代码和名称',
    ],
    [
      'a successor nobody knows',
      ['330106002', '西溪街道', '撤并', '330106091'],
      expect.stringMatching(/^第 2 行「新代码」没有区划代码 “330106091”。相近的有：.*330106001/),
    ],
    [
      'a successor of another level',
      ['330106002', '西溪街道', '撤并', '330110'],
      '第 2 行「新代码」“330110” 和原来的代码不是一级。街道、乡镇写 9 位，市、区县写 6 位',
    ],
    [
      'a division merged into itself',
      ['330106002', '西溪街道', '撤并', '330106002'],
      '第 2 行「新代码」绕了一圈：西溪街道（330106002） → 西溪街道（330106002）。请写现在还在用的代码',
    ],
    [
      'a new division on a taken code',
      ['330106002', '甲街道', '新设'],
      '第 2 行「代码」“330106002” 已经是 “西溪街道”。并进去的，“变化”写撤并',
    ],
    [
      'a new division without the area above',
      ['330199001', '甲街道', '新设'],
      '第 2 行「代码」“330199001” 的上级 330199 不在名录里。请先加一行，新设 330199',
    ],
    [
      'a new division elsewhere',
      ['330203001', '甲街道', '新设'],
      '第 2 行「代码」“330203001” 不在本站的地区里。要接新的城市，用 npm run desk -- new-city',
    ],
    [
      'a twin',
      ['330106003', '西溪街道', '新设'],
      '第 2 行「名称」“西溪街道” 在同一个地方已经有了（330106002）。只换代码的，“变化”写改码',
    ],
    [
      'a name that says no level',
      ['330106003', '新城', '新设'],
      '第 2 行「名称」写的是 “新城”，看不出是哪一级。请写全称，例如 清河街道、大塘镇、西湖区',
    ],
    [
      'a district that still has streets',
      ['330106', '西湖区', '撤并', '330110'],
      '第 2 行「代码」“西湖区” 下面还有 4 个在用的：北山街道（330106001）、西溪街道（330106002）、三墩镇（330106109）……。请把它们的去向也写进表里',
    ],
    [
      'a region of the site',
      ['330100', '杭州市', '停用'],
      '第 2 行「代码」“330100” 是本站的一个地区，这里不能停用。请另接新的地区，再把它从 site.json 的 regions 里删去',
    ],
  ])('with %s', (_what, row, says) => {
    expect(mistakesIn([row])).toEqual([says]);
  });

  it('when it leads around in a ring', () => {
    expect(mistakesIn([MERGED, ['330106001', '北山街道', '撤并', '330106002']])).toEqual([
      '第 2 行「新代码」绕了一圈：西溪街道（330106002） → 北山街道（330106001） → 西溪街道（330106002）。请写现在还在用的代码',
      '第 3 行「新代码」绕了一圈：北山街道（330106001） → 西溪街道（330106002） → 北山街道（330106001）。请写现在还在用的代码',
    ]);
  });

  it('when the successor goes too: the last one must be named', () => {
    expect(mistakesIn([MERGED, ['330106001', '北山街道', '撤并', '330106109']])).toEqual([
      '第 2 行「新代码」北山街道（330106001） 自己也在第 3 行撤并了。请直接写最后接手的代码',
    ]);
  });

  it('when a code goes twice, in one table or after another', () => {
    expect(mistakesIn([MERGED, MERGED])).toEqual(['第 3 行「代码」“330106002” 在第 2 行已经写过。一个代码写一行']);
    const files = placeFiles();
    const list = files.divisions.get('330100')!;
    const gone = aDivision('330106002', '西溪街道', 'subdistrict', { validTo: '2020-12-31', replacedBy: ['330106001'] });
    const divisions = list.divisions.map((one) => (one.code === gone.code ? gone : one));
    expect(
      mistakesIn([['330106002', '西溪街道', '停用']], { ...files, divisions: new Map([['330100', { ...list, divisions }]]) }),
    ).toEqual(['第 2 行「代码」“西溪街道” 只用到 2020-12-31，以后由北山街道（330106001）接手。不能再停用']);
  });

  it('when two divisions take the same new code', () => {
    const rows: Row[] = [
      ['330106001', '合街道', '改码', '330106009'],
      ['330106002', '合街道', '改码', '330106009'],
    ];
    expect(mistakesIn(rows)).toContain('第 3 行「新代码」“330106009” 在第 2 行已经新设。几处合成一处的，写撤并');
  });

  it('with everything that is wrong at once', () => {
    expect(
      mistakesIn([
        ['x', '1', '变', '', '昨天'],
        ['330106003', '', '新设'],
      ]).map((one) => one.slice(0, 9)),
    ).toEqual(['第 2 行「变化」', '第 2 行「代码」', '第 2 行「名称」', '第 2 行「生效日', '第 3 行「名称」']);
  });
});
