import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../src/build/failure.ts';
import { placesFrom } from '../src/build/places.ts';
import { siteAddress } from '../src/build/site-address.ts';
import { assembleHandbook } from '../src/domain/handbook/assemble-handbook.ts';
import { today } from '../src/knowledge-base.ts';
import { printEdition } from '../src/print/print-edition.ts';
import { readContent } from '../src/read-content/read-content.ts';
import { serveSite } from '../src/serve/serve-site.ts';
import { launchBrowser } from '../tests/browser/launch.ts';
import { median } from './measure.ts';
import type { Row } from './row.ts';

const STREETS = ['310104014', '310101002', '310105001', '310109014', '310115004', '990101001', '990101002'];

/** The same handbooks set by Typst and printed from their web pages by a headless browser, one after the other in one run. */
export async function benchVersusBrowser(): Promise<Row[]> {
  const { dist, content } = placesFrom(process.env);
  const kb = readContent(content);
  const streets = STREETS.filter((code) => existsSync(join(dist, 'streets', code, 'handbook/index.html')));
  if (streets.length === 0) throw new Failure('dist/ 里没有要比的手册网页。请先运行 npm run build。');
  const cache = mkdtempSync(join(tmpdir(), 'hutong-bench-'));
  const served = await serveSite({ root: dist, base: siteAddress(content).base, port: 0 });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const typst: number[] = [];
    const chromium: number[] = [];
    for (const [turn, code] of [streets[0]!, ...streets].entries()) {
      const value = { ...assembleHandbook(kb, code, today()), asOf: `第 ${turn} 次` };
      const ours = await timed(() => printEdition(value, 'handbook', cache));
      const theirs = await timed(async () => {
        await page.goto(`${served.url}streets/${code}/handbook/`);
        await page.pdf({ format: 'A5', printBackground: true, tagged: true, outline: true });
      });
      // The first turn warms both up: fonts, templates, the browser's own start.
      if (turn > 0) {
        typst.push(ours);
        chromium.push(theirs);
      }
    }
    const [ours, theirs] = [median(typst), median(chromium)];
    return [
      {
        what: `一本 A5 手册：Typst 对无头浏览器打印网页版（${streets.length} 个街镇，中位）`,
        measured: `${ours.toFixed(0)} 毫秒 对 ${theirs.toFixed(0)} 毫秒，快 ${(theirs / ours).toFixed(1)} 倍`,
        bar: '≥ 10 倍',
      },
    ];
  } finally {
    await browser.close();
    await served.close();
    rmSync(cache, { recursive: true, force: true });
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
