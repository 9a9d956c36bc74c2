/** The map against Leaflet.markercluster: the same generated points, the same steps, one browser, one run. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { placesFrom } from '../src/build/places.ts';
import { siteAddress } from '../src/build/site-address.ts';
import type { PlacePoint } from '../src/domain/map-points-of.ts';
import { serveSite } from '../src/serve/serve-site.ts';
import { launchBrowser } from '../tests/browser/launch.ts';
import { markerCluster, ours, type MapEngine, type Step } from './map/engines.ts';
import { generatedPoints } from './map/generated-points.ts';
import { median } from './measure.ts';
import type { Row } from './row.ts';

const COUNTS = [10_000, 50_000];
const USABLE_BARS: Readonly<Record<number, string>> = { 10_000: '≤ 500 毫秒', 50_000: '≤ 2 秒' };
const SLOW = 4;
/** First times differ by chance: the middle of so many is told. */
const TURNS = 5;

/** In to the houses, about, and out again. */
const WALK: readonly Step[] = [
  ...repeated<Step>(['in', 'right', 'down'], 6),
  ...repeated<Step>(['left', 'up', 'right', 'down'], 3),
  ...repeated<Step>(['out', 'left', 'up'], 6),
];

/** Rows for both maps at 10,000 and 50,000 points. */
export async function benchMap(): Promise<Row[]> {
  const { content, dist } = placesFrom(process.env);
  const folder = join(dist, '_astro');
  const built = existsSync(folder) ? readdirSync(folder) : [];
  const script = built.find((name) => /^mount-map.*\.js$/.test(name));
  if (!script) return [{ what: '地图', measured: '先运行 npm run build', bar: '' }];
  const site = await serveSite({ root: dist, base: siteAddress(content).base, port: 0 });
  const browser = await launchBrowser();
  try {
    const rows: Row[] = [];
    for (const count of COUNTS) {
      const points = generatedPoints(count);
      for (const engine of [ours(`${site.url}_astro/${script}`), markerCluster]) {
        // Its pages are of our making: the site’s policy would keep the other map out.
        const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 800 } });
        const page = await context.newPage();
        rows.push(...(await measured(page, `${site.url}privacy/`, engine, points)));
        await context.close();
      }
    }
    return rows;
  } finally {
    await browser.close();
    await site.close();
  }
}

async function measured(page: Page, address: string, engine: MapEngine, points: readonly PlacePoint[]): Promise<Row[]> {
  const cdp = await page.context().newCDPSession(page);
  const isOurs = engine.name === '本站';
  const usable: number[] = [];
  let heap = 0;
  for (let turn = 0; turn < TURNS; turn++) {
    await page.goto(address);
    await engine.ready(page);
    await page.evaluate((some) => void (window.benchPoints = some), points);
    const before = await heapMB(cdp);
    usable.push(await page.evaluate(mountAndTime));
    heap = (await heapMB(cdp)) - before;
  }
  const fast = await page.evaluate(walkAndTime, WALK);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
  const slow = await page.evaluate(walkAndTime, WALK);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const count = points.length;
  const many = count === Math.max(...COUNTS);
  const row = (what: string, result: string, bar: string): Row => ({
    what: `${count} 个点，${engine.name}：${what}`,
    measured: result,
    bar: isOurs ? bar : '',
  });
  return [
    row(`能用（${TURNS} 次，中位）`, `${median(usable).toFixed(0)} 毫秒`, USABLE_BARS[count] ?? ''),
    row('放大、移动一步', spread(fast), '≤ 50 毫秒'),
    row(`同样一步，处理器慢 ${SLOW} 倍`, spread(slow), '≤ 150 毫秒'),
    row('占内存', `${heap.toFixed(1)} MB`, many ? '≤ 15 MB' : ''),
  ];
}

/** Draws the points; milliseconds until they are painted. Runs in the page. */
async function mountAndTime(): Promise<number> {
  const started = performance.now();
  window.benchMap.mount(window.benchPoints);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const took = performance.now() - started;
  if (window.benchMap.marks() === 0) throw new Error('the map is empty');
  return took;
}

/** Walks; milliseconds until each step is painted. Runs in the page. */
async function walkAndTime(walk: readonly Step[]): Promise<number[]> {
  const times: number[] = [];
  for (const step of walk) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const started = performance.now();
    window.benchMap.step(step);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    times.push(performance.now() - started);
  }
  return times;
}

/** What the page’s programs hold, buffers included, after what is no longer used was thrown away. */
async function heapMB(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const usage = (await cdp.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
  return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 1024 ** 2;
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)]!.toFixed(0);
  return `中位 ${at(0.5)} 毫秒，p95 ${at(0.95)} 毫秒`;
}

function repeated<T>(some: readonly T[], times: number): T[] {
  return Array.from({ length: times }, () => some).flat();
}
