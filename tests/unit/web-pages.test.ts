/** What the web pages are made of: lists, orders and what search engines may see. */
import { describe, expect, it } from 'vitest';
import { ageWords } from '../../src/domain/age-words.ts';
import { areaPage } from '../../src/domain/area-page.ts';
import { inHelpOrder } from '../../src/domain/help-order.ts';
import { homeGuides } from '../../src/domain/home-guides.ts';
import { offersByPlace } from '../../src/domain/offers-by-place.ts';
import { printCounter } from '../../src/domain/prints/print-counter.ts';
import { relatedPages } from '../../src/domain/related-pages.ts';
import { serviceIndex } from '../../src/domain/service-index.ts';
import { sitemapPaths } from '../../src/domain/sitemap-paths.ts';
import { stageInRegions } from '../../src/domain/stage-names.ts';
import { streetPage } from '../../src/domain/street-page.ts';
import { visibleRecords } from '../../src/domain/visible-records.ts';
import { aBenefit, aDivision, aKnowledgeBase, anEdition, aRegion, aService, DIVISIONS, type Written } from './builders.ts';
import { aPage } from './page-builders.ts';

const TODAY = '2026-11-22';
const sampleRegion = aRegion({ code: '990000', name: '样例市', sample: true, documents: [] });
const sampleService = aService({ id: 'sample', sample: true, area: '990101', serves: ['990101'], phones: [] });
const retired = aDivision('310104099', '旧街道', 'subdistrict', { validTo: '2024-06-30', replacedBy: ['310104014'] });
const imprint = { publisher: '街道办事处', approvedOn: '2026-11-01' };

function base(written: Written = {}) {
  return aKnowledgeBase({
    regions: { '310000': aRegion(), '990000': sampleRegion },
    divisions: { '310000': [...DIVISIONS, retired] },
    services: { '310104': [aService()], '990101': [sampleService] },
    ...written,
  });
}

describe('a street’s page', () => {
  it('of a retired code says what replaced it; a current one has no successors', () => {
    expect(streetPage(base(), '310104099', TODAY).successors.map(({ name }) => name)).toEqual(['徐家汇街道']);
    expect(streetPage(base(), '310104099', '2024-06-30').successors).toEqual([]);
  });
  it('may be listed by search engines only with an approved imprint, the sample street never', () => {
    const editions = { '310104014': anEdition({ imprint }), '990101001': anEdition({ street: '990101001', imprint }) };
    expect(streetPage(base(), '310104014', TODAY).indexed).toBe(false);
    expect(streetPage(base({ editions }), '310104014', TODAY).indexed).toBe(true);
    expect(streetPage(base({ editions }), '990101001', TODAY)).toMatchObject({
      indexed: false,
      sample: true,
      notices: [expect.stringContaining('样例')],
    });
  });
  it('links only to levels that have pages: 浙江省 above Hangzhou has none', () => {
    const kb = base({ regions: { '330100': aRegion({ code: '330100', documents: [] }) } });
    expect(streetPage(kb, '330106001', TODAY).above.map(({ name, hasPage }) => `${name} ${hasPage}`)).toEqual([
      '浙江省 false',
      '杭州市 true',
      '西湖区 true',
    ]);
  });
});

describe('an area’s page', () => {
  it('lists the streets in use and names their villages', () => {
    const page = areaPage(base({ villages: { '310000': { '310104014': ['甲居委会', '乙居委会'] } } }), '310104', TODAY);
    expect(page.children.map(({ code }) => code)).toEqual(['310104012', '310104014']);
    expect(page.villagesOf('310104014')).toBe('甲居委会、乙居委会');
    expect(page.villagesOf('310104012')).toBe('');
  });
  it('of no place is refused', () => expect(() => areaPage(base(), '310199', TODAY)).toThrow('没有代码为 310199 的地方'));
});

describe('lists', () => {
  it('all services by kind, without the sample city', () => {
    const kb = base({
      services: { '310104': [aService({ id: 'b' }), aService({ id: 'a', kind: 'youth-line' })], '990101': [sampleService] },
    });
    expect(
      serviceIndex(kb, TODAY).map(({ kind, services }) => `${kind}: ${services.map(({ record }) => record.id).join(' ')}`),
    ).toEqual(['crisis-line: n-110 n-120 n-12338 n-12345 n-12355 n-12356', 'youth-line: a', 'protection-station: b']);
  });
  it('benefits by place, the nation first, without the sample city', () => {
    const benefits = {
      '310104': [aBenefit({ id: 'b' }), aBenefit({ id: 'a' })],
      '000000': [aBenefit({ id: 'n', area: '000000', serves: ['000000'] })],
      '990101': [aBenefit({ id: 's', sample: true, area: '990101', serves: ['990101'] })],
    };
    const kb = base({ benefits });
    expect(
      offersByPlace(kb, visibleRecords(kb, 'web', TODAY).benefits).map(
        ({ name, offers }) => `${name}: ${offers.map(({ record }) => record.id).join(' ')}`,
      ),
    ).toEqual(['全国: n', '徐汇区: a b']);
  });
  it('the print counter offers the streets whose prints are made, by district; a retired code gets no new print', () => {
    const [shanghai, sample] = printCounter(base(), TODAY);
    expect(shanghai!.districts).toMatchObject([
      { name: '徐汇区', streets: [{ code: '310104012' }, { code: '310104014', editions: ['handbook', 'booklet'] }] },
    ]);
    expect(sample).toMatchObject({ sample: true, districts: [] });
  });
});

describe('pages in order', () => {
  it('crisis pages: life first, unknown ones last', () => {
    const pages = ['xuexiao-shihou', 'aaa', 'luoshui', 'bu-xiang-huo'].map((slug) => aPage('help', { slug }));
    expect(inHelpOrder(pages).map(({ front }) => front.slug)).toEqual(['bu-xiang-huo', 'luoshui', 'xuexiao-shihou', 'aaa']);
    const unknown = [aPage('help', { slug: 'a', risk: 'yellow' }), aPage('help', { slug: 'b', risk: 'red' })];
    expect(inHelpOrder(unknown).map(({ front }) => front.slug)).toEqual(['b', 'a']);
  });
  it('the home page shows the season’s articles first, never a sensitive one', () => {
    const seasons = [{ id: 'dongji', name: '冬季', from: '11-01', to: '12-31', topics: ['internet'] }];
    const pages = [
      aPage('guides', { slug: 'a' }),
      aPage('guides', { slug: 'b', group: 'grandparents' }),
      aPage('guides', { slug: 'c', topics: ['internet'] }),
      aPage('guides', { slug: 'd', topics: ['internet'], sensitive: true, shortTitle: '看一看' }),
    ];
    const { title, guides } = homeGuides(base({ pages, regions: { '310000': aRegion({ seasons }) } }), TODAY);
    expect(title).toContain('冬季');
    expect(guides.map(({ front }) => front.slug)).toEqual(['c', 'b', 'a']);
  });
  it('related pages share topics, most first, never the page itself', () => {
    const page = aPage('guides', { slug: 'own', topics: ['internet', 'emotions'] });
    const both = aPage('help', { slug: 'both', topics: ['emotions', 'internet'] });
    const one = aPage('guides', { slug: 'one', topics: ['emotions'] });
    const none = aPage('guides', { slug: 'none', topics: ['school'] });
    expect(relatedPages({ pages: [one, none, both, page] }, page).map(({ front }) => front.slug)).toEqual(['both', 'one']);
  });
});

describe('what search engines are told', () => {
  const pages = [aPage('help', { slug: 'open' }), aPage('help', { slug: 'hidden', sensitive: true, shortTitle: '看一看' })];
  const paths = sitemapPaths(base({ pages, editions: { '310104014': anEdition({ imprint }) } }), TODAY);
  it('no sensitive page', () => {
    expect(paths).toContain('help/open/');
    expect(paths).not.toContain('help/hidden/');
  });
  it('nothing of the sample city, no street without an imprint', () => {
    expect(paths.filter((path) => /\/99|sample/.test(path))).toEqual([]);
    expect(paths.filter((path) => path.startsWith('streets/'))).toEqual(['streets/310104014/', 'streets/310104014/handbook/']);
    expect(paths).toContain('services/station/');
  });
});

describe('words', () => {
  it.each([
    [['6-9', '10-12', '12-15'], '6—15 岁'],
    [['0-3'], '0—3 岁'],
    [['all'], '各年龄'],
    [['6-9', 'all'], '各年龄'],
  ] as const)('%j reads %s', (ages, words) => expect(ageWords(ages)).toBe(words));
  it('a stage bears every region’s own name, the common one first; the sample city has no say', () => {
    const named = (code: string, shortName: string, xiaogao: string, sample?: true) =>
      aRegion({
        code,
        shortName,
        documents: [],
        stageNames: { ...aRegion().stageNames, xiaogao },
        ...(sample ? { sample } : {}),
      });
    const regions = [
      named('310000', '上海', '小学 3—5 年级'),
      named('330100', '杭州', '小学 4—6 年级'),
      named('350000', '福建', '小学 4—6 年级'),
      named('990000', '样例', '样例年级', true),
    ];
    expect(stageInRegions({ regions }, 'xiaogao')).toBe('小学 4—6 年级；上海：小学 3—5 年级');
    expect(stageInRegions({ regions: [] }, 'xiaogao')).toBe('小学高年级');
  });
});
