/** What an operator is told who takes up a city, and what the new files say. */
import { describe, expect, it, test } from 'vitest';
import { readCityOrder, type CityOptions } from '../../src/domain/adopt/city-order.ts';
import { firstSteps } from '../../src/domain/adopt/first-steps.ts';
import { nationalHotlines } from '../../src/domain/adopt/new-region.ts';
import { planCity } from '../../src/domain/adopt/plan-city.ts';
import { region } from '../../src/model/region.ts';
import { listed, placeFiles, TODAY } from './adopt-builders.ts';
import { aLine, aRegion, aService, aSite } from './builders.ts';

const NINGBO: CityOptions = {
  code: '330200',
  name: '宁波市',
  short: '宁波',
  province: '浙江省',
  imprint: [],
  listed: false,
  source: undefined,
  asOf: undefined,
};
const mistakes = (differs: Partial<CityOptions>) => {
  const read = readCityOrder({ ...NINGBO, ...differs }, TODAY);
  return 'mistakes' in read ? read.mistakes : [];
};
const order = (differs: Partial<CityOptions> = {}) => {
  const read = readCityOrder({ ...NINGBO, ...differs }, TODAY);
  if ('mistakes' in read) throw new Error(read.mistakes.join('\n'));
  return read.order;
};
const files = placeFiles({
  records: { ...placeFiles().records, services: new Map([['000000', [aLine('12355', { kind: 'youth-line' }), aLine('12356')]]]) },
});
const LISTED = { listed: true, source: '国家统计局', asOf: '2023-06-30' } as const;

describe('an order is refused', () => {
  test.each<[string, Partial<CityOptions>, string[]]>([
    [
      'with everything that is missing at once',
      { code: undefined, name: ' ', short: undefined, province: undefined },
      [
        '缺 --code：6 位区划代码，例如 --code 330200',
        '缺 --name：全称，例如 --name 宁波市',
        '缺 --short：按钮上用的简称，例如 --short 宁波',
        '缺 --province：在哪个省、自治区，例如 --province 浙江省',
      ],
    ],
    ['for a district', { code: '330203' }, ['--code 写的是 “330203”，不是省、市的代码。区县在它的市里，请写 330200']],
    ['for a street', { code: '330203001' }, ['--code 写的是 “330203001”，是街道、村一级的代码。一个地区写省或市的 6 位代码']],
    [
      'for a district’s level of a municipality',
      { code: '110100' },
      ['--code 写的是 “110100”，在直辖市里。直辖市作为一个地区，写 110000'],
    ],
    ['for the invented city', { code: '990000' }, ['--code 写的是 “990000”，99 开头的留给样例市']],
    [
      'outside the hotlines’ reach',
      { code: '810000' },
      ['--code 写的是 “810000”，没有 81 开头的省、自治区、直辖市；台湾、香港、澳门不在本站的范围'],
    ],
    ['in another province', { province: '江苏省' }, ['--province 写的是 “江苏省”，代码 330200 在浙江省。请检查代码和省名']],
    [
      'for a province by another name',
      { code: '330000', name: '江苏省', short: '江苏' },
      ['--name 写的是 “江苏省”，代码 330000 是浙江省。请检查'],
    ],
    [
      'for a city without its last word',
      { name: '宁波', short: '宁波' },
      ['--name 写的是 “宁波”，不像代码 330200 这一级的全称。请写全称，例如 宁波市'],
    ],
    [
      'with odd letters',
      { name: '宁波\u200b市' },
      ['--name 里面有看不见的字符（U+200B），在 “宁波” 后面。请把这几个字重新打一遍'],
    ],
    ['with a short name of another place', { short: '温州' }, ['--short 写的是 “温州”，不在全称 “宁波市” 里。请检查']],
    [
      'with an unknown part of the imprint',
      { imprint: ['编辑=甲'] },
      ['--imprint 里没有叫 “编辑” 的一项。可以写：主办单位、承办单位、纠错电话、ICP备案号、公安备案号、网站标识码'],
    ],
    ['with an imprint said twice', { imprint: ['甲局', '主办单位：乙局'] }, ['--imprint 的主办单位写了两次']],
    [
      'with a list that nobody answers for',
      { listed: true },
      ['缺 --source：名录哪里来的，例如 --source 国家统计局统计用区划代码', '缺 --as-of：名录截至哪天，例如 --as-of 2023-06-30'],
    ],
    ['with a list of days to come', { ...LISTED, asOf: '2027-01-01' }, ['--as-of 写的是 “2027-01-01”，还没有到']],
  ])('%s', (_what, differs, says) => {
    expect(mistakes(differs)).toEqual(says);
  });
});

describe('a new region', () => {
  const plan = (differs: Partial<CityOptions> = {}, list?: ReturnType<typeof listed>, now = files) =>
    planCity(now, order({ ...differs, ...(list ? LISTED : {}) }), list, undefined, TODAY);
  const json = (name: string, ...args: Parameters<typeof plan>) => JSON.parse(plan(...args).drafts.get(name)!);

  it('has the nation’s hotlines and honest blanks', () => {
    expect(region.parse(json('regions/330200.json'))).toEqual({
      code: '330200',
      name: '宁波市',
      shortName: '宁波',
      hotlines: ['n-12356', 'n-12355'],
      stageNames: { xiaodi: '小学低年级', xiaogao: '小学高年级', chuzhong: '初中', gaozhong: '高中' },
      documents: [],
    });
  });

  it('lists only lines of the whole nation that may be dialled: 12356 first, then by kind', () => {
    const services = [
      aLine('12345', { kind: 'public-service-line' }),
      aLine('12355', { kind: 'youth-line' }),
      aLine('12356'),
      aLine('110', { kind: 'emergency-line' }),
      aLine('12320', { kind: 'other-line', publish: 'verify-first' }),
      aLine('12309', { kind: 'other-line', phones: [] }),
      aLine('12338', { kind: 'women-children-line', status: 'closed' }),
      aService({ id: 'sh', kind: 'crisis-line' }),
    ];
    expect(nationalHotlines({ services })).toEqual(['n-12356', 'n-12355', 'n-12345']);
  });

  it('stands under a province that is listed already, and brings one that is not', () => {
    expect(json('divisions/330200.json')).toEqual({
      asOf: TODAY,
      source: '只有省、市名称；区县和街道、乡镇名录还没有填',
      divisions: [{ code: '330200', name: '宁波市', kind: 'prefecture' }],
    });
    const nanjing = { code: '320100', name: '南京市', short: '南京', province: '江苏省' };
    expect(json('divisions/320100.json', nanjing).divisions).toEqual([
      { code: '320000', name: '江苏省', kind: 'province' },
      { code: '320100', name: '南京市', kind: 'prefecture' },
    ]);
    expect(
      json('divisions/110000.json', { code: '110000', name: '北京市', short: '北京', province: undefined }).divisions,
    ).toEqual([{ code: '110000', name: '北京市', kind: 'municipality' }]);
  });

  it('is named by the site last, so that a run that was cut off leaves a site without it', () => {
    const drafts = plan({ imprint: ['主办单位=宁波市民政局', '纠错电话=0574-12345678'] }).drafts;
    expect([...drafts.keys()]).toEqual([
      'divisions/330200.json',
      'services/330200.json',
      'activities/330200.json',
      'regions/330200.json',
      'changes.json',
      'site.json',
    ]);
    const site = JSON.parse(drafts.get('site.json')!);
    expect(site.regions).toEqual(['310000', '330100', '330200']);
    expect(site.imprint).toEqual({ ...files.site.imprint, organizer: '宁波市民政局', correctionPhone: '0574-12345678' });
  });

  it('may be given its list later, once', () => {
    const there = {
      ...files,
      site: aSite({ regions: ['330200'], prints: [] }),
      regions: new Map([['330200', aRegion({ code: '330200', name: '宁波市', documents: [] })]]),
      divisions: new Map([...files.divisions, ['330200', json('divisions/330200.json')]]),
    };
    const list = listed(['330203', '海曙区'], ['330203001', '南门街道']);
    const later = plan({}, list, there);
    expect([later.onlyList, ...later.drafts.keys()]).toEqual([true, 'divisions/330200.json']);
    const full = { ...there, divisions: new Map([['330200', JSON.parse(later.drafts.get('divisions/330200.json')!)]]) };
    expect(plan({}, list, full).mistakes).toEqual(['已经有 宁波市（330200）这个地区，写在 content/site.json 的 regions 里']);
  });

  it.each<[string, Partial<CityOptions>, ReturnType<typeof listed> | undefined, typeof files, string]>([
    [
      'that is there',
      { code: '330100', name: '杭州市', short: '杭州' },
      undefined,
      files,
      '已经有 杭州市（330100）这个地区，写在 content/site.json 的 regions 里',
    ],
    [
      'that holds another one',
      { code: '330000', name: '浙江省', short: '浙江' },
      undefined,
      files,
      '浙江省（330000）和已有的地区 杭州市（330100）有重叠，一个地方只能属于一个地区。要换，先删去 content/ 里 330100.json 的几个文件',
    ],
    [
      'with another name than its table has',
      {},
      listed(['330200', '温州市']),
      files,
      '--name 写的是 “宁波市”，名录里 330200 是 “温州市”。请检查代码和名称',
    ],
    [
      'whose imprint is not the site’s',
      { imprint: ['乙局'] },
      undefined,
      { ...files, site: aSite({ imprint: { ...files.site.imprint, organizer: '甲局' } }) },
      'content/site.json 里的主办单位已经是 “甲局”。整个网站只有一个，要换请直接改那个文件',
    ],
  ])('is refused: one %s', (_what, differs, list, now, says) => {
    const { mistakes: all, drafts } = plan(differs, list, now);
    expect(all).toContain(says);
    expect(drafts.size).toBe(0);
  });

  it('tells what to fill in first; what is known is not asked again', () => {
    const bare = firstSteps(files, order(), undefined, 0);
    expect(bare[0]).toContain('--divisions 表.csv');
    expect(bare.join()).toContain('谁办的');
    const full = firstSteps(
      files,
      order({ imprint: ['甲局'] }),
      listed(['330203', '海曙区'], ['330203001', '南门街道'], ['330203501', '甲园区']),
      3,
    );
    expect(full[0]).toBe(
      '1 个功能区没有自己的手册：在 content/divisions/330200.json 里给 甲园区 等写 servedBy，就是它的村（居）看哪个街道的手册',
    );
    expect(full.join()).toContain('npm run handbook -- 330203001');
    expect(full.join()).not.toContain('谁办的');
  });
});
