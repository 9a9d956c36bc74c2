/** What a table of official changes makes of the divisions, and of everything that points at them. */
import { describe, expect, it } from 'vitest';
import { placeFiles, planFor, TODAY, type Row } from './adopt-builders.ts';
import { anEdition, aService } from './builders.ts';

const MERGED: Row = ['330106002', '西溪街道', '撤并', '330106001'];

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
        what: '行政区划变动：2026年4月1日起，西溪街道并入北山街道；新设翠苑街道。依据：某文件',
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
      '新三墩镇（2027-01-01） 还没到生效日期；一写进去，网页马上用新的名称和代码',
    );
  });

  it('of days to come are told to take villages and services away before the old handbook ends', () => {
    const early = '旧的网页、手册、通讯录用到前一天，可是它的村（居）、服务和活动，一写进去就归接手的代码，旧手册里马上没有了';
    const todo = (...row: Row) => planFor([row]).todo.filter((line) => line.includes('还没到生效日期'));
    expect(todo('330106002', '西溪街道', '撤并', '330106001', '2027-01-01')).toEqual([
      expect.stringContaining(`西溪街道（2027-01-01） 还没到生效日期；${early}`),
    ]);
    expect(todo('330106109', '三墩街道', '改码', '330106012', '2027-01-01')[1]).toContain(early);
    expect(todo('330106002', '西溪街道', '撤并', '330106001、330106109', '2027-01-01'), 'nothing moves').toEqual([]);
    expect(todo('330106002', '西溪街道', '撤并', '330106001', TODAY)).toEqual([]);
  });

  it('of several days are published with each day', () => {
    const rows: Row[] = [
      ['330106003', '翠苑街道', '新设'],
      ['330106109', '新三墩镇', '改名'],
      ['330106002', '西溪街道', '撤并', '330106001', '2027-01-01'],
    ];
    expect(JSON.parse(planFor(rows).drafts.get('changes.json')!)[0].what).toBe(
      '行政区划变动：2026年4月1日起，新设翠苑街道；三墩镇改名新三墩镇；2027年1月1日起，西溪街道并入北山街道。依据：某文件',
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
