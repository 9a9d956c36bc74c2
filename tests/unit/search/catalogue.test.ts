/** What can be found, and in which words. */
import { describe, expect, test } from 'vitest';
import type { CatalogueEntry } from '../../../src/domain/search/catalogue-rows.ts';
import { searchCatalogue } from '../../../src/domain/search/catalogue.ts';
import {
  aBenefit,
  aDivision,
  aKnowledgeBase,
  aProgramme,
  aRegion,
  aService,
  aSite,
  aTerm,
  confirmedOn,
  DIVISIONS,
  type Written,
} from '../builders.ts';
import { aPage } from '../page-builders.ts';

const TODAY = '2026-11-22';

function entries(written: Written = {}): CatalogueEntry[] {
  const regions = { '310000': aRegion(), '990000': aRegion({ code: '990000', name: '样例市', sample: true, documents: [] }) };
  return [...searchCatalogue(aKnowledgeBase({ regions, ...written }), TODAY).entries];
}
const at = (path: string, written: Written = {}) => entries(written).find((entry) => entry.path === path);

describe('a page is found', () => {
  const page = aPage('guides', {
    aliases: ['不听话', '顶嘴'],
    topics: ['internet'],
    body: '您辛苦了。\n\n## 先停一停\n\n好。\n\n## 再说',
  });

  test('by its title, its aliases, its headings and its topics', () => {
    expect(at('guides/xian-ting/', { pages: [page] })).toEqual({
      path: 'guides/xian-ting/',
      kind: 'guides',
      title: '先听孩子说完',
      text: '先听，再说一件能做的事。',
      words: '不听话 顶嘴',
      heads: '先停一停 再说',
      topics: [1],
      audience: ['guardian', 'carer'],
      ages: ['all'],
    });
  });

  test('when it is sensitive by its real title, but by no heading', () => {
    const help = aPage('help', {
      title: '孩子说不想活了',
      shortTitle: '安心看一看',
      sensitive: true,
      body: '## 别问为什么\n\n好。',
    });
    const entry = at('help/xian-ting/', { pages: [help] });
    expect(entry).toMatchObject({ kind: 'help', title: '孩子说不想活了' });
    expect(JSON.stringify(entry)).not.toMatch(/安心看一看|别问/);
  });

  test('in its region when it reads a document of one', () => {
    const digest = aPage('policies', { document: 'SH-X' });
    expect(at('policies/xian-ting/', { pages: [digest] })!.area).toBe('310000');
    expect(at('guides/xian-ting/', { pages: [page] })).not.toHaveProperty('area');
  });
});

test('a term leads to its own place in the glossary and is found by its other names', () => {
  const glossary = [aTerm('一生一策／一人一档', { aliases: ['档案'] })];
  const path = `glossary/#${encodeURIComponent('一生一策／一人一档')}`;
  expect(at(path, { glossary })).toMatchObject({
    kind: 'glossary',
    title: '一生一策／一人一档',
    text: '一句解释。',
    words: '档案',
  });
});

describe('a service is found', () => {
  const station = (differs = {}) => at('services/station/', { services: { '310104': [aService(differs)] } });

  test('by its name, its numbers and its organisation, with where it is and what it does', () => {
    const entry = station({ organization: '某某中心' });
    expect(entry).toMatchObject({ kind: 'place', area: '310104', words: '021-64387250 某某中心' });
    expect(entry!.text).toMatch(/^徐汇区。.+：.+/);
  });

  test('with a number to tap when it may be dialled, and its mark beside it', () => {
    expect(station({ assured: confirmedOn('2026-11-01') })!.numbers).toEqual([
      { number: '021-64387250', mark: '2026年11月核实' },
    ]);
    expect(station()!.numbers![0]!.mark).toContain('尚未电话核实');
  });

  test.each([
    ['it must be verified first', { publish: 'verify-first' }],
    ['it was confirmed too long ago', { assured: confirmedOn('2024-01-01') }],
    ['nobody knows whether it is in use', { status: 'unknown' }],
  ])('without a number to tap when %s', (_why, differs) => {
    expect(station(differs)).toBeDefined();
    expect(station(differs)).not.toHaveProperty('numbers');
  });

  test.each([
    ['not to be published', { publish: 'no' }],
    ['closed', { status: 'closed' }],
    ['over', { validTo: '2026-01-01' }],
    ['of the sample city', { sample: true, phones: [] }],
  ])('not at all when it is %s', (_why, differs) => expect(station(differs)).toBeUndefined());

  test('as a line, for the whole nation, when it is one', () => {
    const line = at('services/n-12356/')!;
    expect(line).toMatchObject({ kind: 'line', words: '12356' });
    expect(line.text).toMatch(/^全国。/);
    expect(line).not.toHaveProperty('area');
  });
});

test('benefits and programmes are found by name, content and whom they are for, unless they are invented', () => {
  const written: Written = {
    benefits: { '310104': [aBenefit(), aBenefit({ id: 'invented', sample: true })] },
    programmes: { '310104': [aProgramme({ forWhom: '留守儿童' }), aProgramme({ id: 'hidden', publish: 'no' })] },
  };
  expect(at('benefits/#allowance', written)).toMatchObject({ kind: 'benefit', heads: '困境儿童', area: '310104' });
  expect(at('programmes/#companions', written)).toMatchObject({ kind: 'programme', text: '每周一次陪伴', heads: '留守儿童' });
  expect(at('benefits/#invented', written)).toBeUndefined();
  expect(at('programmes/#hidden', written)).toBeUndefined();
});

describe('areas', () => {
  test('are found by their full name and their own, streets have a table of their own', () => {
    expect(at('areas/310104/')).toMatchObject({ kind: 'area', title: '上海市徐汇区', words: '徐汇区', area: '310104' });
    expect(entries().filter(({ path }) => path.startsWith('streets/'))).toEqual([]);
  });

  test('of the sample city are not found', () => {
    expect(entries().filter(({ path, title }) => /99\d{4}/.test(path) || title.includes('样例'))).toEqual([]);
  });
});

test('the filter offers the areas to which something belongs, once, not every area there is', () => {
  const kb = aKnowledgeBase({
    site: aSite({ regions: ['310000'] }),
    divisions: { '310000': [...DIVISIONS, aDivision('310115', '浦东新区', 'district')] },
    services: { '310104': [aService(), aService({ id: 'second' })] },
  });
  expect(searchCatalogue(kb, TODAY).areas).toEqual([['310104', '徐汇区']]);
});

test('topics carry what people call them, synonyms their words without the note', () => {
  const kb = aKnowledgeBase({ topics: [{ id: 'internet', name: '手机和网络', aliases: ['玩手机', '网瘾'] }] });
  const { topics, synonyms } = searchCatalogue({ ...kb, synonyms: [{ from: ['耍'], to: ['玩'], note: '川渝' }] }, TODAY);
  expect(topics).toEqual(['手机和网络 玩手机 网瘾']);
  expect(synonyms).toEqual([[['耍'], ['玩']]]);
});
