/** What an operator is told about a table of official changes before anything is written. */
import { describe, expect, it, test } from 'vitest';
import { mistakesIn, placeFiles, planFor, TODAY, type Row } from './adopt-builders.ts';
import { aDivision, anEdition, aService } from './builders.ts';

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
    ).toEqual(['第 2 行「代码」“西溪街道” 2020-12-31 起已经停用，由北山街道（330106001）接手。不能再停用']);
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

describe('official changes', () => {
  const text = (rows: Row[], name = 'divisions/330100.json', files = placeFiles()) => planFor(rows, files).drafts.get(name);

  it('set a street up under its district, in the order of codes', () => {
    expect(text([['330106003', '翠苑街道', '新设']])).toContain(
      '"330106002", "name": "西溪街道", "kind": "subdistrict" },\n    { "code": "330106003", "name": "翠苑街道", "kind": "subdistrict", "asOf": "2026-04-01" },\n    { "code": "330106109"',
    );
  });

  it('rename a street at its old address', () => {
    expect(text([['330106109', '新三墩镇', '改名']])).toContain(
      '{ "code": "330106109", "name": "新三墩镇", "kind": "town", "asOf": "2026-04-01" }',
    );
  });

  it('recode a street: both codes stay', () => {
    const list = text([['330106109', '三墩街道', '改码', '330106012']])!;
    expect(list).toContain(
      '{ "code": "330106109", "name": "三墩镇", "kind": "town", "validTo": "2026-03-31", "replacedBy": ["330106012"] }',
    );
    expect(list).toContain('{ "code": "330106012", "name": "三墩街道", "kind": "subdistrict", "asOf": "2026-04-01" }');
  });

  it('retire a street: whoever holds its book is sent to the district', () => {
    expect(text([['330106109', '三墩镇', '停用']])).toContain('"validTo": "2026-03-31", "replacedBy": ["330106"] }');
  });

  it('take a unit along when the street that serves it is merged', () => {
    expect(text([MERGED])).toContain('{ "code": "330106501", "name": "样例农场", "kind": "pseudo", "servedBy": "330106001" }');
  });

  it('merge a district with its streets, and set up the one that takes over, in one table', () => {
    const rows: Row[] = [
      ['330113', '临平区', '新设'],
      ['330110', '余杭区', '撤并', '330113'],
      ['330110001', '临平街道', '改码', '330113001'],
    ];
    const list = text(rows)!;
    expect(list).toContain(
      '{ "code": "330110", "name": "余杭区", "kind": "district", "validTo": "2026-03-31", "replacedBy": ["330113"] }',
    );
    expect(list).toContain('{ "code": "330113001", "name": "临平街道", "kind": "subdistrict", "asOf": "2026-04-01" }');
  });

  it('say in words what they do, and publish it once with the document they rest on', () => {
    const plan = planFor([MERGED, ['330106003', '翠苑街道', '新设']]);
    expect(plan.told).toEqual([
      { title: '新设：1 处', lines: ['翠苑街道（330106003），2026-04-01 起'] },
      {
        title: '撤并（旧网页留着，写明现在看哪里）：1 处',
        lines: ['西溪街道（330106002） → 北山街道（330106001），2026-04-01 起'],
      },
    ]);
    expect(JSON.parse(plan.drafts.get('changes.json')!)).toEqual([
      {
        on: TODAY,
        what: '行政区划变了：西溪街道并入北山街道；新设翠苑街道。依据：某文件',
        concerns: ['/streets/330106002/', '/streets/330106001/', '/streets/330106003/'],
      },
    ]);
  });

  it('applied a second time, change nothing', () => {
    const rows: Row[] = [MERGED, ['330106109', '三墩街道', '改码', '330106012'], ['330110001', '新临平街道', '改名']];
    const files = placeFiles();
    const list = JSON.parse(text(rows, 'divisions/330100.json', files)!);
    const again = planFor(rows, { ...files, divisions: new Map([['330100', list]]) });
    expect(again.drafts.size).toBe(0);
    expect(again.told[0]!.title).toBe('已经是这样，不动：3 处');
  });

  it('of days to come are told to hold at once', () => {
    expect(planFor([['330106109', '新三墩镇', '改名', '', '2027-01-01']]).todo[0]).toContain(
      '新三墩镇（2027-01-01） 还没到生效日期',
    );
  });

  it('with an odd code ask for another look', () => {
    expect(planFor([['330106110', '翠苑街道', '新设']]).todo[0]).toContain('街道的代码末三位一般从 0 开头，这里是 110');
  });

  it('remind of the name in the profile of a renamed region', () => {
    expect(planFor([['330100', '新杭州市', '改名']]).todo).toContain(
      'content/regions/330100.json 的 name、shortName 还是旧的，请改成 “新杭州市”',
    );
  });
});

describe('what points at a code that goes', () => {
  const station = aService({ id: 'xixi-station', name: '西溪街道未保站', area: '330106', serves: ['330106002', '330106001'] });
  const inStreet = aService({ id: 'b', name: '儿童之家', area: '330106002', serves: ['330106002'] });
  const withServices = (...all: [string, ReturnType<typeof aService>[]][]) =>
    placeFiles({ records: { ...placeFiles().records, services: new Map(all) } });

  it('follows a sole successor, and the telephone must be tried', () => {
    const plan = planFor([MERGED], withServices(['330106', [station]]));
    expect(JSON.parse(plan.drafts.get('services/330106.json')!)[0].serves).toEqual(['330106001']);
    expect(plan.told.at(-1)).toEqual({
      title: '跟着改：1 处',
      lines: ['content/services/330106.json “xixi-station” 西溪街道未保站：serves 改成 330106001'],
    });
    expect(plan.todo).toEqual([
      'content/services/330106.json “xixi-station” 的 name 里还有旧名字：请打电话问清楚再改',
      '跟着改了代码的 1 条，机构也许也合并、搬家、换了号码。请一条一条打电话核实',
    ]);
  });

  it('moves to the file of the new code, which is written before the old one loses it', () => {
    const plan = planFor(
      [MERGED],
      withServices(['330106001', [aService({ id: 'z', area: '330106001', serves: ['330106001'] })]], ['330106002', [inStreet]]),
    );
    expect([...plan.drafts.keys()].slice(2)).toEqual(['services/330106001.json', 'services/330106002.json']);
    expect(JSON.parse(plan.drafts.get('services/330106001.json')!).map((one: { id: string }) => one.id)).toEqual(['b', 'z']);
    expect(plan.drafts.get('services/330106002.json')).toBe('[]\n');
  });

  it('is finished after a run that was cut off between the two files', () => {
    const moved = { ...inStreet, area: '330106001', serves: ['330106001'] };
    const plan = planFor([MERGED], withServices(['330106001', [moved]], ['330106002', [inStreet]]));
    expect(JSON.parse(plan.drafts.get('services/330106001.json')!)).toHaveLength(1);
    expect(plan.drafts.get('services/330106002.json')).toBe('[]\n');
  });

  it('waits for a person where it may belong to several, or to nobody', () => {
    const parted: Row[] = [['330106002', '西溪街道', '撤并', '330106001、330106109']];
    const files = withServices(['330106', [station]]);
    expect(planFor(parted, files).drafts.has('services/330106.json')).toBe(false);
    expect(planFor(parted, files).todo[0]).toBe(
      'content/services/330106.json “xixi-station” 西溪街道未保站：serves 还写着 “西溪街道”（330106002），它分到了 330106001、330106109。请问清楚归哪一个，再改',
    );
    expect(planFor([['330106002', '西溪街道', '停用']], files).todo[0]).toContain('停办的，status 写 closed');
  });

  it('takes its villages along to one successor, without doubles', () => {
    const villages = new Map([['330100', { '330106001': ['甲社区'], '330106002': ['甲社区', '乙社区'] }]]);
    const plan = planFor([MERGED], placeFiles({ villages }));
    expect(plan.drafts.get('villages/330100.json')).toBe('{\n  "330106001": ["甲社区","乙社区"]\n}\n');
    const parted = planFor([['330106002', '西溪街道', '撤并', '330106001、330106109']], placeFiles({ villages }));
    expect(parted.drafts.has('villages/330100.json')).toBe(false);
    expect(parted.todo).toEqual([
      'content/villages/330100.json：“西溪街道”（330106002）的 2 个村（居）留在原处，它分到了 330106001、330106109。请把村（居）一个一个移过去',
    ]);
  });

  it('keeps the approval of a street that only got another code; what was released stays where it was', () => {
    const edition = anEdition({
      street: '330106002',
      imprint: { publisher: '西溪街道办事处', approvedOn: '2026-01-05' },
      releases: [{ number: 1, on: '2026-01-06', facts: [], guides: [] }],
    });
    const files = placeFiles({ editions: new Map([['330106002', edition]]) });
    const plan = planFor([['330106002', '西溪街道', '改码', '330106032']], files);
    expect(JSON.parse(plan.drafts.get('editions/330106032.json')!)).toEqual({ street: '330106032', imprint: edition.imprint });
    expect(plan.drafts.has('editions/330106002.json')).toBe(false);
  });

  it('needs a new approval for a merged street', () => {
    const files = placeFiles({ editions: new Map([['330106002', anEdition({ street: '330106002' })]]) });
    expect(planFor([MERGED], files).todo).toEqual([
      'content/editions/330106002.json 留着，不要删（印过的书要查）；330106001 的手册要重新批准，写进 content/editions/<代码>.json',
    ]);
  });
});
