/** The build: the site is made aside, checked, and only then put in the place of the old one (DESIGN 3.3). */
import { rmSync } from 'node:fs';
import { printPlan } from '../domain/prints/print-plan.ts';
import { readContent } from '../read-content/read-content.ts';
import { buildPages } from './build-pages.ts';
import { readBuiltSite } from './check-site/built-site.ts';
import { checkSite, formatFindings } from './check-site/check-site.ts';
import { expectedFiles } from './check-site/expected-outputs.ts';
import { Failure } from './failure.ts';
import { withLock } from './lock.ts';
import { makePrints } from './make-prints.ts';
import type { Places } from './places.ts';
import { recover } from './recover.ts';
import type { Report } from './report.ts';
import { assertSameDisk } from './same-disk.ts';
import { makeSearchIndex } from './search-index.ts';
import { siteAddress } from './site-address.ts';
import { swapIn } from './swap-in.ts';

/** How a build is to be done. */
export interface BuildOptions {
  /** Folders. */
  readonly places: Places;
  /** The day in Asia/Shanghai. */
  readonly today: string;
  /** Where progress is told. */
  readonly report: Report;
  /** How long to wait for another build of this project, in milliseconds; absent: not at all. */
  readonly patience?: number | undefined;
  /** Stops the build; `dist/` then stays as it was. */
  readonly signal: AbortSignal;
}

/** What was built. */
export interface BuildSummary {
  /** HTML pages. */
  readonly pages: number;
  /** Printed editions. */
  readonly prints: number;
  /** Streets that have prints. */
  readonly streetsWithPrints: number;
}

/** Builds the whole site. Throws when anything is wrong; `dist/` is replaced only when nothing is. */
export async function buildSite(options: BuildOptions): Promise<BuildSummary> {
  const { places, patience } = options;
  return withLock(
    places.lock,
    async () => {
      try {
        return await buildUnderLock(options);
      } finally {
        // After a failure this is a site with mistakes in it; kept only for whoever looks for them.
        if (!process.env['HUTONG_DEBUG']) rmSync(places.site, { recursive: true, force: true });
      }
    },
    patience,
  );
}

async function buildUnderLock({ places, today, report, signal }: BuildOptions): Promise<BuildSummary> {
  assertSameDisk(places);
  recover(places);

  const kb = readContent(places.content);
  report.say(`内容：${kb.divisions.size} 个区划，${kb.services.length} 条服务，${kb.pages.length} 篇文章，没有问题`);

  const prints = printPlan(kb);
  if (prints.length) {
    const step = report.step('手册');
    const printed = await makePrints(prints, {
      kb,
      today,
      cache: places.prints,
      onProgress: (done, total) => step.at(done, total),
      signal,
    });
    step.end(`${prints.length} 份，${printed} 本书是新排的`);
  }
  signal.throwIfAborted();

  const pagesStep = report.step('页面');
  const total = expectedFiles(kb, today).length;
  const routes = await buildPages({ places, today, onProgress: (done) => pagesStep.at(Math.min(done, total), total), signal });
  pagesStep.end(`${routes} 个文件`);

  const searchStep = report.step('搜索');
  const indexed = await makeSearchIndex({ root: places.site, onProgress: (done, of) => searchStep.at(done, of), signal });
  searchStep.end(`${indexed} 页可搜`);
  signal.throwIfAborted();

  const checkStep = report.step('检查');
  const site = readBuiltSite({ root: places.site, base: siteAddress().base, kb, today });
  const findings = checkSite(site);
  if (findings.length) throw new Failure(formatFindings(findings));
  checkStep.end(`${site.pages.size} 页，没有问题`);
  signal.throwIfAborted();

  swapIn(places);
  return { pages: site.pages.size, prints: prints.length, streetsWithPrints: new Set(prints.map(({ code }) => code)).size };
}
