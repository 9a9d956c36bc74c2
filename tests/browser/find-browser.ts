/** Which browser the tests use: the machine's own, or the one that npm brings (TECH-NOTES §8). */
import { spawnSync } from 'node:child_process';
import { chmodSync, createWriteStream, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { PROJECT } from '../site/run-build.ts';

/** A browser and how it must be started. */
export interface FoundBrowser {
  /** The program. */
  readonly path: string;
  /** Variables it needs beside the usual ones. */
  readonly env: Readonly<Record<string, string>>;
}

const INSTALLED = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The browser to use: `CHROME_BIN`, an installed one, or the packed one. */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<FoundBrowser> {
  const chosen = env['CHROME_BIN'];
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROME_BIN 写的是 ${chosen}，没有这个文件。`);
    return { path: chosen, env: {} };
  }
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed) return { path: installed, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackedBrowser();
  throw new Error('没有找到 Chrome、Chromium 或 Edge。请装一个，或用 CHROME_BIN 写明它在哪里，再运行 npm test。');
}

/** The browser of `@sparticuz/chromium`, unpacked once into `node_modules/.cache`. */
export async function unpackedBrowser(): Promise<FoundBrowser> {
  const source = join(PROJECT, 'node_modules/@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { version: string };
  const target = join(PROJECT, `node_modules/.cache/chromium-${version}`);
  if (!existsSync(target)) await unpack(join(source, 'bin'), target);
  const path = join(target, 'chromium');
  const libraries = [join(target, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter);
  // The packed libraries stand in only where the system's own are missing.
  return { path, env: startsAlone(path) ? {} : { LD_LIBRARY_PATH: libraries } };
}

async function unpack(bin: string, target: string): Promise<void> {
  mkdirSync(dirname(target), { recursive: true });
  // Into a folder of our own and renamed: two test runs may start at the same time.
  const aside = mkdtempSync(`${target}-`);
  try {
    await inflate(join(bin, 'chromium.br'), join(aside, 'chromium'));
    chmodSync(join(aside, 'chromium'), 0o755);
    for (const name of ['al2023', 'swiftshader']) {
      const tar = join(aside, `${name}.tar`);
      await inflate(join(bin, `${name}.tar.br`), tar);
      const folder = name === 'al2023' ? join(aside, name) : aside;
      mkdirSync(folder, { recursive: true });
      const { status, stderr } = spawnSync('tar', ['-xf', tar, '-C', folder], { encoding: 'utf8' });
      if (status !== 0) throw new Error(`浏览器没有解开：${stderr}`);
      rmSync(tar);
    }
    renameSync(aside, target);
  } catch (cause) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(target)) throw cause;
  }
}

async function inflate(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}

function startsAlone(path: string): boolean {
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}
