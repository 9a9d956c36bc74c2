/** Lighthouse's four scores for pages that people meet first, on its mid-range phone with a slow line. */
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { placesFrom } from '../src/build/places.ts';
import { siteAddress } from '../src/build/site-address.ts';
import { serveSite } from '../src/serve/serve-site.ts';
import { launchBrowser } from '../tests/browser/launch.ts';
import { median } from './measure.ts';
import type { Row } from './row.ts';

/** A page to be scored. */
interface Scored {
  /** What it is called in the table. */
  readonly name: string;
  /** Address below the base path. */
  readonly path: string;
  /** Audits that it fails on purpose: search engines shall not list it, and nothing of it stands in a preview. */
  readonly onPurpose: readonly string[];
}

const UNLISTED = ['is-crawlable'];
const PAGES: readonly Scored[] = [
  { name: '首页', path: '', onPurpose: [] },
  { name: '文章页', path: 'guides/sunzi-kan-shouji/', onPurpose: [] },
  { name: '求助页（敏感）', path: 'help/bu-xiang-huo/', onPurpose: [...UNLISTED, 'meta-description'] },
  { name: '街道页（没有批准，不进搜索引擎）', path: 'streets/310104003/', onPurpose: UNLISTED },
  { name: '搜索页（不进搜索引擎）', path: 'search/', onPurpose: UNLISTED },
];

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const BAR = '速度 ≥ 0.95，其余 1.00';
/** Each page is measured so often; the middle score counts. */
const RUNS = 3;

/** Scores the pages of the site that was built last. */
export async function benchLighthouse(): Promise<Row[]> {
  const { content, dist } = placesFrom(process.env);
  const missing = PAGES.filter(({ path }) => !existsSync(join(dist, path, 'index.html')));
  if (missing.length) {
    const measured = `没有${missing.map(({ name }) => name).join('、')}，先运行 npm run build`;
    return [{ what: 'Lighthouse', measured, bar: BAR }];
  }
  const served = await serveSite({ root: dist, base: siteAddress(content).base, port: 0 });
  const port = await freePort();
  const browser = await launchBrowser(undefined, [`--remote-debugging-port=${port}`]);
  try {
    const rows: Row[] = [];
    for (const page of PAGES) rows.push(await scorePage(served.url, page, port));
    return rows;
  } finally {
    await browser.close();
    await served.close();
  }
}

async function scorePage(site: string, { name, path, onPurpose }: Scored, port: number): Promise<Row> {
  const runs: (readonly number[])[] = [];
  const failed = new Set<string>();
  for (let run = 0; run < RUNS; run++) {
    const result = await lighthouse(site + path, {
      port,
      logLevel: 'error',
      onlyCategories: [...CATEGORIES],
      skipAudits: [...onPurpose],
    });
    if (!result || result.lhr.runtimeError) throw new Error(`Lighthouse 没有测成：${result?.lhr.runtimeError?.message ?? path}`);
    const { categories, audits } = result.lhr;
    runs.push(CATEGORIES.map((category) => categories[category]?.score ?? 0));
    for (const { auditRefs } of CATEGORIES.slice(1).map((category) => categories[category]!)) {
      // What lowers a score is named: a number alone mends nothing.
      for (const { id, weight } of auditRefs) if (weight > 0 && audits[id]?.score === 0) failed.add(id);
    }
  }
  const [speed, access, practice, seo] = CATEGORIES.map((_, index) => median(runs.map((scores) => scores[index]!)).toFixed(2));
  const why = failed.size ? `；没有通过：${[...failed].join('、')}` : '';
  const skipped = onPurpose.length ? `（${onPurpose.join('、')} 有意不做，不算）` : '';
  return {
    what: `Lighthouse，${name}`,
    measured: `速度 ${speed}，无障碍 ${access}，做法 ${practice}，搜索引擎 ${seo}${skipped}${why}`,
    bar: BAR,
  };
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
