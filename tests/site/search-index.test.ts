import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { searchRecords } from '../../src/build/search-records.ts';
import type { PlaceTable } from '../../src/domain/places/place-rows.ts';
import type { Catalogue } from '../../src/domain/search/catalogue-rows.ts';
import type { SoundTable } from '../../src/domain/search/sound-rows.ts';
import type { TraditionalTable } from '../../src/domain/search/traditional.ts';

const { dist } = inject('fixture');
const records = searchRecords(dist);

/** A table of the built site. */
function table<T>(file: string): T {
  return JSON.parse(readFileSync(join(dist, file), 'utf8')) as T;
}

test('the index has exactly one language, zh-cn', () => {
  const entry = JSON.parse(readFileSync(join(dist, 'pagefind/pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  expect(Object.keys(entry.languages)).toEqual(['zh-cn']);
  expect(entry.languages['zh-cn']!.page_count).toBe(records.length);
});

test('the text of guides, crisis pages, lessons, tools and services is in the index', () => {
  const urls = records.map(({ url }) => url);
  expect(urls).toEqual(
    expect.arrayContaining([
      '/guides/fa-piqi/',
      '/help/luoshui/',
      '/lessons/shuo-chulai/',
      '/toolkit/shangmen/',
      '/services/ys-xinli/',
    ]),
  );
});

test('of a sensitive page it holds the title and the summary, no word of the text', () => {
  const { content, meta } = records.find(({ url }) => url === '/help/bu-xiang-huo/')!;
  expect(meta['title']).toBe('TA说不想活了');
  expect(content.replaceAll('\u200B', '')).toMatch(/^TA说不想活了\.\s*留下来，问一句，现在就打电话。$/);
});

test('streets and their handbooks repeat what stands elsewhere: they are found through the place table', () => {
  expect(records.filter(({ url }) => url.startsWith('/streets/'))).toEqual([]);
  const { streets } = table<PlaceTable>('data/places/streets.json');
  expect(streets.map(([code]) => code)).toContain('880101001');
});

test('the sample city cannot be found', () => {
  expect(records.filter(({ url, content }) => /99\d{4}|sample/.test(url) || content.includes('样例街道'))).toEqual([]);
  const { entries } = table<Catalogue>('search/catalogue.json');
  expect(entries.filter(({ path, title }) => /99\d{4}|sample/.test(path) || title.includes('样例'))).toEqual([]);
});

test('every entry of the catalogue leads to a page, and to the place on it that it names', () => {
  const dead = table<Catalogue>('search/catalogue.json').entries.filter(({ path }) => {
    const [page = '', anchor] = path.split('#');
    const file = join(dist, page, 'index.html');
    return !existsSync(file) || (anchor && !readFileSync(file, 'utf8').includes(`id="${decodeURIComponent(anchor)}"`));
  });
  expect(dead).toEqual([]);
});

test('what a phone fetches for a question are plain tables of text', () => {
  const sounds = table<SoundTable>('search/sounds.json');
  expect(sounds.words).toContain('jian hu ren\t监护人');
  const [traditional, simplified] = table<TraditionalTable>('search/traditional.json');
  expect(simplified[traditional.indexOf('學')]).toBe('学');
});

test('the site map lists the pages under the public address, without the sample city', () => {
  const file = join(dist, 'sitemap.xml');
  expect(existsSync(file)).toBe(true);
  const addresses = [...readFileSync(file, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!);
  expect(addresses).toContain('https://hutong.example.org/hutong/guides/fa-piqi/');
  expect(addresses.every((address) => address.startsWith('https://hutong.example.org/hutong/'))).toBe(true);
  expect(addresses.filter((address) => /\/99\d{4}|sample/.test(address))).toEqual([]);
});
