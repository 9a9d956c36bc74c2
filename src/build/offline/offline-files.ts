/** What visitors may keep for times without a network: made from the built pages (DESIGN §4). */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withOfflineLine } from '../../domain/offline/offline-line.ts';
import { OFFLINE_BUDGET, OFFLINE_SIZE_WORDS, type OfflineList } from '../../domain/offline/offline-pages.ts';
import { withinBudget, type SizedFile, type SizedPage } from '../../domain/offline/within-budget.ts';
import type { CopiedFile, OfflineCopy, OfflinePlan } from '../../offline/offline-copy.ts';
import { Failure } from '../failure.ts';
import { COPIED_TYPES, endingOf, pageAssets } from './page-assets.ts';
import { workerScript } from './worker-script.ts';

/** Name of the worker's script; browsers look for its next version there, so it never changes. */
const WORKER_FILE = 'sw.js';

/** How the files are made. */
export interface OfflineOptions {
  /** Folder of the built site. */
  readonly root: string;
  /** Path it is served under, with slashes at both ends. */
  readonly base: string;
  /** Pages to keep. */
  readonly list: OfflineList;
  /** Pages whose styles and scripts are kept though they are not: a street is kept only where somebody ticks it. */
  readonly alsoLooksOf: readonly string[];
  /** Newest fact in the pages, in words. */
  readonly asOf: string | undefined;
}

/** What was made. */
export interface OfflineSummary {
  /** Pages in the copy. */
  readonly pages: number;
  /** Size of the copy in bytes. */
  readonly bytes: number;
}

/** Writes the copy and the worker. Throws when the pages that nobody should be without do not fit into the budget. */
export function makeOfflineFiles({ root, base, list, alsoLooksOf, asOf }: OfflineOptions): OfflineSummary {
  const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined);
  const bytesOf = (path: string) => Buffer.byteLength(read(path) ?? '');
  const sized = (address: string): SizedPage => ({
    path: address,
    bytes: bytesOf(`${address}index.html`),
    assets: pageAssets(address, base, read).map((path) => ({ path, bytes: bytesOf(path) })),
  });
  const looks = distinct(alsoLooksOf.flatMap((address) => sized(address).assets));
  const built = [...list.needed, ...list.wished].filter((address) => read(`${address}index.html`) !== undefined);
  const chosen = withinBudget(built.map(sized), OFFLINE_BUDGET, looks);
  const left = list.needed.filter((address) => built.includes(address) && !chosen.some(({ path }) => path === address));
  if (left.length) throw tooLarge(left);

  const pages = chosen.map(({ path }) => path);
  const assets = distinct([...looks, ...chosen.flatMap((page) => page.assets)])
    .map(({ path }) => path)
    .toSorted();
  const files: Record<string, CopiedFile> = {};
  for (const path of pages)
    files[path] = { type: 'text/html; charset=utf-8', text: withOfflineLine(read(`${path}index.html`)!, asOf) };
  for (const path of assets) files[path] = { type: COPIED_TYPES[endingOf(path)]!, text: read(path)! };
  const bytes = Buffer.from(JSON.stringify({ files } satisfies OfflineCopy));
  writeWorker(root, { base, pages, assets }, bytes);
  return { pages: pages.length, bytes: bytes.length };
}

/** Writes the worker that takes away what visitors of the site below `base` have kept. */
export function makeFarewell({ root, base }: Pick<OfflineOptions, 'root' | 'base'>): void {
  writeFileSync(join(root, WORKER_FILE), withPlan({ base }, workerScript('farewell')));
}

function writeWorker(root: string, known: Pick<OfflinePlan, 'base' | 'pages' | 'assets'>, copy: Buffer): void {
  const script = workerScript('worker');
  const version = createHash('sha256').update(copy).update(script).update(JSON.stringify(known)).digest('hex').slice(0, 16);
  const plan: OfflinePlan = {
    ...known,
    version,
    copy: `offline/copy-${version}.json`,
    integrity: `sha256-${createHash('sha256').update(copy).digest('base64')}`,
  };
  mkdirSync(join(root, 'offline'), { recursive: true });
  writeFileSync(join(root, plan.copy), copy);
  writeFileSync(join(root, WORKER_FILE), withPlan(plan, script));
}

function withPlan(plan: object, script: string): string {
  return `const OFFLINE_PLAN=${JSON.stringify(plan)};\n${script}`;
}

function distinct(files: readonly SizedFile[]): SizedFile[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

function tooLarge(pages: readonly string[]): Failure {
  return new Failure(
    `没有网时看的页面太大，${pages.join('、')} 放不下（一共${OFFLINE_SIZE_WORDS}）。请把 content/help/ 里的文章写短一些；或在 site.json 里写 "offline": false，不提供离线。`,
  );
}
