/** A site whose every field holds what could break out of it: nothing runs, nothing is lost, every file can be read. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildHostileSite, type HostileSite } from '../hostile/hostile-site.ts';
import { siteFaults, type SiteFaults } from '../hostile/site-faults.ts';
import { BASE } from '../site/built-html.ts';
import { openSite, WIDTHS, type OpenSite } from './open-site.ts';

/** Texts of each sort that are searched for. */
const SEARCHES = 4;

let built: HostileSite;
let site: OpenSite;
let faults: SiteFaults;
beforeAll(async () => {
  built = await buildHostileSite({ name: 'hostile', from: 0, editions: ['handbook', 'poster', 'card'] });
  site = await openSite({ root: built.dist, base: BASE });
  faults = await siteFaults(built, site);
});
afterAll(() => site?.close());

test('every kind of content holds hostile texts; what was refused instead was refused in Chinese', () => {
  const kinds = new Set(built.placed.map(({ path }) => path.split(/[.[]/)[0]!));
  const some = ['site', 'regions', 'divisions', 'villages', 'services', 'forms', 'guides', 'lessons', 'prose'];
  expect([...kinds]).toEqual(expect.arrayContaining(some));
  expect(built.placed.length).toBeGreaterThan(300);
  for (const { problem } of built.refused) expect(problem.what + problem.fix).toMatch(/\p{Script=Han}{4}/u);
});

test('nothing that an author wrote runs, and no page complains', () => {
  expect(faults.complaints).toEqual([]);
  expect(faults.seen.pages).toBeGreaterThan(70);
});

test('no page holds an element, a handler or an address that the site does not use', () => {
  expect(faults.foreign).toEqual([]);
});

test('nothing is asked of another host', () => {
  expect(site.elsewhere).toEqual([]);
});

test('a search finds the sentences, and draws them as words', async () => {
  const page = await site.page(WIDTHS.phone);
  const of = (path: string) => built.placed.filter((one) => one.path === path).slice(0, SEARCHES);
  for (const { text } of [...of('prose'), ...of('services[].name'), ...of('glossary[].term')]) {
    await page.goto(`${site.url}search/#q=${encodeURIComponent(text)}`);
    await page.reload();
    await page.locator('html[data-search="ready"]').waitFor();
    const tags = await page
      .locator('#search-results *')
      .evaluateAll((all) => [...new Set(all.map(({ localName }) => localName))]);
    expect(tags, text).toContain('li');
    expect(tags.filter((tag) => !['li', 'a', 'small', 'b', 'span', 'mark', 'p'].includes(tag))).toEqual([]);
    expect(await page.evaluate(() => '__hostile' in window)).toBe(false);
  }
});

test('every file can be read back, and none computes or dials what it should not', () => {
  expect(faults.unreadable).toEqual([]);
  expect(faults.seen.files).toBeGreaterThan(50);
});

test('the XML of presentations, workbooks, packages and the site map is well formed', () => {
  expect(faults.malformed).toEqual([]);
  expect(faults.seen.xml).toBeGreaterThan(50);
});

test('no text vanishes or is changed: each stands in a page or a file to the letter', () => {
  expect(faults.vanished).toEqual([]);
});
