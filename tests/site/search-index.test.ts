import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { searchRecords } from '../../src/build/search-records.ts';

const { dist } = inject('fixture');
const records = searchRecords(dist);

test('the index has exactly one language, zh-cn', () => {
  const entry = JSON.parse(readFileSync(join(dist, 'pagefind/pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  expect(Object.keys(entry.languages)).toEqual(['zh-cn']);
  expect(entry.languages['zh-cn']!.page_count).toBe(records.length);
});

test('guides, crisis pages, services and streets can be found', () => {
  const urls = records.map(({ url }) => url);
  expect(urls).toEqual(
    expect.arrayContaining(['/guides/fa-piqi/', '/help/bu-xiang-huo/', '/services/ys-xinli/', '/streets/880101001/']),
  );
});

test('the sample city cannot be found', () => {
  expect(records.filter(({ url, content }) => /99\d{4}|sample/.test(url) || content.includes('样例街道'))).toEqual([]);
});

test('a handbook page repeats its street, so only the street is found', () => {
  expect(records.filter(({ url }) => url.endsWith('/handbook/'))).toEqual([]);
});

test('the site map lists the pages under the public address, without the sample city', () => {
  const file = join(dist, 'sitemap.xml');
  expect(existsSync(file)).toBe(true);
  const addresses = [...readFileSync(file, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!);
  expect(addresses).toContain('https://hutong.example.org/hutong/guides/fa-piqi/');
  expect(addresses.every((address) => address.startsWith('https://hutong.example.org/hutong/'))).toBe(true);
  expect(addresses.filter((address) => /\/99\d{4}|sample/.test(address))).toEqual([]);
});
