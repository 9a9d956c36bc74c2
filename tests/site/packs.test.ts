/** The packs of the fixture site: their zips open from a disk on any Windows, and nothing in them is dead. */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { sizeInWords } from '../../src/domain/size-in-words.ts';
import { pageSource, pageText } from './built-html.ts';
import { deadLinks } from './package-links.ts';
import { unzipped, zipEntries } from './unzipped.ts';

const { dist } = inject('fixture');
const zip = (slug: string) => join(dist, 'packs', `${slug}.zip`);
const made: string[] = [];
const open = (slug: string) => {
  const folder = unzipped(zip(slug));
  made.push(folder);
  return folder;
};
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

describe.each(['parents', 'safety-drowning'])('the zip of %s', (slug) => {
  test('tells unpackers that its names are UTF-8, and how long each file is before it begins', () => {
    const entries = zipEntries(zip(slug));
    expect(entries[0]!.name).toBe('index.html');
    const others = entries.slice(1);
    expect(others.length).toBeGreaterThan(5);
    expect(others.filter(({ name }) => !/^[\p{Script=Han}][^/]*(\/|\.)/u.test(name))).toEqual([]);
    expect(others.filter(({ flags, localFlags }) => !(flags & 0x800) || !(localFlags & 0x800))).toEqual([]);
    expect(entries.filter(({ localFlags }) => localFlags & 8)).toEqual([]);
  });

  test('has names that Windows takes and that shame nobody', () => {
    const names = zipEntries(zip(slug)).map(({ name }) => name);
    expect(names.filter((name) => /[\\:*?"<>|]|[. ](\/|$)|困境|精神|危机/.test(name) || [...name].length > 150)).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  test('has no dead link, no module, no page that may ask a server', () => {
    const folder = open(slug);
    expect(deadLinks(folder)).toEqual([]);
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) {
      const html = readFileSync(join(folder, page), 'utf8');
      expect(html, page).not.toContain('type="module"');
      expect(html, page).toContain("content=\"default-src 'none'; script-src 'self' file:");
      expect(html, page).not.toContain('/hutong/_astro');
    }
  });

  test('is as large as its page says', () => {
    const size = sizeInWords(statSync(zip(slug)).size);
    expect(pageText(`packs/${slug}`)).toContain(`下载整包ZIP，${size}`);
    expect(pageText('packs')).toContain(`ZIP，${size}`);
  });
});

describe('what a pack holds', () => {
  test('a role’s: pages, the files of its lessons and tools, the deck, a text for whoever opens the folder first', () => {
    const names = zipEntries(zip('parents')).map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        '使用说明.txt',
        '讲和发的/家长会：先听后说.pptx',
        '文章/孩子发脾气怎么办.html',
        '工具和表单/表单《上门看一看》.pdf',
        '名词解释/名词解释.html',
      ]),
    );
    expect(names.filter((name) => name.startsWith('班会课/'))).not.toEqual([]);
    const text = readFileSync(join(open('parents'), '使用说明.txt'), 'utf8');
    expect(text).toMatch(/^\u{feff}.*\r\n/u);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('a lecture’s: the deck, and a letter to parents on one side of A4', () => {
    const names = zipEntries(zip('safety-drowning')).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['讲和发的/防溺水讲座.pptx', '讲和发的/给家长的信：水边的事.pdf']));
  });

  test('its first page leads back to itself from the site’s name, and offers no zip within the zip', () => {
    const first = readFileSync(join(open('parents'), 'index.html'), 'utf8');
    expect(first).toMatch(/<a class="name"[^>]* href="index.html"/);
    expect(first).not.toContain('.zip');
    expect(first).toContain('先在压缩包上点右键');
    expect(pageSource('packs/parents')).toMatch(/class="unpack"[^>]*hidden/);
  });

  test('links that lead out of it lead to the public site', () => {
    const folder = open('parents');
    const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
    expect(all).toContain('href="https://hutong.example.org/hutong/');
    expect(all).not.toMatch(/href="\/hutong\//);
  });
});
