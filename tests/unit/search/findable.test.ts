/** A build in which something cannot be found is refused. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { findable } from '../../../src/build/check-site/findable.ts';
import type { SiteProblem } from '../../../src/build/check-site/built-site.ts';
import { searchCatalogue } from '../../../src/domain/search/catalogue.ts';
import type { Catalogue } from '../../../src/domain/search/catalogue-rows.ts';
import { aKnowledgeBase } from '../builders.ts';
import { aPage } from '../page-builders.ts';
import { aCatalogue, anEntry } from './catalogues.ts';

const kb = aKnowledgeBase({ pages: [aPage('guides')] });

/** What the check says of a site with this catalogue and an index of these addresses. */
function said({
  catalogue = searchCatalogue(kb, '2026-11-22'),
  indexed = ['/guides/xian-ting/'],
  base = '/',
}: {
  catalogue?: Catalogue | null;
  indexed?: readonly string[];
  base?: string;
} = {}): SiteProblem[] {
  const root = mkdtempSync(join(tmpdir(), 'hutong-findable-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'search'));
  if (catalogue) writeFileSync(join(root, 'search/catalogue.json'), JSON.stringify(catalogue));
  mkdirSync(join(root, 'pagefind/fragment'), { recursive: true });
  indexed.forEach((url, place) => {
    const record = { url, content: '', meta: {} };
    writeFileSync(join(root, `pagefind/fragment/${place}.pf_fragment`), gzipSync(`pagefind_dcd${JSON.stringify(record)}`));
  });
  const files = new Map(catalogue ? [['search/catalogue.json', 1]] : []);
  return findable.check({ root, base, kb, today: '2026-11-22', files, elsewhere: new Set(), pages: new Map() });
}

test('a site in which everything is found by its name has nothing to mend', () => {
  expect(said()).toEqual([]);
  expect(said({ base: '/hutong/', indexed: ['/hutong/guides/xian-ting/'] })).toEqual([]);
});

test('an entry that its own name does not bring among the first ten is named', () => {
  const twins = Array.from({ length: 12 }, (_, place) => anEntry('说说话', { path: `guides/${place}/` }));
  expect(said({ catalogue: aCatalogue(twins) })).toEqual(
    ['guides/10/', 'guides/11/'].map((path) => ({
      file: 'search/catalogue.json',
      what: `搜 “说说话”，前 10 条里没有 ${path}。请检查标题和别名`,
    })),
  );
});

test('a title of nothing but empty words is found by nobody', () => {
  expect(said({ catalogue: aCatalogue([anEntry('怎么办')]) }).map(({ what }) => what)).toEqual([
    '搜 “怎么办”，前 10 条里没有 guides/怎么办/。请检查标题和别名',
  ]);
});

test('a page whose text is not in the index is named', () => {
  expect(said({ indexed: ['/help/luoshui/'] })).toEqual([{ file: 'pagefind/', what: '正文索引里没有 guides/xian-ting/' }]);
});

test('a site without its catalogue is refused', () => {
  expect(said({ catalogue: null })).toEqual([{ file: 'search/catalogue.json', what: '没有搜索目录' }]);
});

test('a part of the site whose index lies in another part is not asked for it', () => {
  const part = { root: '/nowhere', base: '/', kb, today: '2026-11-22', files: new Map(), pages: new Map() };
  expect(findable.check({ ...part, elsewhere: new Set(['search/catalogue.json']) })).toEqual([]);
  expect(findable.check({ ...part, elsewhere: new Set() })).not.toEqual([]);
});

test('of more than a thousand areas five hundred are asked for, evenly', () => {
  const twins = Array.from({ length: 1400 }, (_, place) => anEntry('同名区', { path: `areas/${place}/`, kind: 'area' }));
  // Every 2.8th; of the ten that are found, 0, 2, 5 and 8 were asked for.
  expect(said({ catalogue: aCatalogue(twins) })).toHaveLength(496);
});
