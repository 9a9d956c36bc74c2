/** What other programs read of the built site: heads of pages, map of the site, feed, robots.txt. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { addressOf } from '../../src/build/check-site/built-site.ts';
import { PHONE_CARD } from '../../src/domain/prints/phone-card.ts';
import { expectAtom } from '../unit/open-data/feed-rules.ts';
import { childrenOf, readXml } from '../unit/open-data/read-xml.ts';
import { fixtureSite } from './built-html.ts';

const { dist } = inject('fixture');
const site = fixtureSite();
const HOME = site.kb.site.baseUrl!;
const textOf = (file: string) => readFileSync(join(dist, file), 'utf8');

interface Head {
  readonly path: string;
  readonly html: string;
  /** Whether search engines are asked to keep away. */
  readonly unlisted: boolean;
  /** What previews read, by name. */
  readonly preview: Readonly<Record<string, string>>;
  readonly canonical: string | undefined;
  readonly notes: readonly Record<string, unknown>[];
}

function headOf(file: string): Head {
  const html = textOf(file);
  const head = html.slice(0, html.indexOf('</head>'));
  const previews = [...head.matchAll(/<meta property="(og:[a-z:_]+)" content="([^"]*)"/g)].map(([, name, value]) => [
    name!,
    value!,
  ]);
  return {
    path: addressOf(file),
    html,
    unlisted: head.includes('<meta name="robots" content="noindex"'),
    preview: Object.fromEntries(previews) as Record<string, string>,
    canonical: /<link rel="canonical" href="([^"]*)"/.exec(head)?.[1],
    notes: [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map(
      ([, text]) => JSON.parse(text!) as Record<string, unknown>,
    ),
  };
}

const heads = [...site.pages.keys()].map(headOf);
const listed = heads.filter(({ unlisted }) => !unlisted);
const head = (path: string) => heads.find((one) => one.path === path)!;

describe('a page that search engines may list', () => {
  test('there are some, and some that they may not', () => {
    expect(listed.length).toBeGreaterThan(25);
    expect(heads.length - listed.length).toBeGreaterThan(25);
  });

  test('names its one whole address, and a link to it has a title, a line and a picture that is there', () => {
    for (const { path, canonical, preview } of listed) {
      expect(canonical, path).toBe(HOME + path);
      expect(preview['og:url'], path).toBe(canonical);
      expect(preview['og:title'], path).toMatch(/\S/);
      expect(preview['og:description'], path).toMatch(/\S/);
      const picture = preview['og:image']!;
      expect(picture.startsWith(HOME), picture).toBe(true);
      expect(existsSync(join(dist, picture.slice(HOME.length))), picture).toBe(true);
    }
  });

  test('tells the size of its picture as it is', () => {
    for (const { path, preview } of listed) {
      const png = readFileSync(join(dist, preview['og:image']!.slice(HOME.length)));
      const told = [preview['og:image:width'], preview['og:image:height']].map(Number);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual(told);
    }
  });

  test('tells where it stands: every step is a page, the last is itself', () => {
    for (const { path, notes } of listed.filter(({ path }) => path !== '')) {
      const ways = notes.filter((note) => note['@type'] === 'BreadcrumbList');
      expect(ways, path).toHaveLength(1);
      const steps = ways[0]!['itemListElement'] as { position: number; name: string; item: string }[];
      expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
      expect(steps[0]!.item).toBe(HOME);
      expect(steps.at(-1)!.item).toBe(HOME + path);
      for (const { item } of steps) expect(existsSync(join(dist, item.slice(HOME.length), 'index.html')), item).toBe(true);
    }
    expect(head('').notes).toMatchObject([{ '@type': 'WebSite', url: HOME }]);
  });

  test('brings along its own picture, or a street its numbers', () => {
    expect(head('guides/fa-piqi/').preview['og:image']).toBe(`${HOME}share/guides-fa-piqi.png`);
    expect(head('').preview['og:image']).toBe(`${HOME}share/site.png`);
    expect(head('streets/880101001/').preview).toMatchObject({
      'og:image': `${HOME}streets/880101001/card.png`,
      'og:image:width': String(PHONE_CARD.width),
    });
  });
});

describe('a page that they may not list', () => {
  test('has no preview, no address of its own and no note', () => {
    for (const { path, unlisted, preview, canonical, notes } of heads) {
      if (!unlisted) continue;
      expect(preview, path).toEqual({});
      expect(canonical, path).toBeUndefined();
      expect(notes, path).toEqual([]);
    }
  });

  test('is every sensitive one, every one of the sample city, search, desk, and a service still to be verified', () => {
    const sensitive = site.kb.pages.filter(({ front }) => front.sensitive).map(({ kind, front }) => `${kind}/${front.slug}/`);
    expect(sensitive.length).toBeGreaterThan(0);
    const sample = heads.map(({ path }) => path).filter((path) => /^(streets|areas|print)\/99/.test(path));
    expect(sample.length).toBeGreaterThan(3);
    const others = ['search/', 'desk/', 'status/', 'offline/', '404.html', 'services/state-verify-first/'];
    for (const path of [...sensitive, ...sample, ...others]) expect(head(path).unlisted, path).toBe(true);
  });
});

describe('the files at the root', () => {
  test('the map of the site holds exactly the pages that may be listed', () => {
    const map = readXml(textOf('sitemap.xml'));
    const addresses = map.children.map((one) => childrenOf(one, 'loc')[0]!.text);
    expect(addresses.toSorted()).toEqual(listed.map(({ path }) => HOME + path).toSorted());
  });

  test('the feed keeps to RFC 4287, names listed pages only, and pages lead to it', () => {
    const entries = expectAtom(textOf('feed.xml'));
    expect(entries.length).toBeGreaterThan(5);
    const paths = new Set(listed.map(({ path }) => HOME + path));
    for (const entry of entries) expect(paths).toContain(childrenOf(entry, 'link')[0]!.attributes['href']);
    for (const path of ['', 'data/', 'about/link/'])
      expect(head(path).html).toContain('<link rel="alternate" type="application/atom+xml" href="/hutong/feed.xml"');
  });

  test('robots.txt names the map, and says that it counts at the top of a host only', () => {
    const lines = textOf('robots.txt').trim().split('\n');
    expect(lines.filter((line) => !line.startsWith('#'))).toEqual(['User-agent: *', 'Allow: /', `Sitemap: ${HOME}sitemap.xml`]);
    expect(lines[0]).toContain('只读网站最上面一层的');
  });

  test('a bookmark has its sign on every page but those that one may have to leave', () => {
    for (const { path, html } of heads.filter(({ html }) => html.includes('<header class="bar"')))
      expect(html.includes('rel="manifest"'), path).toBe(!html.includes('data-quick-exit'));
  });
});
