/** What an author sees for each kind of mistake. The messages are part of the product: change them on purpose. */
import { describe, expect, it } from 'vitest';
import { WEEKDAYS } from '../../../src/model/service.ts';
import { anActivity, aProgramme, aService, whatAuthorSees } from '../builders.ts';

const services = (...records: ReturnType<typeof aService>[]) => whatAuthorSees({ services: { '310104': records } });

describe('what a service says of itself', () => {
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
          写了 “不收费”，未核实不得写。删去这几个字；核实之后填好 assured 再写。
        content/services/310104.json  第 1 条 “station” 的 functions[0]
          写了 “全天候”，未核实不得写。删去这几个字；核实之后填好 assured 再写。
        content/services/310104.json  第 1 条 “station” 的 phones[0].hours.rules
          每天 00:00 到 24:00，就是说全天有人，未核实不得写。删去 rules；核实之后填好 assured 再写。"
    `);
  });
  it.each(['不收费', '不收取任何费用', '不要钱', '不用花钱', '不收一分钱', '24h有人接', '24/7', '24×7', '日夜有人', '全天接听'])(
    'a promise in plain words: %s',
    (words) =>
      expect(services(aService({ note: `${words}，欢迎来` }))).toMatch(/第 1 条 “station” 的 note\n\s+写了 “.+”，未核实不得写/),
  );
  it.each(['收不收费，请先问', '少收或不收费用', '帮助昼夜颠倒的孩子', '2026/24/7'])('no promise: %s', (note) =>
    expect(services(aService({ note }))).toBe('没有问题'),
  );
  it.each([
    [['00:00', '23:59']],
    [
      ['00:00', '12:00'],
      ['12:00', '24:00'],
    ],
    [
      ['12:00', '24:00'],
      ['00:00', '11:59'],
    ],
    [
      ['00:00', '14:00'],
      ['08:00', '10:00'],
      ['13:00', '23:59'],
    ],
  ])('day and night in spans: %j %j', (...spans) => {
    const rules = spans.map(([open, close]) => ({ days: [...WEEKDAYS], open: open!, close: close! }));
    expect(services(aService({ hours: { rules, holidays: 'unknown' } }))).toContain('就是说全天有人，未核实不得写');
  });
  it.each([
    [
      ['00:00', '12:00'],
      ['13:00', '24:00'],
    ],
    [['00:02', '24:00']],
    [['00:00', '23:58']],
  ])('not day and night: %j %j', (...spans) => {
    const rules = spans.map(([open, close]) => ({ days: [...WEEKDAYS], open: open!, close: close! }));
    expect(services(aService({ hours: { rules, holidays: 'unknown' } }))).toBe('没有问题');
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
