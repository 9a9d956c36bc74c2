/** What an author sees for each kind of mistake. The messages are part of the product: change them on purpose. */
import { describe, expect, it } from 'vitest';
import { aBenefit, aLine, anActivity, anEdition, aProgramme, aRegion, aService, aSite, whatAuthorSees } from '../builders.ts';

const services = (...records: ReturnType<typeof aService>[]) => whatAuthorSees({ services: { '310104': records } });

describe('services, offers and their places', () => {
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
  it('a number of the emergency strip that is gone', () => {
    expect(whatAuthorSees({ services: { '000000': [aLine('110'), aLine('12356')] } })).toMatchInlineSnapshot(`
      "内容有 1 处问题：
        content/services/000000.json
          没有 120。每一页、每一份印刷品上都有这个号码，请把这一条补回来。"
    `);
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
});
