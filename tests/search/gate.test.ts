import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { readContent } from '../../src/read-content/read-content.ts';
import { openSite, WIDTHS, type OpenSite } from '../browser/open-site.ts';
import { isTarget, queriesOf, type Query, type ShownResult } from './queries.ts';

/** Results further down are not seen. */
const FIRST = 10;

interface Answered {
  readonly query: Query;
  /** Place of the first expected result, counted from 1; 0: none among the first ten. */
  readonly rank: number;
  readonly shown: number;
  readonly crisis: boolean;
}

let site: OpenSite;
let page: Page;
const kb = readContent('content');
const base = '/';

beforeAll(async () => {
  site = await openSite({ root: inject('real').dist, base });
  page = await site.page(WIDTHS.phone);
  await page.goto(`${site.url}search/`);
});
afterAll(() => site.close());

/** Asks as a link does: the words stand behind the hash. */
async function ask(words: string): Promise<{ results: ShownResult[]; crisis: boolean }> {
  return page.evaluate(async (query) => {
    const root = document.documentElement;
    delete root.dataset['search'];
    const answered = new Promise<void>((resolve) => {
      const seen = new MutationObserver(() => root.dataset['search'] === 'ready' && (seen.disconnect(), resolve()));
      seen.observe(root, { attributes: true });
    });
    location.hash = `q=${encodeURIComponent(query)}&${Math.random()}`;
    await answered;
    const links = [...document.querySelectorAll<HTMLAnchorElement>('ol#search-results > li > a[href]')];
    return {
      results: links.map((link) => ({
        path: decodeURIComponent(link.getAttribute('href')!.replace(/^\//, '')),
        title: link.querySelector('b')?.textContent ?? '',
      })),
      crisis: !document.querySelector<HTMLElement>('#crisis-answer')!.hidden,
    };
  }, words);
}

async function answers(queries: readonly Query[]): Promise<Answered[]> {
  const all: Answered[] = [];
  for (const query of queries) {
    const { results, crisis } = await ask(query.q);
    const place = results.slice(0, FIRST).findIndex((result) => query.expect.some((target) => isTarget(kb, result, target)));
    all.push({ query, rank: place + 1, shown: results.length, crisis });
  }
  return all;
}

/** Hits, first choices, mean reciprocal rank and empty lists, kind by kind. */
function table(all: readonly Answered[]): Record<string, Record<string, number>> {
  const kinds = [...new Set(all.map(({ query }) => query.kind)), 'all but no-answer'];
  return Object.fromEntries(
    kinds.map((kind) => {
      const some = all.filter(({ query }) => (kind === 'all but no-answer' ? query.kind !== 'no-answer' : query.kind === kind));
      const mrr = some.reduce((sum, { rank }) => sum + (rank ? 1 / rank : 0), 0) / some.length;
      return [
        kind,
        {
          queries: some.length,
          hits: some.filter(({ rank }) => rank > 0).length,
          first: some.filter(({ rank }) => rank === 1).length,
          mrr: Number(mrr.toFixed(3)),
          nothing: some.filter(({ shown }) => shown === 0).length,
        },
      ];
    }),
  );
}

const missed = (all: readonly Answered[], ...kinds: string[]) =>
  all.filter(({ query, rank }) => kinds.includes(query.kind) && rank === 0).map(({ query }) => query.q);

describe('what people type', () => {
  let dev: Answered[];
  beforeAll(async () => {
    dev = await answers(queriesOf('dev.json'));
    console.table(table(dev));
  });

  test('of all queries with an answer, 95 of 100 find it among the first ten results', () => {
    const { queries, hits } = table(dev)['all but no-answer']!;
    expect(hits! / queries!).toBeGreaterThanOrEqual(0.95);
  });

  test('exact terms, numbers, places and cries for help always find it', () => {
    expect(missed(dev, 'exact-term', 'number', 'place', 'crisis')).toEqual([]);
  });

  test('pinyin and traditional characters miss at most one', () => {
    expect(missed(dev, 'pinyin', 'traditional').length).toBeLessThanOrEqual(1);
  });

  test.each(['typo-homophone', 'question', 'colloquial'])('of the kind %s at most two miss', (kind) => {
    expect(missed(dev, kind).length).toBeLessThanOrEqual(2);
  });

  test('a cry for help shows the crisis answer', () => {
    expect(dev.filter(({ query, crisis }) => query.must_show_crisis && !crisis).map(({ query }) => query.q)).toEqual([]);
  });
});

describe('queries that nobody looked at while the words were chosen', () => {
  test('find their page nearly as often, and a cry for help always shows the crisis answer', async () => {
    const heldOut = await answers(queriesOf('held-out.json'));
    console.table(table(heldOut));
    const { queries, hits } = table(heldOut)['all but no-answer']!;
    expect(hits! / queries!).toBeGreaterThanOrEqual(0.8);
    expect(heldOut.filter(({ query, crisis }) => query.must_show_crisis && !crisis).length).toBe(0);
  });
});

describe('harmless words that hold a crisis word', () => {
  test.each(['crisis-negatives.json', 'held-out-negatives.json'])('show no crisis answer (%s)', async (file) => {
    const shown: string[] = [];
    for (const { q } of queriesOf<{ readonly q: string }>(file)) if ((await ask(q)).crisis) shown.push(q);
    expect(shown).toEqual([]);
  });
});

test('nothing is asked of another host', () => {
  expect(site.elsewhere).toEqual([]);
});
