/** What an author sees for each kind of mistake. The messages are part of the product: change them on purpose. */
import { describe, expect, it } from 'vitest';
import type { Form } from '../../src/model/form.ts';
import {
  aBenefit,
  aDivision,
  aLine,
  anActivity,
  anEdition,
  aPage,
  aProgramme,
  aRegion,
  aService,
  aSite,
  aSource,
  aTerm,
  aTopic,
  confirmedOn,
  DIVISIONS,
  whatAuthorSees,
} from './builders.ts';

const services = (...records: ReturnType<typeof aService>[]) => whatAuthorSees({ services: { '310104': records } });
const pages = (...written: ReturnType<typeof aPage>[]) => whatAuthorSees({ pages: written });
const divisions = (...more: ReturnType<typeof aDivision>[]) =>
  whatAuthorSees({ divisions: { '310000': [...DIVISIONS, ...more] } });

describe('sound content', () => {
  it('an author who made no mistake sees none', () => {
    expect(
      whatAuthorSees({
        services: { '310104': [aService(), aService({ id: 'free', fees: '免费', assured: confirmedOn('2026-11-01') })] },
        activities: { '310104': [anActivity()] },
        programmes: { '310104': [aProgramme({ policy: ['SH-X-1'] })] },
        benefits: { '310104': [aBenefit({ laws: ['wbf-23'] })] },
        laws: [{ id: 'wbf-23', law: '未成年人保护法', article: '第二十三条', summary: '委托照护要问孩子的意见' }],
        editions: { '310104014': anEdition() },
        villages: { '310000': { '310104014': ['乐山居委会'] } },
        pages: [
          aPage('guides'),
          aPage('help', { risk: 'red', body: '<CrisisBox level="red">\n\n打 <Tel n="110" />。\n\n</CrisisBox>' }),
          aPage('lessons'),
        ],
        glossary: [aTerm('困境儿童', { sources: ['S01', 'SH-X-10'] })],
        crisisWords: { intents: [{ page: 'xian-ting', terms: ['不想活'] }], negatives: [] },
      }),
    ).toBe('没有问题');
  });

  it('many mistakes are told at once, file by file', () => {
    expect(
      whatAuthorSees({
        services: { '310104': [aService({ area: '310105', partners: ['nowhere'] })] },
        pages: [aPage('guides', { sources: ['S99'], topics: ['emotion'] })],
      }),
    ).toMatchInlineSnapshot(`
      "内容有 5 处问题：
        content/guides/xian-ting.mdx  sources
          没有叫 “S99” 的来源。相近的有：S09。
        content/guides/xian-ting.mdx  topics
          没有叫 “emotion” 的主题。相近的有：emotions。
        content/services/310104.json  第 1 条 “station” 的 area
          写的是 “310105”，文件却是 310104.json。改成 “310104”，或把这一条移到 310105.json。
        content/services/310104.json  第 1 条 “station” 的 area
          没有区划代码 “310105”。相近的有：310104、310000、330100。
        content/services/310104.json  第 1 条 “station” 的 partners[0]
          没有叫 “nowhere” 的服务。先补上这家机构，或删去。"
    `);
  });
});

describe('divisions', () => {
  it('a code that is listed twice, also across files', () => {
    expect(whatAuthorSees({ divisions: { '310000': DIVISIONS, '310104': [aDivision('310104014', '徐镇街道', 'subdistrict')] } }))
      .toMatchInlineSnapshot(`
      "内容有 1 处问题：
        content/divisions/310104.json  第 1 条 “310104014” 的 code
          区划代码 “310104014” 写了两次，另一处是 content/divisions/310000.json 的 “徐家汇街道”。留下对的一条，删去另一条。"
    `);
  });
  it('a street without its district, a district without its city', () => {
    expect(divisions(aDivision('310105001', '华阳路街道', 'subdistrict'), aDivision('330206', '北仑区', 'district')))
      .toMatchInlineSnapshot(`
      "内容有 2 处问题：
        content/divisions/310000.json  第 13 条 “310105001” 的 code
          “华阳路街道” 的上级区划 310105 不在名录里。补上 310105 这一条，或改正代码。
        content/divisions/310000.json  第 14 条 “330206” 的 code
          “北仑区” 的上级区划 330200 不在名录里。补上 330200 这一条，或改正代码。"
    `);
  });
  it('a county directly under its province needs no city', () => {
    expect(divisions(aDivision('330900', '舟山市', 'prefecture'), aDivision('459001', '某直辖县', 'county'))).toBe('没有问题');
  });
  it('a successor that does not exist', () => {
    expect(
      divisions(
        aDivision('310104099', '旧街道', 'subdistrict', { validTo: '2024-01-01', replacedBy: ['310104015'] }),
        aDivision('310104400', '开发区', 'pseudo', { servedBy: '999999999' }),
      ),
    ).toMatchInlineSnapshot(`
      "内容有 2 处问题：
        content/divisions/310000.json  第 13 条 “310104099” 的 replacedBy[0]
          没有区划代码 “310104015”。相近的有：310104012、310104014、310104099。
        content/divisions/310000.json  第 14 条 “310104400” 的 servedBy
          没有区划代码 “999999999”。检查 servedBy 写的代码。"
    `);
  });
  it('Kinmen and Matsu', () => {
    expect(
      divisions(
        aDivision('350000', '福建省', 'province'),
        aDivision('350500', '泉州市', 'prefecture'),
        aDivision('350527', '金门县', 'county'),
        aDivision('350527101', '金沙镇', 'town'),
        aDivision('350100', '福州市', 'prefecture'),
        aDivision('350122', '连江县', 'county'),
        aDivision('350122400', '马祖乡', 'township'),
      ),
    ).toMatchInlineSnapshot(`
      "内容有 3 处问题：
        content/divisions/310000.json  第 15 条 “350527”
          “金门县” 不设页面。本站不收金门、马祖，请删去这一条。
        content/divisions/310000.json  第 16 条 “350527101”
          “金沙镇” 不设页面。本站不收金门、马祖，请删去这一条。
        content/divisions/310000.json  第 19 条 “350122400”
          “马祖乡” 不设页面。本站不收金门、马祖，请删去这一条。"
    `);
  });
  it('villages of a street that does not exist, or of a district', () => {
    expect(whatAuthorSees({ villages: { '310000': { '310104013': ['某居委会'], '310104': ['某居委会'] } } }))
      .toMatchInlineSnapshot(`
      "内容有 2 处问题：
        content/villages/310000.json  “310104”
          “310104” 不是街道或乡镇的代码（9 位）。相近的有：310104012、310104014。
        content/villages/310000.json  “310104013”
          没有代码是 “310104013” 的街道或乡镇。相近的有：310104012、310104014、330106001。"
    `);
  });
});

describe('services and offers', () => {
  it('an id that another file already has', () => {
    expect(whatAuthorSees({ services: { '310104': [aService()], '330106': [aService({ area: '330106', serves: ['330106'] })] } }))
      .toMatchInlineSnapshot(`
      "内容有 1 处问题：
        content/services/330106.json  第 1 条 “station” 的 id
          另一条服务也叫 “station”：content/services/310104.json 的第 1 条。给其中一条换一个 id。"
    `);
  });
  it('ids of different kinds do not get in each other’s way', () => {
    expect(
      whatAuthorSees({
        services: { '310104': [aService({ id: 'same' })] },
        programmes: { '310104': [aProgramme({ id: 'same' })] },
      }),
    ).toBe('没有问题');
  });
  it('ids of activities, programmes and benefits are unique too', () => {
    const seen = whatAuthorSees({
      activities: { '310104': [anActivity(), anActivity()] },
      programmes: { '310104': [aProgramme(), aProgramme()] },
      benefits: { '310104': [aBenefit(), aBenefit()] },
    });
    expect(seen).toMatchInlineSnapshot(`
      "内容有 3 处问题：
        content/activities/310104.json  第 2 条 “talk” 的 id
          另一条活动也叫 “talk”：content/activities/310104.json 的第 1 条。给其中一条换一个 id。
        content/benefits/310104.json  第 2 条 “allowance” 的 id
          另一条待遇也叫 “allowance”：content/benefits/310104.json 的第 1 条。给其中一条换一个 id。
        content/programmes/310104.json  第 2 条 “companions” 的 id
          另一条项目也叫 “companions”：content/programmes/310104.json 的第 1 条。给其中一条换一个 id。"
    `);
  });
  it('an area that is not the file’s', () => {
    expect(whatAuthorSees({ services: { '310000': [aService()] } })).toMatchInlineSnapshot(`
      "内容有 1 处问题：
        content/services/310000.json  第 1 条 “station” 的 area
          写的是 “310104”，文件却是 310000.json。改成 “310000”，或把这一条移到 310104.json。"
    `);
  });
  it('a code that does not exist', () => {
    expect(services(aService({ serves: ['310104014', '310104041'] }))).toMatchInlineSnapshot(`
      "内容有 1 处问题：
        content/services/310104.json  第 1 条 “station” 的 serves[1]
          没有区划代码 “310104041”。相近的有：310104012、310104014、310104。"
    `);
    expect(whatAuthorSees({ benefits: { '320000': [aBenefit({ area: '320000' })] } })).toMatchInlineSnapshot(`
      "内容有 1 处问题：
        content/benefits/320000.json  第 1 条 “allowance” 的 area
          没有区划代码 “320000”。相近的有：310000、330000、330100。"
    `);
  });
  it('a real place marked as a sample, and a sample that is not marked', () => {
    expect(
      whatAuthorSees({
        services: {
          '310104': [aService({ id: 'real', sample: true })],
          '990101': [aService({ id: 'invented', area: '990101', serves: ['990101001'], phones: [] })],
        },
      }),
    ).toMatchInlineSnapshot(`
      "内容有 2 处问题：
        content/services/310104.json  第 1 条 “real” 的 sample
          “310104” 是真实的地方，不能标 sample。删去 sample。
        content/services/990101.json  第 1 条 “invented” 的 sample
          样例市的记录没有标明是样例。补上 "sample": true。"
    `);
  });
  it('numbers and codes that mix the sample city with a real one', () => {
    expect(
      whatAuthorSees({
        services: {
          '310104': [aService({ id: 'real', serves: ['310104', '990101001'], phones: [{ number: '000-00000001' }] })],
          '990101': [
            aService({
              id: 'invented',
              sample: true,
              area: '990101',
              serves: ['000000', '990101001'],
              phones: [{ number: '021-64387250' }],
              staff: [{ role: '社工', phone: '110' }],
              legalDeputy: { office: '样例派出所', phone: '021-64387251' },
            }),
          ],
        },
        programmes: { '990101': [aProgramme({ sample: true, area: '990101', serves: ['990101'], phone: '12355' })] },
        regions: { '310000': aRegion(), '990000': aRegion({ code: '990000', name: '样例市', documents: [] }) },
        editions: { '990101001': anEdition({ street: '990101001', correctionPhone: '021-64387250' }) },
      }),
    ).toMatchInlineSnapshot(`
      "内容有 9 处问题：
        content/editions/990101001.json  correctionPhone
          样例市里写了可能打得通的号码 “021-64387250”。样例只用 000-00000001 这样的号码。
        content/programmes/990101.json  第 1 条 “companions” 的 phone
          样例市里写了可能打得通的号码 “12355”。样例只用 000-00000001 这样的号码。
        content/regions/990000.json  sample
          “样例市” 的 sample 与代码 “990000” 不符。99 开头的地区写 "sample": true，其他地区不写。
        content/services/310104.json  第 1 条 “real” 的 serves[1]
          真实的记录写了样例市的区划 “990101001”。样例市和真实的地方不混在一起，请改正。
        content/services/310104.json  第 1 条 “real” 的 phones[0].number
          写的是样例号码 “000-00000001”，打不通。请写真实的号码；不知道就删去。
        content/services/990101.json  第 1 条 “invented” 的 serves[0]
          样例市的记录写了真实的区划 “000000”。样例市和真实的地方不混在一起，请改正。
        content/services/990101.json  第 1 条 “invented” 的 phones[0].number
          样例市里写了可能打得通的号码 “021-64387250”。样例只用 000-00000001 这样的号码。
        content/services/990101.json  第 1 条 “invented” 的 staff[0].phone
          样例市里写了可能打得通的号码 “110”。样例只用 000-00000001 这样的号码。
        content/services/990101.json  第 1 条 “invented” 的 legalDeputy.phone
          样例市里写了可能打得通的号码 “021-64387251”。样例只用 000-00000001 这样的号码。"
    `);
  });
  it('a refused number, however it is written', () => {
    expect(
      whatAuthorSees({
        blocklist: [
          { number: '021-55369173', reason: '2021 年起并入 962525。' },
          { number: '12349', reason: '试点号，已并入 12345。' },
        ],
        services: {
          '310104': [
            aService({ id: 'a', phones: [{ number: '021-55369173' }] }),
            aService({ id: 'b', phones: [{ number: '021-55369173转2' }] }),
            aService({ id: 'c', note: '也可以打 ０２１－５５３６ ９１７３ 问' }),
            aService({ id: 'd', access: '先打55369173预约' }),
            aService({ id: 'e', hours: { holidays: 'unknown', note: '夜间打 12349' } }),
            aService({ id: 'f', note: '2021—55369 人；123490；0771-5536917' }),
          ],
        },
        editions: { '310104014': anEdition({ correctionPhone: '021-55369173' }) },
        site: aSite({ imprint: { ...aSite().imprint, correctionPhone: '12349' } }),
      }),
    ).toMatchInlineSnapshot(`
      "内容有 7 处问题：
        content/editions/310104014.json  correctionPhone
          “021-55369173” 在停用号码名单里：2021 年起并入 962525。请换成现用的号码，或删去。
        content/services/310104.json  第 1 条 “a” 的 phones[0].number
          “021-55369173” 在停用号码名单里：2021 年起并入 962525。请换成现用的号码，或删去。
        content/services/310104.json  第 2 条 “b” 的 phones[0].number
          “021-55369173” 在停用号码名单里：2021 年起并入 962525。请换成现用的号码，或删去。
        content/services/310104.json  第 3 条 “c” 的 note
          “021-5536 9173” 在停用号码名单里：2021 年起并入 962525。请换成现用的号码，或删去。
        content/services/310104.json  第 4 条 “d” 的 access
          “55369173” 在停用号码名单里：2021 年起并入 962525。请换成现用的号码，或删去。
        content/services/310104.json  第 5 条 “e” 的 hours.note
          “12349” 在停用号码名单里：试点号，已并入 12345。请换成现用的号码，或删去。
        content/site.json  imprint.correctionPhone
          “12349” 在停用号码名单里：试点号，已并入 12345。请换成现用的号码，或删去。"
    `);
  });
  it('the same local number under another area code is not refused', () => {
    expect(
      whatAuthorSees({
        blocklist: [{ number: '021-55369173', reason: '已并入。' }],
        services: { '310104': [aService({ phones: [{ number: '010-55369173' }] })] },
      }),
    ).toBe('没有问题');
  });
  it('standing for a number that is not a public one, or not national', () => {
    expect(
      whatAuthorSees({
        services: {
          '000000': [
            aLine('110', { standing: true }),
            aLine('12356'),
            aLine('12355', { standing: true }),
            aLine('120'),
            aLine('12338'),
            aLine('12345'),
          ],
          '310104': [
            aService({ id: 'local', phones: [{ number: '12345' }], standing: true }),
            aService({ id: 'none', phones: [], standing: true, serves: ['310104'] }),
          ],
        },
      }),
    ).toMatchInlineSnapshot(`
      "内容有 3 处问题：
        content/services/000000.json  第 3 条 “n-12355” 的 standing
          标了 standing，却不是全国公用号码。standing 只给全国的 110、119、120、12345、12356；其他号码请删去 standing。
        content/services/310104.json  第 1 条 “local” 的 standing
          标了 standing，却不是只服务全国（serves 应为 ["000000"]）。standing 只给全国的 110、119、120、12345、12356；其他号码请删去 standing。
        content/services/310104.json  第 2 条 “none” 的 standing
          标了 standing，却不是全国公用号码。standing 只给全国的 110、119、120、12345、12356；其他号码请删去 standing。"
    `);
  });
  it('standing for a line that serves the nation and more', () => {
    const more = aLine('119', { standing: true, serves: ['000000', '310000'] });
    expect(whatAuthorSees({ services: { '000000': [aLine('12356', { standing: true }), more] } })).toContain(
      '“n-119” 的 standing\n    标了 standing，却不是只服务全国',
    );
  });
  it('one day of validity, a one-day activity and all schools signed are no mistakes', () => {
    expect(
      whatAuthorSees({
        services: {
          '310104': [aService({ validFrom: '2026-12-01', validTo: '2026-12-01', signedSchools: { signed: 12, total: 12 } })],
        },
        activities: { '310104': [anActivity({ from: '2026-12-01', to: '2026-12-01' })] },
      }),
    ).toBe('没有问题');
  });
  it('the place of a refuge', () => {
    expect(
      services(aService({ kind: 'temporary-care', address: '某路 1 号', location: { lng: 121.4, lat: 31.2, crs: 'gcj02' } })),
    ).toMatchInlineSnapshot(`
      "内容有 2 处问题：
        content/services/310104.json  第 1 条 “station” 的 address
          临时看护点的位置不能公开。删去 address，只留电话。
        content/services/310104.json  第 1 条 “station” 的 location
          临时看护点的位置不能公开。删去 location，只留电话。"
    `);
  });
  it('swapped or foreign coordinates', () => {
    expect(
      services(
        aService({ id: 'swapped', location: { lng: 31.19, lat: 121.43, crs: 'bd09' } }),
        aService({ id: 'abroad', location: { lng: 2.35, lat: 48.86, crs: 'wgs84' } }),
      ),
    ).toMatchInlineSnapshot(`
      "内容有 2 处问题：
        content/services/310104.json  第 1 条 “swapped” 的 location
          看起来经纬度写反了。请把 lng 和 lat 对调。
        content/services/310104.json  第 2 条 “abroad” 的 location
          经度 2.35、纬度 48.86 不在国内。检查经纬度；不确定就删去 location。"
    `);
  });
  it('a point far from the others of its district', () => {
    const at = (id: string, lng: number, lat: number) => aService({ id, location: { lng, lat, crs: 'gcj02' } });
    const near = [at('a', 121.43, 31.19), at('b', 121.44, 31.2), at('c', 121.45, 31.18)];
    expect(services(...near)).toBe('没有问题');
    expect(services(...near, at('sea', 125, 30))).toBe(
      '内容有 1 处问题：\n  content/services/310104.json  第 4 条 “sea” 的 location\n    离本区县别的服务点有 366 公里。检查经纬度和 area；不确定就删去 location。',
    );
  });
  it('hours, dates and counts the wrong way round', () => {
    expect(
      whatAuthorSees({
        services: {
          '310104': [
            aService({
              hours: { rules: [{ days: ['mon'], open: '17:00', close: '08:30' }], holidays: 'unknown' },
              phones: [
                {
                  number: '021-64387250',
                  hours: { rules: [{ days: ['sat'], open: '09:00', close: '09:00' }], holidays: 'closed' },
                },
              ],
              validFrom: '2026-12-01',
              validTo: '2026-11-30',
              signedSchools: { signed: 13, total: 12 },
              partners: ['statio'],
            }),
          ],
        },
        activities: { '310104': [anActivity({ from: '2026-12-02', to: '2026-12-01' })] },
      }),
    ).toMatchInlineSnapshot(`
      "内容有 6 处问题：
        content/activities/310104.json  第 1 条 “talk” 的 to
          to 2026-12-01 早于 from 2026-12-02。检查这两个日期。
        content/services/310104.json  第 1 条 “station” 的 hours.rules[0]
          开门 17:00 不早于关门 08:30。检查两个时刻；过午夜的写成两条，前一条到 24:00。
        content/services/310104.json  第 1 条 “station” 的 phones[0].hours.rules[0]
          开门 09:00 不早于关门 09:00。检查两个时刻；过午夜的写成两条，前一条到 24:00。
        content/services/310104.json  第 1 条 “station” 的 validTo
          validTo 2026-11-30 早于 validFrom 2026-12-01。检查这两个日期。
        content/services/310104.json  第 1 条 “station” 的 partners[0]
          没有叫 “statio” 的服务。相近的有：station。
        content/services/310104.json  第 1 条 “station” 的 signedSchools
          签约学校 13 所，多于全部 12 所。检查这两个数。"
    `);
  });
  it('a promise in an unconfirmed record', () => {
    expect(
      whatAuthorSees({
        services: {
          '310104': [
            aService({
              name: '免费咨询点',
              hours: { holidays: 'unknown', note: '24 小时接听' },
              fees: '不收费，全程保密',
              functions: ['全天候陪伴'],
              phones: [
                {
                  number: '021-64387250',
                  label: '二十四小时值班',
                  hours: {
                    rules: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], open: '00:00', close: '24:00' }],
                    holidays: 'open',
                  },
                },
              ],
            }),
          ],
        },
        programmes: { '310104': [aProgramme({ offers: '免费发放书包' })] },
      }),
    ).toMatchInlineSnapshot(`
      "内容有 7 处问题：
        content/programmes/310104.json  第 1 条 “companions” 的 offers
          写了 “免费”，未核实不得写。删去这几个字；核实之后填好 assured 再写。
        content/services/310104.json  第 1 条 “station” 的 name
          写了 “免费”，未核实不得写。删去这几个字；核实之后填好 assured 再写。
        content/services/310104.json  第 1 条 “station” 的 phones[0].label
          写了 “二十四小时”，未核实不得写。删去这几个字；核实之后填好 assured 再写。
        content/services/310104.json  第 1 条 “station” 的 hours.note
          写了 “24 小时”，未核实不得写。删去这几个字；核实之后填好 assured 再写。
        content/services/310104.json  第 1 条 “station” 的 fees
          写了 “保密”，未核实不得写。删去这几个字；核实之后填好 assured 再写。
        content/services/310104.json  第 1 条 “station” 的 functions[0]
          写了 “全天候”，未核实不得写。删去这几个字；核实之后填好 assured 再写。
        content/services/310104.json  第 1 条 “station” 的 phones[0].hours.rules
          每天 00:00 到 24:00，就是说全天有人，未核实不得写。删去 rules；核实之后填好 assured 再写。"
    `);
  });
  it('a deadline and the title of a source are no promise', () => {
    expect(
      services(
        aService({
          note: '接报后 24 小时内上门；每日不少于 18 小时',
          sources: [{ title: '免费心理热线 24 小时开通', publisher: '某报' }],
          hours: { rules: [{ days: ['mon'], open: '00:00', close: '24:00' }], holidays: 'unknown' },
        }),
      ),
    ).toBe('没有问题');
  });
});

describe('regions and site', () => {
  it('a region to build without its file or divisions', () => {
    expect(whatAuthorSees({ site: aSite({ regions: ['310000', '440000'] }) })).toMatchInlineSnapshot(`
      "内容有 2 处问题：
        content/site.json  regions[1]
          没有 content/regions/440000.json。补上 “440000” 的地区文件，或从 regions 里删去它。
        content/site.json  regions[1]
          区划名录里没有 “440000”。相近的有：450000、310000、330000。"
    `);
  });
  it('hotlines: another line first, one unknown, one twice', () => {
    expect(whatAuthorSees({ regions: { '310000': aRegion({ hotlines: ['n-12355', 'n-12356', 'n-1238', 'n-12355'] }) } }))
      .toMatchInlineSnapshot(`
      "内容有 3 处问题：
        content/regions/310000.json  hotlines[0]
          第一条是 “n-12355”，不是全国统一心理援助热线 12356。把 “n-12356” 放在第一位。
        content/regions/310000.json  hotlines[2]
          没有叫 “n-1238” 的热线。相近的有：n-12338、n-120、n-12345。
        content/regions/310000.json  hotlines[3]
          “n-12355” 写了两次。删去一个。"
    `);
  });
  it('lines of the printed sheets: another region’s clause, an unknown law, a promise, the guardian without the exception', () => {
    const line = (text: string, source: { clause?: string; law?: string } = { clause: 'SH-X-1' }) => ({ text, ...source });
    expect(
      whatAuthorSees({
        regions: {
          '310000': aRegion({
            dutyList: {
              note: '文件里提到的几条。',
              lines: [
                line('按时上门。', { clause: 'HZ-9' }),
                line('国家的一条。', { law: 'pol-16' }),
                line('发现异常，及时通知监护人。'),
                line('通知监护人；伤害来自监护人的，不先通知他。'),
              ],
            },
            serviceList: { note: '给每个孩子。', lines: [line('免费的心理咨询。')] },
            referral: [{ step: 3, ...line('有直通车。', { clause: 'SH-X-12' }) }],
          }),
        },
        laws: [{ id: 'pol-61', law: '指导意见', summary: '一句话' }],
      }),
    ).toMatchInlineSnapshot(`
      "内容有 5 处问题：
        content/regions/310000.json  dutyList.lines[0].clause
          本地区的文件里没有条款 “HZ-9”。只能引用本地区自己的文件。
        content/regions/310000.json  referral[0].clause
          本地区的文件里没有条款 “SH-X-12”。相近的有：SH-X-1、SH-X-10。
        content/regions/310000.json  dutyList.lines[1].law
          laws.json 里没有 “pol-16”。相近的有：pol-61。
        content/regions/310000.json  dutyList.lines[2].text
          写了 “通知监护人”，同一条里没有例外。在同一条补上：伤害来自监护人的，不先通知他；写不下就换一种说法。
        content/regions/310000.json  serviceList.lines[0].text
          写了 “免费”，未核实不得写。删去这几个字；时间和收费由服务数据显示。"
    `);
  });
  it('clauses: a number twice, a figure on another region’s document, a document code twice', () => {
    const document = aRegion().documents[0]!;
    expect(
      whatAuthorSees({
        regions: {
          '310000': aRegion({
            documents: [{ ...document, clauses: [...document.clauses, { n: 1, gist: '再一次' }] }],
            visit: {
              normal: { contactDays: 30, visitDays: 90 },
              attention: { contactDays: 7, visitDays: 30 },
              clauses: ['HZ-2'],
            },
            targets: { 'station.min': { value: 1, clause: 'SH-X-100' } },
          }),
          '330100': aRegion({
            code: '330000',
            name: '杭州市',
            seasons: [{ id: 'kaixue', name: '开学', from: '08-25', to: '09-30', topics: ['emotion'] }],
          }),
        },
      }),
    ).toMatchInlineSnapshot(`
      "内容有 6 处问题：
        content/regions/310000.json  documents[0].clauses[2]
          条款 SH-X-1 写了两次。改正编号，或合成一条。
        content/regions/310000.json  visit.clauses[0]
          本地区的文件里没有条款 “HZ-2”。只能引用本地区自己的文件。
        content/regions/310000.json  targets.station.min.clause
          本地区的文件里没有条款 “SH-X-100”。相近的有：SH-X-10、SH-X-1。
        content/regions/330100.json  code
          写的是 “330000”，文件却是 330100.json。两者写成一样。
        content/regions/330100.json  seasons[0].topics[0]
          没有叫 “emotion” 的主题。相近的有：emotions。
        content/regions/330100.json  documents[0].code
          文件代号 “SH-X” 用了两次，另一处在 content/regions/310000.json。换一个代号。"
    `);
  });
  it('a live site without an imprint', () => {
    expect(whatAuthorSees({ site: aSite({ stage: 'live' }) })).toMatchInlineSnapshot(`
      "内容有 4 处问题：
        content/site.json  imprint.organizer
          正式站（stage 是 live）缺主办单位。填上主办单位，或把 stage 改回 demo。
        content/site.json  imprint.operator
          正式站（stage 是 live）缺承办单位。填上承办单位，或把 stage 改回 demo。
        content/site.json  imprint.correctionPhone
          正式站（stage 是 live）缺纠错电话。填上纠错电话，或把 stage 改回 demo。
        content/site.json  imprint.icp
          正式站（stage 是 live）缺ICP备案号。填上ICP备案号，或把 stage 改回 demo。"
    `);
  });
  it('a live site abroad needs no ICP number', () => {
    const imprint = { ...aSite().imprint, organizer: '某局', operator: '某中心', correctionPhone: '021-64387250' };
    expect(whatAuthorSees({ site: aSite({ stage: 'live', imprint, mainlandHosting: false }) })).toBe('没有问题');
    expect(whatAuthorSees({ site: aSite({ stage: 'live', imprint, mainlandHosting: true }) })).toContain('ICP备案号');
  });
  it('addresses that disagree, prints of a region that is not built', () => {
    expect(
      whatAuthorSees({
        site: aSite({
          baseUrl: 'https://www.example.gov.cn/hutong',
          basePath: '/',
          prints: [{ regions: ['330100'], editions: ['handbook'] }],
        }),
      }),
    ).toMatchInlineSnapshot(`
      "内容有 2 处问题：
        content/site.json  basePath
          basePath 是 “/”，baseUrl 里的路径却是 “/hutong/”。写成一样；按 baseUrl，basePath 应为 “/hutong/”。
        content/site.json  prints[0].regions[0]
          “330100” 不在本站的 regions 里，印不出来。先把它写进 regions，或改成：310000。"
    `);
  });
  it('addresses that agree, with or without the last slash', () => {
    for (const baseUrl of ['https://example.gov.cn/hutong', 'https://example.gov.cn/hutong/']) {
      expect(whatAuthorSees({ site: aSite({ baseUrl, basePath: '/hutong/' }) })).toBe('没有问题');
    }
  });
  it('edition data of a street that does not exist, or in another street’s file', () => {
    expect(
      whatAuthorSees({
        editions: {
          '310104015': anEdition({ street: '310104015' }),
          '310104012': anEdition({ street: '310104014' }),
          '310104': anEdition({ street: '310104' }),
        },
      }),
    ).toMatchInlineSnapshot(`
      "内容有 3 处问题：
        content/editions/310104.json  street
          “310104” 不是街道或乡镇的代码。请写 9 位代码。
        content/editions/310104012.json  street
          写的是 “310104014”，文件却是 310104012.json。两者写成一样。
        content/editions/310104015.json  street
          没有代码是 “310104015” 的街道或乡镇。相近的有：310104012、310104014、330106001。"
    `);
  });
  it('articles for the guide edition that are not there, are sensitive, or are not for families', () => {
    expect(
      whatAuthorSees({
        pages: [
          aPage('guides'),
          aPage('guides', { slug: 'kan-yi-kan', sensitive: true, shortTitle: '看一看' }),
          aPage('guides', { slug: 'gei-laoshi', audience: ['teacher'] }),
        ],
        editions: { '310104014': anEdition({ guides: ['xian-ting', 'xian-tin', 'kan-yi-kan', 'gei-laoshi'] }) },
      }),
    ).toMatchInlineSnapshot(`
      "内容有 3 处问题：
        content/editions/310104014.json  guides[1]
          没有叫 “xian-tin” 的文章。相近的有：xian-ting。
        content/editions/310104014.json  guides[2]
          “kan-yi-kan” 是敏感文章，不订进家教读本。从 guides 里删去它。
        content/editions/310104014.json  guides[3]
          “gei-laoshi” 不是写给家长和照料人的，不订进家教读本。从 guides 里删去它。"
    `);
  });
});

describe('forms', () => {
  const aForm = (differs: Partial<Form>): Form => ({
    slug: 'zoufang-jilu',
    title: '走访记录',
    version: '2026-11',
    lead: '走访后填。',
    sides: 1,
    parts: [{ kind: 'lines', title: '记下来', lines: 3 }],
    ...differs,
  });
  const withForm = (form: Form) =>
    whatAuthorSees({
      pages: [aPage('toolkit', { slug: 'zoufang-jilu', audience: ['child-director'] })],
      forms: { 'zoufang-jilu': form },
    });

  it('that ask for a name, an address or a diagnosis of the child', () => {
    expect(
      withForm(
        aForm({
          parts: [
            {
              kind: 'fields',
              title: '孩子',
              fields: [
                { label: '姓名', width: 'half' },
                { label: '家庭地址', width: 'half' },
              ],
            },
            { kind: 'table', title: '情况', columns: [{ label: '诊断', share: 1 }], rows: 2 },
            { kind: 'fields', title: '签字', fields: [{ label: '儿童主任姓名', width: 'half' }] },
          ],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "内容有 3 处问题：
        content/forms/zoufang-jilu.json  parts[0] “孩子”
          有一栏 “姓名”：表单不记孩子的姓名、证件、住址、照片和诊断。改成 “自编代号”，或删去这一栏。
        content/forms/zoufang-jilu.json  parts[0] “孩子”
          有一栏 “家庭地址”：表单不记孩子的姓名、证件、住址、照片和诊断。改成 “自编代号”，或删去这一栏。
        content/forms/zoufang-jilu.json  parts[1] “情况”
          有一栏 “诊断”：表单不记孩子的姓名、证件、住址、照片和诊断。改成 “自编代号”，或删去这一栏。"
    `);
  });
  it('without a page, and with the guardian told in every case', () => {
    expect(withForm(aForm({ slug: 'zoufang-jilv' }))).toContain('文件却是 zoufang-jilu.json');
    expect(withForm(aForm({ parts: [{ kind: 'steps', title: '步骤', items: ['先通知监护人。'] }] }))).toContain(
      '同一条里没有例外',
    );
  });
});

describe('reference lists', () => {
  it('terms, topics, sources and laws that are listed twice', () => {
    const law = { id: 'wbf-23', law: '未成年人保护法', summary: '一句' };
    expect(
      whatAuthorSees({
        glossary: [aTerm('困境儿童'), aTerm('困境儿童')],
        topics: [aTopic('emotions'), aTopic('emotions')],
        sources: [aSource('S01'), aSource('S01')],
        laws: [law, law],
      }),
    ).toMatchInlineSnapshot(`
      "内容有 4 处问题：
        content/glossary.json  第 2 条 “困境儿童” 的 term
          “困境儿童” 写了两次，第 1 条也是。合成一条，或换一个名字。
        content/laws.json  第 2 条 “wbf-23” 的 id
          “wbf-23” 写了两次，第 1 条也是。合成一条，或换一个名字。
        content/sources.json  第 2 条 “S01” 的 id
          “S01” 写了两次，第 1 条也是。合成一条，或换一个名字。
        content/topics.json  第 2 条 “emotions” 的 id
          “emotions” 写了两次，第 1 条也是。合成一条，或换一个名字。"
    `);
  });
  it('sources, topics, pages, laws and clauses that do not exist', () => {
    expect(
      whatAuthorSees({
        glossary: [aTerm('留守儿童', { sources: ['S02', 'SH-X-11'], topics: ['school'] })],
        pages: [aPage('help', { slug: 'bu-xiang-huo' })],
        crisisWords: { intents: [{ page: 'bu-xiang-hou', terms: ['不想活'] }], negatives: [] },
        benefits: { '310104': [aBenefit({ laws: ['wbf-32'] })] },
        laws: [{ id: 'wbf-23', law: '未成年人保护法', summary: '一句' }],
        programmes: { '310104': [aProgramme({ policy: ['SH-X-2'] })] },
      }),
    ).toMatchInlineSnapshot(`
      "内容有 6 处问题：
        content/benefits/310104.json  第 1 条 “allowance” 的 laws[0]
          没有叫 “wbf-32” 的法条。相近的有：wbf-23。
        content/crisis-words.json  intents[0].page
          没有叫 “bu-xiang-hou” 的求助页。相近的有：bu-xiang-huo。
        content/glossary.json  第 1 条 “留守儿童” 的 sources[0]
          没有叫 “S02” 的来源或条款。相近的有：S01、S09。
        content/glossary.json  第 1 条 “留守儿童” 的 sources[1]
          没有叫 “SH-X-11” 的来源或条款。相近的有：SH-X-1、SH-X-10。
        content/glossary.json  第 1 条 “留守儿童” 的 topics[0]
          没有叫 “school” 的主题。先在 topics.json 里补上。
        content/programmes/310104.json  第 1 条 “companions” 的 policy[0]
          没有条款 “SH-X-2”。相近的有：SH-X-1、SH-X-10。"
    `);
  });
});

describe('pages', () => {
  it('sources, clauses and topics that do not exist', () => {
    expect(pages(aPage('guides', { slug: 'kaoza-le', sources: ['S99'], policy: ['SH-X-11'], topics: ['internat'] })))
      .toMatchInlineSnapshot(`
      "内容有 3 处问题：
        content/guides/kaoza-le.mdx  policy
          没有叫 “SH-X-11” 的条款。相近的有：SH-X-1、SH-X-10。
        content/guides/kaoza-le.mdx  sources
          没有叫 “S99” 的来源。相近的有：S09。
        content/guides/kaoza-le.mdx  topics
          没有叫 “internat” 的主题。相近的有：internet。"
    `);
  });
  it('a carers’ page that opens with a foreign source; a teachers’ page may', () => {
    expect(pages(aPage('guides', { sources: ['S23', 'S01'] }))).toMatchInlineSnapshot(`
      "内容有 1 处问题：
        content/guides/xian-ting.mdx  sources
          给带孩子的人看的页面，第一个来源 “S23” 是国外的。把国内的来源放在最前面。"
    `);
    expect(pages(aPage('lessons', { audience: ['teacher'], sources: ['S23', 'S01'] }))).toBe('没有问题');
  });
  it('a source from memory that stands alone', () => {
    expect(pages(aPage('guides', { sources: ['S55'] }))).toMatchInlineSnapshot(`
      "内容有 1 处问题：
        content/guides/xian-ting.mdx  sources
          来源 S55 只凭记忆，没有读到原文。再加一个读到过的来源，或先去读原文。"
    `);
    expect(pages(aPage('guides', { sources: ['S01', 'S55'] }))).toBe('没有问题');
  });
  it('two pages of one kind with the same address', () => {
    expect(pages(aPage('lessons', { file: 'content/lessons/a/xian-ting.mdx' }), aPage('lessons'), aPage('help')))
      .toMatchInlineSnapshot(`
      "内容有 1 处问题：
        content/lessons/xian-ting.mdx  slug
          “xian-ting” 已经用在 content/lessons/a/xian-ting.mdx。换一个文件名和 slug。"
    `);
  });
  it('a sensitive page without a neutral tab title', () => {
    expect(pages(aPage('help', { sensitive: true }))).toMatchInlineSnapshot(`
      "内容有 1 处问题：
        content/help/xian-ting.mdx  shortTitle
          敏感页面没有中性的标签页标题。补上 shortTitle，例如：安心看一看。"
    `);
  });
  it('a red page without the crisis box at its head, or with a paler one', () => {
    expect(
      pages(
        aPage('help', { slug: 'a', risk: 'red', body: '先看这里。\n\n<CrisisBox level="red" />' }),
        aPage('help', { slug: 'b', risk: 'orange', body: '<CrisisBox level="green" />' }),
      ),
    ).toMatchInlineSnapshot(`
      "内容有 2 处问题：
        content/help/a.mdx  正文
          risk 是 red，正文开头却不是求助框。正文一开头就写 <CrisisBox level="red">…</CrisisBox>。
        content/help/b.mdx  正文
          risk 是 orange，开头的求助框却是 green。改成 <CrisisBox level="orange">。"
    `);
  });
  it('a guide with no or two steps for today, or four care levels', () => {
    const today = '<Today>\n\n做一件事。\n\n</Today>\n\n';
    const care = '<Care level="now">\n\n找人。\n\n</Care>\n\n';
    expect(
      pages(
        aPage('guides', { slug: 'a', body: '您好。' }),
        aPage('guides', { slug: 'b', body: today + today }),
        aPage('guides', { slug: 'c', body: today + care.repeat(4) }),
        aPage('guides', { slug: 'd', body: today + care.repeat(3) }),
      ),
    ).toMatchInlineSnapshot(`
      "内容有 3 处问题：
        content/guides/a.mdx  正文
          没有 <Today>。在开头一段后面写一件今天就能做的事，放在 <Today>…</Today> 里。
        content/guides/b.mdx  正文
          有 2 个 <Today>。只留一件最要紧的事。
        content/guides/c.mdx  正文
          有 4 个 <Care>。最多 3 个：普通、尽快、立即。"
    `);
  });
  it('a telephone that does not exist, is not national, has no number or is not public', () => {
    expect(
      whatAuthorSees({
        services: {
          '310104': [
            aService({ id: 'sh-962525', phones: [{ number: '962525' }] }),
            aService({ id: 'hidden', publish: 'no' }),
            aService({ id: 'silent', phones: [] }),
          ],
        },
        pages: [
          aPage('help', {
            body: '打 <Tel n="12365" />、<Tel n="962525" />、<Tel id="sh-96252" />、<Tel id="hidden" />、<Tel id="silent" />、<Tel id="sh-962525" />。\n\n| 甲 |\n| --- |\n| **<Tel n="12365" />** |',
          }),
        ],
      }),
    ).toMatchInlineSnapshot(`
      "内容有 5 处问题：
        content/help/xian-ting.mdx  正文 <Tel n="12365" />
          没有号码是 “12365” 的全国热线。相近的有：12345、12355、12338。
        content/help/xian-ting.mdx  正文 <Tel n="962525" />
          没有号码是 “962525” 的全国热线。地区热线写成 <Tel id="…" />。
        content/help/xian-ting.mdx  正文 <Tel id="sh-96252" />
          没有叫 “sh-96252” 的热线。相近的有：sh-962525。
        content/help/xian-ting.mdx  正文 <Tel id="hidden" />
          “hidden” 标了 publish: no，不公开。换一个号码。
        content/help/xian-ting.mdx  正文 <Tel id="silent" />
          “silent” 还没有号码。先在 services 里补上号码，或换一条热线。"
    `);
  });
  it('the standard text of a crisis box names lines too', () => {
    const files = { regions: {}, site: aSite({ regions: ['310000'] }) };
    const seen = whatAuthorSees({
      ...files,
      services: { '000000': [aLine('110')] },
      pages: [aPage('help', { policy: [], body: '<CrisisBox level="green" />' })],
    });
    expect(seen).toContain('content/help/xian-ting.mdx  正文 <Tel n="12355" />\n    没有号码是 “12355” 的全国热线');
  });
  it('links to no page, without the last slash, inside a table', () => {
    expect(
      pages(
        aPage('help', {
          body: '看[这页](/help/xian-tin/)、[这页](/help/xian-ting)、[首页](/)、[找服务](/services/)、[上面](#上面)、[词](/glossary/#困境儿童)、[别处](//example.com/)。\n\n| 甲 |\n| --- |\n| [街道](/streets/310104014/) |',
        }),
      ),
    ).toMatchInlineSnapshot(`
      "内容有 4 处问题：
        content/help/xian-ting.mdx  正文链接 “/help/xian-tin/”
          站内没有这个页面。相近的有：/help/xian-ting/。
        content/help/xian-ting.mdx  正文链接 “/help/xian-ting”
          地址末尾少了 /。写成 /help/xian-ting/。
        content/help/xian-ting.mdx  正文链接 “//example.com/”
          站内没有这个页面。检查地址，或先写好那一页。
        content/help/xian-ting.mdx  正文链接 “/streets/310104014/”
          站内没有这个页面。检查地址，或先写好那一页。"
    `);
  });
});

describe('wording', () => {
  const says = (body: string, front: Parameters<typeof aPage<'help'>>[1] = {}) => pages(aPage('help', { ...front, body }));

  it('numbers typed by hand', () => {
    expect(says('打 12356。\n\n- 或打021-64387250\n- 或 110\n- 或 962525 转 2\n\n**急救１２０**')).toMatchInlineSnapshot(`
      "内容有 5 处问题：
        content/help/xian-ting.mdx  第 1 行 “打 12356。”
          〔phone-numbers〕 手写了像电话号码的数字 “12356”。全国号码写成 <Tel n="…" />，地区号码写成 <Tel id="…" />。
        content/help/xian-ting.mdx  第 3 行 “或打021-64387250”
          〔phone-numbers〕 手写了像电话号码的数字 “021-64387250”。全国号码写成 <Tel n="…" />，地区号码写成 <Tel id="…" />。
        content/help/xian-ting.mdx  第 4 行 “或 110”
          〔phone-numbers〕 手写了像电话号码的数字 “110”。全国号码写成 <Tel n="…" />，地区号码写成 <Tel id="…" />。
        content/help/xian-ting.mdx  第 5 行 “或 962525 转 2”
          〔phone-numbers〕 手写了像电话号码的数字 “962525”。全国号码写成 <Tel n="…" />，地区号码写成 <Tel id="…" />。
        content/help/xian-ting.mdx  第 7 行 “急救１２０”
          〔phone-numbers〕 手写了像电话号码的数字 “１２０”。全国号码写成 <Tel n="…" />，地区号码写成 <Tel id="…" />。"
    `);
  });
  it('amounts, years, articles and times are no telephone numbers', () => {
    expect(
      says(
        '第120条；120 分钟；2024—2026 年；行动方案（2024—2026）；2026-11-22；12000 元；800—1100 字；8:30—11:30；每月 110 元；1100 米。',
      ),
    ).toBe('没有问题');
  });
  it('promises about a service, in the body and in the summary', () => {
    expect(says('心理热线24小时有人，免费，也保密。', { summary: '免费的求助电话。' })).toMatchInlineSnapshot(`
      "内容有 4 处问题：
        content/help/xian-ting.mdx  summary
          〔claims〕 写了 “免费”，未核实不得写。删去这几个字；时间和收费由服务数据显示。确实不是说服务的，在 exceptions 里写 rule: claims 和理由。
        content/help/xian-ting.mdx  第 1 行 “心理热线24小时有人，免费，也保密。”
          〔claims〕 写了 “24小时”，未核实不得写。删去这几个字；时间和收费由服务数据显示。确实不是说服务的，在 exceptions 里写 rule: claims 和理由。
        content/help/xian-ting.mdx  第 1 行 “……理热线24小时有人，免费，也保密。”
          〔claims〕 写了 “免费”，未核实不得写。删去这几个字；时间和收费由服务数据显示。确实不是说服务的，在 exceptions 里写 rule: claims 和理由。
        content/help/xian-ting.mdx  第 1 行 “……4小时有人，免费，也保密。”
          〔claims〕 写了 “保密”，未核实不得写。删去这几个字；时间和收费由服务数据显示。确实不是说服务的，在 exceptions 里写 rule: claims 和理由。"
    `);
  });
  it.each([
    '不答应保密。',
    '不答应替他保密，马上报告学校。',
    '先别答应孩子保密。',
    '这件事不能保密。',
    '不能替他保密。',
    '不要替孩子保密。',
    '坏人会要求孩子保密。',
    '紧急的二十四小时内决定。',
  ])('advice is not a promise: %s', (advice) => {
    expect(says(advice)).toBe('没有问题');
  });
  it.each(['来电保密。', '我们替您保密。', '承诺保密。', '全程保密。', '不收费，保密。'])('still a promise: %s', (promise) => {
    expect(says(promise)).toContain('写了 “保密”，未核实不得写');
  });
  it('only 保密 has its forms of advice', () => expect(says('挂号不能免费。')).toContain('写了 “免费”，未核实不得写'));
  it('what not to say may name the guardian and a promise', () => {
    expect(says('| 可以说 | 不要说 |\n| --- | --- |\n| 我陪你。 | 我要告诉你监护人。 |\n| 我去找人。 | 我全程保密。 |')).toBe(
      '没有问题',
    );
  });
  it('a promise is let through with an exception and its reason', () => {
    expect(says('图书馆免费。', { exceptions: [{ rule: 'claims', reason: '说的是公园，不是服务' }] })).toBe('没有问题');
    expect(says('图书馆免费。', { exceptions: [{ rule: 'claim', reason: '写错了' }] })).toMatchInlineSnapshot(`
      "内容有 2 处问题：
        content/help/xian-ting.mdx  exceptions[0].rule
          没有可以例外的规则 “claim”。相近的有：claims。
        content/help/xian-ting.mdx  第 1 行 “图书馆免费。”
          〔claims〕 写了 “免费”，未核实不得写。删去这几个字；时间和收费由服务数据显示。确实不是说服务的，在 exceptions 里写 rule: claims 和理由。"
    `);
  });
  it('telling the guardian without the exception in the same passage', () => {
    expect(
      says(
        '先陪着，再通知监护人和老师。\n\n伤害来自监护人的，不先通知他。\n\n- 联系孩子的监护人\n- 告诉其监护人；监护人涉嫌加害的，先报警',
      ),
    ).toMatchInlineSnapshot(`
      "内容有 2 处问题：
        content/help/xian-ting.mdx  第 1 行 “先陪着，再通知监护人和老师。”
          〔guardian〕 写了 “通知监护人”，同一段里没有例外。在同一段补上：伤害来自监护人的，不先通知他，直接报警并报民政。
        content/help/xian-ting.mdx  第 5 行 “联系孩子的监护人”
          〔guardian〕 写了 “联系孩子的监护人”，同一段里没有例外。在同一段补上：伤害来自监护人的，不先通知他，直接报警并报民政。"
    `);
  });
  it('no exception in the front matter lets the guardian rule go', () => {
    expect(says('通知监护人。', { exceptions: [{ rule: 'guardian', reason: '不想写' }] })).toMatchInlineSnapshot(`
      "内容有 2 处问题：
        content/help/xian-ting.mdx  exceptions[0].rule
          没有可以例外的规则 “guardian”。只能写：diagnosis、claims、words、terms、sentence-length、page-length、jargon、own-words。
        content/help/xian-ting.mdx  第 1 行 “通知监护人。”
          〔guardian〕 写了 “通知监护人”，同一段里没有例外。在同一段补上：伤害来自监护人的，不先通知他，直接报警并报民政。"
    `);
  });
  it('words to avoid, with the better word where there is one', () => {
    expect(says('他不是差生，别说他不正常。\n\n有人说自杀未遂。', { title: '孩子想轻生' })).toMatchInlineSnapshot(`
      "内容有 4 处问题：
        content/help/xian-ting.mdx  title
          〔words〕 用了要避免的话 “轻生”。可以写：有自杀念头。
        content/help/xian-ting.mdx  第 1 行 “他不是差生，别说他不正常。”
          〔words〕 用了要避免的话 “差生”。可以写：孩子。
        content/help/xian-ting.mdx  第 1 行 “他不是差生，别说他不正常。”
          〔words〕 用了要避免的话 “不正常”。可以写：需要请医生看一看。
        content/help/xian-ting.mdx  第 3 行 “有人说自杀未遂。”
          〔words〕 用了要避免的话 “自杀未遂”。可以写：尝试自杀。"
    `);
  });
  it('words to avoid may stand in the column of what not to say, nowhere else in the table', () => {
    expect(says('| 可以说 | 不要说 |\n| --- | --- |\n| 我陪你。 | 想开点。 |')).toBe('没有问题');
    expect(says('| 可以说 | 不要说 |\n| --- | --- |\n| 想开点。 | 哭什么。 |')).toContain('用了要避免的话 “想开点”');
    expect(says('| 可以说 | 不要说（矫情） |\n| --- | --- |\n| 我陪你。 | 哭什么。 |')).toContain('用了要避免的话 “矫情”');
  });
  it.each(['家里有病人要照顾。', '把有病历的先带上。', '温差生病。', '他缺爱好。'])(
    'a word that only looks like one: %s',
    (sentence) => {
      expect(says(sentence)).toBe('没有问题');
    },
  );
  it('words to avoid are let through with an exception', () => {
    expect(says('“想开点”没有用。', { exceptions: [{ rule: 'words', reason: '引用原话' }] })).toBe('没有问题');
  });
});
