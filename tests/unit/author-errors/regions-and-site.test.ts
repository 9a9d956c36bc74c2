/** What an author sees for each kind of mistake. The messages are part of the product: change them on purpose. */
import { describe, expect, it } from 'vitest';
import { anEdition, aRegion, aSite, whatAuthorSees } from '../builders.ts';
import { aPage } from '../page-builders.ts';

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
