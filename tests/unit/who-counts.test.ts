/** The page 我家孩子算不算: what a family reads there, and what an author is told. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askLine } from '../../src/domain/ask-line.ts';
import { policyCoverage } from '../../src/domain/policies/policy-coverage.ts';
import { sitemapPaths } from '../../src/domain/sitemap-paths.ts';
import { regionsWithWhoCounts, whoCountsPage, whoCountsRegion } from '../../src/domain/who-counts.ts';
import { region, type Region } from '../../src/model/region.ts';
import type { WhoCounts } from '../../src/model/who-counts.ts';
import { fingerprint } from '../../src/domain/editorial/fingerprint.ts';
import { readContent } from '../../src/read-content/read-content.ts';
import { aBenefit, aKnowledgeBase, aProgramme, aRegion, aService, whatAuthorSees, type Written } from './builders.ts';
import { aPage } from './page-builders.ts';

type Group = WhoCounts['groups'][number];
const TODAY = '2026-11-22';

const group = (differs: Partial<Group> = {}): Group => ({
  heading: '家里钱不够用',
  called: '家庭贫困',
  means: '家里穷，孩子的日子过得难。',
  like: ['上学的钱凑不齐。'],
  clause: 'SH-X-1',
  ...differs,
});
const counts = (...groups: Group[]): WhoCounts => ({ groups, open: ['穷到什么程度，文件没有写。'], ask: ['n-12345'] });
const plan = (code: string, differs: Partial<Region['documents'][number]> = {}): Region['documents'][number] => ({
  code,
  title: `文件${code}`,
  titleKnown: true,
  status: 'in-force',
  clauses: [
    { n: 0, at: '一', gist: '照顾谁' },
    { n: 1, gist: '建档' },
  ],
  ...differs,
});
const base = (whoCounts: WhoCounts, written: Written = {}, differs: Partial<Region> = {}) =>
  aKnowledgeBase({ regions: { '310000': aRegion({ whoCounts, ...differs }) }, ...written });
const pageOf = (...of: Parameters<typeof base>) => whoCountsPage(base(...of), '310000', TODAY);

describe('what a family reads', () => {
  it('each group says where it stands, and when the document has the word only', () => {
    const documents = [plan('SH-X')];
    const [first, second] = pageOf(counts(group({ clause: 'SH-X-0' }), group({ onlyNamed: true })), {}, { documents }).groups;
    expect(first).toMatchObject({ cited: { where: 'SH-X 一', mark: '' }, onlyNamed: false });
    expect(second).toMatchObject({ cited: { where: 'SH-X 第1条' }, onlyNamed: true });
  });
  it('what binds nobody stands last and says so; a page that rests on nothing in force warns', () => {
    const draft = plan('SH-D', { status: 'draft' });
    const over = plan('SH-E', { validTo: '2026-11-21' });
    const groups = [group({ clause: 'SH-E-1' }), group({ clause: 'SH-D-1' })];
    const mixed = pageOf(counts(...groups, group()), {}, { documents: [plan('SH-X'), draft, over] });
    expect(mixed.groups.map(({ cited }) => cited.mark)).toEqual(['', '征求意见稿', '已到期']);
    expect(mixed.nothingInForce).toBe(false);
    const weak = pageOf(counts(...groups), {}, { documents: [draft, over] });
    expect(weak.nothingInForce).toBe(true);
    expect(weak.documents.map(({ text, inForce }) => [text.includes('还没有施行') || text.includes('已到期'), inForce])).toEqual([
      [true, false],
      [true, false],
    ]);
  });
  it('only help that is offered here and may be shown is worth asking about', () => {
    const at = { area: '310000', serves: ['310000'] };
    const { groups } = pageOf(counts(group({ benefits: ['own', 'elsewhere', 'hidden'], programmes: ['friends'] })), {
      benefits: {
        '310000': [aBenefit({ id: 'own', ...at }), aBenefit({ id: 'hidden', publish: 'no', ...at })],
        '330100': [aBenefit({ id: 'elsewhere', area: '330100', serves: ['330100'] })],
      },
      programmes: { '310000': [aProgramme({ id: 'friends', ...at })] },
    });
    expect(groups[0]!.offers).toMatchObject([
      { id: 'own', list: 'benefits' },
      { id: 'friends', list: 'programmes' },
    ]);
  });
  it('the number to ask at comes from the data, under the truth rule', () => {
    const services = { '310000': [aService({ id: 'own-line', area: '310000', serves: ['310000'], publish: 'verify-first' })] };
    const { ask } = pageOf({ ...counts(group()), ask: ['own-line', 'n-12345'] }, { services });
    expect(ask.map(({ record, dial }) => [record.id, dial])).toEqual([
      ['own-line', false],
      ['n-12345', true],
    ]);
  });
  it('the digest of the document and the pages for a child in danger are at hand', () => {
    const pages = [aPage('policies', { slug: 'jiedu', document: 'SH-X' }), aPage('help', { slug: 'mei-ren-guan' })];
    const page = pageOf(counts(group({ help: ['mei-ren-guan'] })), { pages });
    expect(page.documents[0]!.digest).toBe('jiedu');
    expect(page.groups[0]!.help.map(({ front }) => front.slug)).toEqual(['mei-ren-guan']);
  });
});

describe('where the page is found', () => {
  const kb = base(counts(group()));
  it('from every street of the region; a region that has told nothing has no page', () => {
    expect(whoCountsRegion(kb, '310104014')).toBe('310000');
    expect(whoCountsRegion(aKnowledgeBase(), '310104014')).toBeUndefined();
    expect(() => whoCountsPage(aKnowledgeBase(), '310000', TODAY)).toThrow('310000');
  });
  it('in the site map, and beside the clauses it rests on', () => {
    expect(sitemapPaths(kb, TODAY)).toContain('areas/310000/who-counts/');
    expect(policyCoverage(kb)[0]!.clauses.map(({ code, whoCounts }) => [code, whoCounts])).toEqual([
      ['SH-X-1', true],
      ['SH-X-10', false],
    ]);
  });
  it('the invented city is in no list', () => {
    const sample = aRegion({
      code: '990000',
      name: '样例市',
      sample: true,
      documents: [plan('YL')],
      whoCounts: counts(group({ clause: 'YL-1' })),
    });
    const both = aKnowledgeBase({ regions: { '310000': aRegion(), '990000': sample } });
    expect(regionsWithWhoCounts(both).map(({ code }) => code)).toEqual(['990000']);
    expect(regionsWithWhoCounts(both, 'real')).toEqual([]);
    expect(sitemapPaths(both, TODAY).filter((path) => path.includes('who-counts'))).toEqual([]);
  });
  it('what is unknown is asked at the region’s line, else at the national one', () => {
    const own = aService({ id: 'own-line', kind: 'protection-line', area: '310000', serves: ['310000'] });
    const with_ = base({ ...counts(group()), ask: ['own-line'] }, { services: { '310000': [own] } });
    expect(askLine(with_, '310104', TODAY)).toEqual({ number: '021-64387250', dial: true });
    expect(askLine(with_, '000000', TODAY)).toMatchObject({ number: '12345' });
  });
});

describe('what an author sees', () => {
  const told = (whoCounts: WhoCounts, written: Written = {}) =>
    whatAuthorSees({ regions: { '310000': aRegion({ whoCounts }) }, ...written });

  it('nothing, when nothing is wrong', () => expect(told(counts(group()))).toBe('没有问题'));
  it('another region’s clause, and ids that lead nowhere', () => {
    expect(
      told({
        ...counts(group({ clause: 'HZ-9', benefits: ['n-orphan'], help: ['nowhere'] })),
        ask: ['n-1234'],
        laws: ['wcnr-1'],
      }),
    ).toMatchInlineSnapshot(`
      "内容有 5 处问题：
        content/regions/310000.json  whoCounts.groups[0].clause
          本地区的文件里没有条款 “HZ-9”。只能引用本地区自己的文件。
        content/regions/310000.json  whoCounts.groups[0].benefits[0]
          没有叫 “n-orphan” 的补贴或救助。先补上，或删去。
        content/regions/310000.json  whoCounts.groups[0].help[0]
          没有叫 “nowhere” 的求助页。先补上，或删去。
        content/regions/310000.json  whoCounts.ask[0]
          没有叫 “n-1234” 的热线。相近的有：n-12345、n-120、n-12338。
        content/regions/310000.json  whoCounts.laws[0]
          没有叫 “wcnr-1” 的法条。先补上，或删去。"
    `);
  });
  it('words that hurt, promise, copy the document, or hold a number typed by hand', () => {
    const policyFingerprints = { 'SH-X': fingerprint('因为家庭贫困而生活陷入困境的孩子们') };
    const wrong = group({
      like: ['孩子不正常。', '免费帮忙，打 64387250。', '发现了就通知监护人。'],
      means: '家庭贫困而生活陷入困境。',
    });
    expect(told(counts(wrong), { policyFingerprints })).toMatchInlineSnapshot(`
      "内容有 5 处问题：
        content/regions/310000.json  whoCounts.groups[0].means
          “家庭贫困而生活陷” 和文件 SH-X 里的一句相同（连着 8 个字）。合上原文，用自己的话重写这一句。
        content/regions/310000.json  whoCounts.groups[0].like[0]
          用了要避免的话 “不正常”。可以写：需要请医生看一看。
        content/regions/310000.json  whoCounts.groups[0].like[1]
          手写了像电话号码的数字 “64387250”。号码写进 ask：services 里的 id。
        content/regions/310000.json  whoCounts.groups[0].like[1]
          写了 “免费”，未核实不得写。删去这几个字；收费和时间由资料显示。
        content/regions/310000.json  whoCounts.groups[0].like[2]
          写了 “通知监护人”，同一句里没有例外。同一句补上：伤害来自监护人的，不先通知他；写不下就换一种说法。"
    `);
  });
  it('a group on both a clause and a law, a heading too long, no example', () => {
    const parsed = region.safeParse({
      ...aRegion(),
      whoCounts: { ...counts(group({ heading: '很'.repeat(19), like: [], law: 'wcnr-91' })) },
    });
    expect(parsed.error!.issues.map(({ path }) => path.join('.'))).toEqual(
      expect.arrayContaining(['whoCounts.groups.0.heading', 'whoCounts.groups.0.like', 'whoCounts.groups.0']),
    );
  });
});

describe('the real content', () => {
  const kb = readContent(join(import.meta.dirname, '../../content'));
  it.each([
    ['310000', ['自身残疾', '家庭监护缺失', '监护不当', '留守儿童', '流动儿童']],
    ['330100', ['孤儿', '事实无人抚养儿童', '单亲家庭儿童', '流动儿童', '农村留守儿童', '困境儿童']],
    ['350000', ['孤儿', '事实无人抚养儿童', '残疾儿童', '留守儿童', '流动儿童']],
    ['450000', ['困境儿童', '农村留守儿童中的困境儿童', '流动儿童中的困境儿童']],
  ])('%s names the groups of its own document', (code, words) => {
    expect(whoCountsPage(kb, code, TODAY).groups.map(({ called }) => called)).toEqual(expect.arrayContaining(words));
  });
  it('every page shows a number that can be dialled, and Guangxi’s says that nothing is in force', () => {
    const pages = regionsWithWhoCounts(kb).map(({ code }) => whoCountsPage(kb, code, TODAY));
    expect(pages).toHaveLength(kb.regions.length);
    expect(pages.filter(({ ask }) => !ask.some(({ dial }) => dial))).toEqual([]);
    expect(pages.filter(({ nothingInForce }) => nothingInForce).map(({ region: { code } }) => code)).toEqual(['450000']);
  });
  it('every benefit, programme and page that a group names is shown', () => {
    for (const { code, whoCounts } of regionsWithWhoCounts(kb)) {
      const named = whoCounts!.groups.flatMap(({ benefits = [], programmes = [] }) => [...benefits, ...programmes]);
      const shown = whoCountsPage(kb, code, TODAY).groups.flatMap(({ offers }) => offers.map(({ id }) => id));
      expect(shown.sort(), code).toEqual(named.sort());
    }
  });
});
