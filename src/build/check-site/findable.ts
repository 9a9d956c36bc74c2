import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue, CatalogueEntry } from '../../domain/search/catalogue-rows.ts';
import { Finder } from '../../search/find-entries.ts';
import { searchRecords } from '../search-records.ts';
import type { BuiltSite, SiteProblem, SiteRule } from './built-site.ts';

/** The catalogue that the search page fetches. */
const CATALOGUE = 'search/catalogue.json';
/** What stands further down is not seen. */
const FIRST = 10;
/** Of a nation's tens of thousands of places and areas so many are asked for: all would take half an hour, and they are named alike. */
const MOST_OF_A_KIND = 500;

/** Whatever can be found is found by its own name, and the text of every article is in the index. */
export const findable: SiteRule = {
  name: '该搜到的都搜得到',
  check(site) {
    // The index and the catalogue lie in another part of the site, and are asked there.
    if (site.elsewhere.has(CATALOGUE)) return [];
    return [...byName(site), ...inIndex(site)];
  },
};

function byName({ root, files }: BuiltSite): SiteProblem[] {
  if (!files.has(CATALOGUE)) return [{ file: CATALOGUE, what: '没有搜索目录' }];
  const finder = new Finder(JSON.parse(readFileSync(join(root, CATALOGUE), 'utf8')) as Catalogue);
  return toAsk(finder.entries).flatMap(({ path, title }): SiteProblem[] => {
    const first = finder.find(title).hits.slice(0, FIRST);
    return first.some(({ entry }) => entry.path === path)
      ? []
      : [{ file: CATALOGUE, what: `搜 “${title}”，前 ${FIRST} 条里没有 ${path}。请检查标题和别名` }];
  });
}

/** Every entry of most kinds; of a kind with very many, some that lie evenly among them. */
function toAsk(entries: readonly CatalogueEntry[]): CatalogueEntry[] {
  return [...Map.groupBy(entries, ({ kind }) => kind).values()].flatMap((alike) => {
    const step = Math.max(1, alike.length / MOST_OF_A_KIND);
    return Array.from({ length: Math.min(alike.length, MOST_OF_A_KIND) }, (_, index) => alike[Math.floor(index * step)]!);
  });
}

function inIndex({ root, base, kb }: BuiltSite): SiteProblem[] {
  const indexed = new Set(searchRecords(root).map(({ url }) => url.replace(/^\//, '').replace(base.slice(1), '')));
  return kb.pages.flatMap(({ kind, front }): SiteProblem[] => {
    const path = `${kind}/${front.slug}/`;
    return indexed.has(path) ? [] : [{ file: 'pagefind/', what: `正文索引里没有 ${path}` }];
  });
}
