/** The build: the site is made aside, checked, and only then put in the place of the old one (DESIGN 3.3). */
import { rmSync } from 'node:fs';
import { printPlan } from '../domain/prints/print-plan.ts';
import { holdsShell, isInShard, shardInWords } from '../domain/shard.ts';
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
import { assertOwnDist } from './own-dist.ts';
import { assertSameDisk } from './same-disk.ts';
import { settleContent } from './settle-content.ts';
import { shardFrom } from './shard-from.ts';
import { makeShellFiles } from './shell-files.ts';
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
  assertOwnDist(places.dist);
  recover(places);
  const settled = await settleContent(places.content);
  if (settled) report.say(settled);

  const kb = readContent(places.content, today);
  report.say(`内容：${kb.divisions.size} 个区划，${kb.services.length} 条服务，${kb.pages.length} 篇文章，没有问题`);

  const shard = shardFrom(process.env, kb);
  const expected = expectedFiles(kb, today);
  const elsewhere = new Set(expected.filter((file) => !isInShard(kb, shard, file, today)));
  if (shard.kind !== 'whole') report.say(`只做网站的一部分：${shardInWords(kb, shard)}`);

  const prints = printPlan(kb, today).filter(({ code }) => isInShard(kb, shard, `print/${code}/`, today));
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
  const total = expected.length - elsewhere.size;
  const routes = await buildPages({ places, today, onProgress: (done) => pagesStep.at(Math.min(done, total), total), signal });
  pagesStep.end(`${routes} 个文件`);

  const built = { root: places.site, base: siteAddress(places.content).base, kb, today, elsewhere };
  if (holdsShell(shard)) await makeShellFiles({ ...built, report, signal });
  signal.throwIfAborted();

  const checkStep = report.step('检查');
  const site = readBuiltSite(built);
  const findings = checkSite(site);
  if (findings.length) throw new Failure(formatFindings(findings));
  checkStep.end(`${site.pages.size} 页，没有问题`);
  signal.throwIfAborted();

  swapIn(places);
  return { pages: site.pages.size, prints: prints.length, streetsWithPrints: new Set(prints.map(({ code }) => code)).size };
}
