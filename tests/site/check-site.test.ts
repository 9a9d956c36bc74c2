/** Each rule holds on the fixture site, and each can fail: the site is damaged in memory and the rule must see it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressOf, type BuiltSite } from '../../src/build/check-site/built-site.ts';
import { checkSite, SITE_RULES } from '../../src/build/check-site/check-site.ts';
import { sampleCity } from '../../src/build/check-site/sample-city.ts';
import { scanHtml } from '../../src/build/check-site/scan-html.ts';
import { writtenAddresses } from '../../src/build/check-site/written-addresses.ts';
import { BASE, fixtureSite, pageSource } from './built-html.ts';

const site = fixtureSite();

/** The site with one page changed. */
function withPage(file: string, change: (html: string) => string): BuiltSite {
  const html = change(pageSource(addressOf(file)));
  return { ...site, pages: new Map(site.pages).set(file, scanHtml(file, html)) };
}

/** What the rules say of a damaged site. */
function said(damaged: BuiltSite): string[] {
  return checkSite(damaged).flatMap(({ problems }) => problems.map(({ what }) => what));
}

/** What the rule for written addresses says of a site that has this one file. */
function inFile(file: string, text: string) {
  const root = mkdtempSync(join(tmpdir(), 'hutong-addresses-'));
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
  const found = writtenAddresses.check({ ...site, root, files: new Map([[file, 1]]), pages: new Map() });
  rmSync(root, { recursive: true });
  return found;
}

const into = (html: string, text: string) => html.replace('</main>', `${text}</main>`);

describe('the fixture site', () => {
  test.each(SITE_RULES.map((rule) => [rule.name, rule] as const))('%s: nothing to complain of', (_name, rule) => {
    expect(rule.check(site)).toEqual([]);
  });

  test('lies wholly under its base path', () => {
    const outside = [...site.pages.values()].flatMap(({ file, links }) =>
      links.filter((href) => href.startsWith('/') && !href.startsWith(BASE)).map((href) => `${file}: ${href}`),
    );
    expect(outside).toEqual([]);
  });
});

describe('a damaged site is refused', () => {
  test.each(['streets/990101001/', 'areas/990000/', 'services/sample-weibao/'])('a site map that lists %s', (address) => {
    const root = mkdtempSync(join(tmpdir(), 'hutong-sitemap-'));
    writeFileSync(join(root, 'sitemap.xml'), `<loc>https://hutong.example.org/hutong/${address}</loc>`);
    const found = sampleCity.check({ ...site, root, files: new Map([['sitemap.xml', 1]]) });
    rmSync(root, { recursive: true });
    expect(found).toEqual([{ file: 'sitemap.xml', what: `收进了样例页面 https://hutong.example.org/hutong/${address}` }]);
  });

  test('a link to a page that does not exist', () => {
    expect(said(withPage('index.html', (html) => into(html, `<a href="${BASE}guides/nowhere/">x</a>`)))).toEqual([
      '链接 “/hutong/guides/nowhere/” 没有这个文件',
    ]);
  });

  test('a link without its slash at the end', () => {
    expect(said(withPage('index.html', (html) => into(html, `<a href="${BASE}guides">x</a>`)))).toEqual([
      '链接 “/hutong/guides” 少了末尾的 /',
    ]);
  });

  test('a fragment that no element has', () => {
    expect(said(withPage('index.html', (html) => into(html, `<a href="${BASE}guides/#nothing">x</a>`)))).toEqual([
      '链接 “/hutong/guides/#nothing” ：那一页没有 “nothing” 这个位置',
    ]);
  });

  test('a link that forgets the base path', () => {
    expect(said(withPage('index.html', (html) => into(html, '<a href="/guides/">x</a>')))).toEqual([
      '链接 “/guides/” 在网站的路径 /hutong/ 之外',
    ]);
  });

  test('a whole address of the site itself that leads nowhere', () => {
    const href = 'https://hutong.example.org/hutong/guides/nowhere/';
    expect(said(withPage('index.html', (html) => into(html, `<a href="${href}">x</a>`)))).toEqual([
      `链接 “${href}” 没有这个文件`,
    ]);
  });

  test('an anchor that stands twice', () => {
    expect(said(withPage('index.html', (html) => into(html, '<p id="twice">甲</p><p id="twice">乙</p>')))).toEqual([
      expect.stringContaining('“twice” 这个位置有不止一处'),
    ]);
  });

  test.each([
    ['streets/1/calendar.ics', 'URL:https://hutong.example.org/hutong/stre\r\n ets/999/\r\n', 'streets/999/'],
    ['streets/1/contacts.vcf', 'URL:https://hutong.example.org/hutong/streets/999/\r\n', 'streets/999/'],
    [
      'lessons/a/oembed.json',
      '{"html":"<iframe src=\\"https://hutong.example.org/hutong/lessons/a/embed/\\">"}',
      'lessons/a/embed/',
    ],
    ['a/index.html', '<p>全文：https://hutong.example.org/hutong/b/。</p>', 'b/'],
  ])('%s that writes an address of the site that leads nowhere', (file, text, path) => {
    expect(inFile(file, text)).toEqual([{ file, what: `写着的网址 “https://hutong.example.org/hutong/${path}” 没有这个文件` }]);
  });

  test('a search result that leads nowhere', () => {
    const file = 'search/catalogue.json';
    expect(inFile(file, JSON.stringify({ entries: [{ path: 'guides/nowhere/', title: '哪里' }] }))).toEqual([
      { file, what: '搜索结果 “哪里” 的地址 “guides/nowhere/” 没有这个文件' },
    ]);
  });

  test('a missing image', () => {
    expect(said(withPage('index.html', (html) => into(html, '<img src="no.png" alt="">')))).toEqual([
      '链接 “no.png” 没有这个文件',
    ]);
  });

  test.each([
    ['a script', '<script src="https://cdn.example.com/a.js"></script>'],
    ['an image', '<img src="//img.example.com/a.png" alt="">'],
    ['a font in a style', '<style>@font-face{src:url(https://fonts.example.com/a.woff2)}</style>'],
    ['a style sheet', '<link rel="stylesheet" href="https://cdn.example.com/a.css">'],
    ['a form that submits', '<form action="https://forms.example.com/"></form>'],
  ])('%s from another host', (_name, html) => {
    expect(said(withPage('index.html', (page) => into(page, html)))).toEqual([expect.stringContaining('会向别的网站取')]);
  });

  test('a link that merely leads to another host is no request', () => {
    expect(said(withPage('index.html', (html) => into(html, '<a href="https://www.gov.cn/">x</a>')))).toEqual([]);
  });

  test('a policy that lets pages ask another host', () => {
    const opened = (html: string) => html.replace("img-src 'self'", "img-src 'self' https://tiles.example.org");
    expect(said(withPage('index.html', opened))).toEqual([
      '安全策略（CSP）放行了 “https://tiles.example.org”，site.json 的底图不用它',
    ]);
  });

  test('a policy that keeps the chosen base map out', () => {
    const map = {
      provider: 'xyz',
      url: 'https://tiles.example.org/{z}/{x}/{y}',
      crs: 'gcj02',
      maxZoom: 18,
      attribution: '某图',
    } as const;
    const found = checkSite({ ...site, kb: { ...site.kb, site: { ...site.kb.site, map } } }).flatMap(({ problems }) => problems);
    expect(found[0]!.what).toBe('安全策略（CSP）没有放行底图的 “https://tiles.example.org”');
    expect(found.length).toBe([...site.pages.values()].filter(({ allowedHosts }) => allowedHosts).length);
  });

  test('asterisks left standing', () => {
    expect(said(withPage('index.html', (html) => into(html, '<p>**注意：**请</p>')))).toEqual([
      '“**注意：**请” 里有没有变成粗体的 **',
    ]);
  });

  test('a page without title, heading, language or strip', () => {
    const bare = '<!doctype html><html lang="en"><main></main></html>';
    expect(said({ ...site, pages: new Map(site.pages).set('about/index.html', scanHtml('about/index.html', bare)) })).toEqual(
      expect.arrayContaining([
        '没有标题（title）',
        '没有大标题（h1）',
        '语言写的是 “en”，应为 zh-Hans 或 zh-CN',
        '紧急条上没有 110',
        '紧急条上没有 120',
        '紧急条上没有 12356',
      ]),
    );
  });

  test('a missing and an empty handbook', () => {
    const files = new Map(site.files).set('streets/880101001/handbook.pdf', 0);
    files.delete('streets/880102001/handbook-booklet.pdf');
    const found = checkSite({ ...site, files }).flatMap(({ problems }) => problems);
    expect(found).toContainEqual({ file: 'streets/880102001/handbook-booklet.pdf', what: '没有生成' });
    expect(found).toContainEqual({ file: 'streets/880101001/handbook.pdf', what: '是空的' });
  });
});
