import { describe, expect, it } from 'vitest';
import { sitemapEntries, sitemapPaths } from '../../../src/domain/sitemap-paths.ts';
import { rootXmlFiles } from '../../../src/open-data/root-xml-files.ts';
import { robotsText } from '../../../src/open-data/robots.ts';
import { sitemapFiles } from '../../../src/open-data/sitemap-files.ts';
import { aKnowledgeBase, anEdition, aService, aSite } from '../builders.ts';
import { aPage } from '../page-builders.ts';
import { childrenOf, readXml } from './read-xml.ts';

const TODAY = '2026-11-22';
const HOME = 'https://hutong.example.org/';
const SITE = aSite({ baseUrl: HOME });
const addressOf = (file: string) => `${HOME}${file}`;
const pages = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ address: `${HOME}streets/${index}/`, changed: undefined }));
const addressesIn = (xml: string) => readXml(xml).children.map((one) => childrenOf(one, 'loc')[0]!.text);

describe('the map of the site', () => {
  it('is one file with every page, and the day of change only where one is written down', () => {
    const kb = aKnowledgeBase({ site: SITE, pages: [aPage('guides', { slug: 'gua', updated: '2026-10-01' })] });
    const xml = rootXmlFiles(kb, TODAY).get('sitemap.xml')!;
    expect(readXml(xml).name).toBe('urlset');
    expect(addressesIn(xml)).toEqual(sitemapPaths(kb, TODAY).map((path) => HOME + path));
    const dated = readXml(xml).children.filter((one) => childrenOf(one, 'lastmod').length);
    expect(dated.map((one) => one.children.map(({ text }) => text))).toEqual([[`${HOME}guides/gua/`, '2026-10-01']]);
  });

  it('is split where it grows too long, and the first file names the others', () => {
    const files = sitemapFiles(pages(7), addressOf, 3);
    expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml']);
    expect(readXml(files.get('sitemap.xml')!).name).toBe('sitemapindex');
    expect(addressesIn(files.get('sitemap.xml')!)).toEqual([1, 2, 3].map((part) => `${HOME}sitemap-${part}.xml`));
    const listed = [1, 2, 3].flatMap((part) => addressesIn(files.get(`sitemap-${part}.xml`)!));
    expect(listed).toEqual(pages(7).map(({ address }) => address));
  });

  it('stays one file up to the limit', () => {
    expect([...sitemapFiles(pages(3), addressOf, 3).keys()]).toEqual(['sitemap.xml']);
  });

  it('writes an address with signs of XML so that it is read back as it was', () => {
    const address = `${HOME}a&b/<c>/'d"/`;
    expect(addressesIn(sitemapFiles([{ address, changed: undefined }], addressOf).get('sitemap.xml')!)).toEqual([address]);
  });

  it('is not made while the site has no address', () => {
    expect([...rootXmlFiles(aKnowledgeBase(), TODAY)]).toEqual([]);
  });

  it('holds the web handbook and the counter of a street that approved its book, and of no other', () => {
    const imprint = { publisher: '街道办事处', approvedOn: '2026-11-01' };
    const kb = aKnowledgeBase({ site: SITE, editions: { '310104014': anEdition({ imprint }) } });
    expect(sitemapPaths(kb, TODAY).filter((path) => /\d{9}/.test(path))).toEqual([
      'streets/310104014/',
      'streets/310104014/handbook/',
      'print/310104014/',
    ]);
  });

  it('holds no service whose number would stand in a result without its mark', () => {
    const services = [aService(), aService({ id: 'doubtful', publish: 'verify-first' })];
    const kb = aKnowledgeBase({ site: SITE, services: { '310104': services } });
    const listed = sitemapEntries(kb, TODAY).filter(({ path }) => /^services\/(?!n-)/.test(path));
    expect(listed.map(({ path }) => path)).toEqual(['services/', 'services/station/']);
  });
});

describe('robots.txt', () => {
  it('lets everything be read, lists nothing to keep away from, and names the map', () => {
    expect(robotsText({ site: SITE }, '/')).toBe('User-agent: *\nAllow: /\nSitemap: https://hutong.example.org/sitemap.xml\n');
  });

  it('names no map while there is none', () => {
    expect(robotsText({ site: aSite() }, '/')).toBe('User-agent: *\nAllow: /\n');
  });

  it('tells the operator below a path that nobody will read it there', () => {
    const text = robotsText({ site: aSite({ baseUrl: 'https://example.org/hutong/' }) }, '/hutong/');
    expect(text).toMatch(/^# .*只读网站最上面一层的 robots\.txt/);
    expect(text).toContain('Sitemap: https://example.org/hutong/sitemap.xml');
  });
});
