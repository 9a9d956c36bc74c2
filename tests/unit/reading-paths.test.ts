import { describe, expect, it } from 'vitest';
import { pageAsOf, pageUrl } from '../../src/domain/page-as-of.ts';
import { printFit } from '../../src/domain/print-fit.ts';
import { isPrintedLarge, pathText, waysOn } from '../../src/domain/reading-paths.ts';
import { relatedPages } from '../../src/domain/related-pages.ts';
import { aKnowledgeBase, aLine, aSite, whatAuthorSees } from './builders.ts';
import { aPage, prose } from './page-builders.ts';

const guides = [
  aPage('guides', { slug: 'a', order: 1, title: '甲', group: 'grandparents' }),
  aPage('guides', { slug: 'b', order: 2, title: '乙', group: 'grandparents' }),
  aPage('guides', { slug: 'c', order: 1, title: '丙', group: 'school' }),
  aPage('guides', { slug: 'd', order: 2, title: '丁', group: 'school' }),
];
const path = {
  id: 'gedai',
  name: '隔代照料',
  title: '给爷爷奶奶',
  summary: '一天一篇。',
  guides: ['a', 'b', 'd'],
  largePrint: true,
};
const kb = aKnowledgeBase({ pages: guides, readingPaths: [path] });
const ways = (index: number) =>
  waysOn(kb, guides[index]!).map(({ label, before, after }) =>
    [before?.front.slug ?? '', label, after?.front.slug ?? ''].join(' '),
  );

describe('a reading path', () => {
  it('leads on across the groups', () => expect(ways(1)).toEqual(['a 隔代照料，第 2 篇，共 3 篇 d']));
  it('does not repeat a group that lies on it; another group keeps its own way', () => {
    expect(ways(0)).toEqual([' 隔代照料，第 1 篇，共 3 篇 b']);
    expect(ways(3)).toEqual(['b 隔代照料，第 3 篇，共 3 篇 ', 'c 学校与同伴 ']);
    expect(ways(2)).toEqual([' 学校与同伴 d']);
  });
  it('prints its guides large, and no other page', () => {
    expect([0, 2].map((index) => isPrintedLarge(kb, guides[index]!))).toEqual([true, false]);
    expect(isPrintedLarge(kb, aPage('help', { slug: 'a' }))).toBe(false);
  });
  it('is passed on as a text, with the address where the site has one', () => {
    expect(pathText(kb, path)).toBe('【给爷爷奶奶】\n一天一篇。\n1. 甲\n2. 乙\n3. 丁\n都在“护童”网站，“怎么带孩子”里。');
    const site = aSite({ baseUrl: 'https://h.example.cn/hutong' });
    expect(pathText({ ...kb, site }, path)).toContain('从这里读：https://h.example.cn/hutong/guides/paths/gedai/');
  });
  it('may be linked to from an article', () => {
    const page = aPage('guides', { slug: 'e', body: '<Today>\n\n看[这几篇](/guides/paths/gedai/)。\n\n</Today>' });
    expect(whatAuthorSees({ pages: [...guides, page], readingPaths: [path] })).toBe('没有问题');
  });
  it.each([
    ['an article that does not exist', [{ ...path, guides: ['a', 'bb'] }], '“gedai” 的 guides[1]\n    没有叫 “bb” 的文章'],
    ['an article twice', [{ ...path, guides: ['a', 'a'] }], '“a” 写了两次'],
    ['an id twice', [path, path], 'id “gedai” 用了两次'],
  ])('refuses %s', (_, readingPaths, message) => expect(whatAuthorSees({ pages: guides, readingPaths })).toContain(message));
});

describe('pages to read next', () => {
  const page = aPage('guides', { slug: 'own', ages: ['3-6', '6-9'] });
  const slugs = (...pages: ReturnType<typeof aPage>[]) =>
    relatedPages({ pages: [page, ...pages] }, page).map(({ front }) => front.slug);
  it('are for a child of the same age; most ages in common first', () => {
    const [teens, some, both, all] = [
      aPage('guides', { slug: 'teens', ages: ['15-18'] }),
      aPage('guides', { slug: 'some', ages: ['6-9', '10-12'] }),
      aPage('guides', { slug: 'z-both', ages: ['3-6', '6-9'] }),
      aPage('guides', { slug: 'all', ages: ['all'] }),
    ];
    expect(slugs(teens, some, both, all)).toEqual(['all', 'z-both', 'some']);
  });
  it('are for the same readers where there is a choice', () =>
    expect(slugs(aPage('toolkit', { slug: 'a', audience: ['teacher'] }), aPage('toolkit', { slug: 'b' }))).toEqual(['b', 'a']));
});

describe('a page on paper', () => {
  it('is set larger when it is short, smaller when it is long, so that it fits one sheet', () => {
    expect([800, 950, 1100].map((length) => printFit(prose('字'.repeat(length))))).toEqual(['roomy', 'usual', 'close']);
    const rows = '\n| 甲 | 乙 |'.repeat(10);
    expect(printFit(prose(`${'字'.repeat(940)}\n\n| 甲 | 乙 |\n| --- | --- |${rows}`))).toBe('close');
  });
  it('says how new its newest fact is, and its address', () => {
    const page = aPage('guides', { body: '打 <Tel n="12356" />', updated: '2024-01-01' });
    const sources = [{ title: '通知', publisher: '甲', date: '2025-05-01' }];
    expect(pageAsOf(aKnowledgeBase(), { ...page, prose: [] })).toBe('2024-01-01');
    expect(pageAsOf({ services: [aLine('12356', { sources })] }, page)).toBe('2025-05-01');
    expect(pageUrl({ site: aSite() }, page)).toBeNull();
    expect(pageUrl({ site: aSite({ baseUrl: 'https://h.example.cn' }) }, page)).toBe('https://h.example.cn/guides/xian-ting/');
  });
});
