/** The search against stock Pagefind and MiniSearch: the same pages and queries, in one browser, in one run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { today } from '../src/knowledge-base.ts';
import type { KnowledgeBase } from '../src/model/knowledge-base.ts';
import { readContent } from '../src/read-content/read-content.ts';
import { serveSite } from '../src/serve/serve-site.ts';
import { launchBrowser } from '../tests/browser/launch.ts';
import { buildRealSite } from '../tests/search/build-real-site.ts';
import { isTarget, queriesOf, type Query } from '../tests/search/queries.ts';
import type { Row } from './row.ts';
import { benchDocuments } from './search/documents.ts';
import { miniSearchIn, ours, pagefindIn, stockPagefind, type Engine } from './search/engines.ts';

/** Queries whose first answer is weighed: one of each way of being answered. */
const WEIGHED = ['孩子不肯上学', '不想活了', 'xinlirexian', '三林镇儿童主任电话', '孤毒症怎么训练', '人身安全保护令怎么申请'];

/** Recall, speed and cost of three engines. */
export async function benchSearch(): Promise<Row[]> {
  const { dist, content } = await buildRealSite();
  const kb = readContent(content);
  const documents = benchDocuments(kb, today());
  const folder = mkdtempSync(join(tmpdir(), 'hutong-bench-search-'));
  const indexSeconds = await stockPagefind(documents, folder);
  const site = await serveSite({ root: dist, base: '/', port: 0 });
  const stock = await serveSite({ root: folder, base: '/', port: 0 });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${stock.url}pagefind-entry.json`);
    const pagefind = await pagefindIn(page, stock.url);
    const mini = await miniSearchIn(page, documents);
    const engines = [await ours(browser, site.url), pagefind, mini.engine];
    const rows: Row[] = [];
    for (const engine of engines) rows.push(await measured(kb, engine));
    const weights = await firstQueries(browser, site.url);
    return [
      {
        what: `搜索：给原样 Pagefind 做 ${documents.length} 页的索引`,
        measured: `${indexSeconds.toFixed(1)} 秒`,
        bar: '≤ 25 秒',
      },
      ...rows,
      { what: `本站第一次搜索取来的文件，压缩后（${WEIGHED.length} 个问法）`, measured: weights, bar: '≤ 200 KB' },
      { what: 'MiniSearch 的索引和程序，压缩后', measured: `${mini.kilobytes} KB`, bar: '' },
    ];
  } finally {
    await browser.close();
    await site.close();
    await stock.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(kb: KnowledgeBase, engine: Engine): Promise<Row> {
  const recalls: string[] = [];
  const times: number[] = [];
  for (const file of ['dev.json', 'held-out.json']) {
    const queries = queriesOf(file).filter(({ kind }) => kind !== 'no-answer');
    let hits = 0;
    for (const query of queries) {
      await engine.ask(query.q);
      const { results, ms } = await engine.ask(query.q);
      times.push(ms);
      if (results.slice(0, 10).some((result) => fits(kb, query, result))) hits++;
    }
    recalls.push(`${hits}/${queries.length}`);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(1);
  return {
    what: `${engine.name}：前十条里找到（开发组，没看过的一组），热搜索`,
    measured: `${recalls.join('，')}；中位 ${at(0.5)} 毫秒，p95 ${at(0.95)} 毫秒`,
    bar: engine.name === '本站' ? '≥ 95%；p95 ≤ 10 毫秒' : '',
  };
}

function fits(kb: KnowledgeBase, query: Query, result: { readonly path: string; readonly title: string }): boolean {
  return query.expect.some((target) => isTarget(kb, result, target));
}

/** What a visitor's browser fetches for its first question, without the page itself. */
async function firstQueries(browser: Browser, url: string): Promise<string> {
  const weights: number[] = [];
  for (const query of WEIGHED) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const bodies: Promise<number>[] = [];
    page.on('response', (response) => {
      if (/\/(search|data|pagefind)\/.+|\.js$/.test(new URL(response.url()).pathname))
        bodies.push(response.body().then((body) => Math.min(body.length, gzipSync(body).length)));
    });
    await page.goto(`${url}search/#q=${encodeURIComponent(query)}`);
    await page.locator('html[data-search="ready"]').waitFor();
    weights.push((await Promise.all(bodies)).reduce((sum, one) => sum + one, 0) / 1024);
    await context.close();
  }
  return WEIGHED.map((query, index) => `${query} ${weights[index]!.toFixed(0)}`).join('，') + ' KB';
}
