/** The disk fills at many moments of a build: `dist/` stays complete and old, the message says what to do, the next build is whole. */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FIXTURE_CONTENT, startBuild, type BuildFolders, type BuildResult } from '../site/run-build.ts';
import { treeDigest } from '../site/tree-digest.ts';
import { workFolder } from '../site/work-folder.ts';

const FILL_DISK = pathToFileURL(join(import.meta.dirname, 'disk-full/fill-disk.ts')).href;
/** When the disk is full, as parts of all that a build writes. */
const PARTS = [0, 0.01, 0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97, 0.995];
/** Or with the first file of such a name: the lock, a print, a page, a package, index, offline copy, headers, the note of the swap. */
const FILES = ['lock.', '/prints/', '/streets/', '/packs/', '/pagefind/', '/sw.js', '/_headers', 'swap.json'];

let root: string;
let folders: BuildFolders;
let original: string;
let written: number;
let turn = 0;

const article = () => join(folders.content, 'guides/fa-piqi.mdx');

async function build(env: NodeJS.ProcessEnv = {}): Promise<BuildResult> {
  const count = join(root, 'count');
  rmSync(`${count}.full`, { force: true });
  writeFileSync(count, '');
  return startBuild(folders, { FULL_COUNT: count, NODE_OPTIONS: `--import ${FILL_DISK}`, ...env }).ended;
}

beforeAll(async () => {
  root = workFolder('full');
  folders = { content: join(root, 'content'), dist: join(root, 'dist'), cache: join(root, 'cache') };
  cpSync(FIXTURE_CONTENT, folders.content, { recursive: true });
  original = readFileSync(article(), 'utf8');
  const { code, output } = await build();
  expect(code, output).toBe(0);
  expect((await build()).code).toBe(0);
  written = statSync(join(root, 'count')).size;
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

async function staysWhole(env: NodeJS.ProcessEnv): Promise<void> {
  const before = treeDigest(folders.dist);
  // A new sentence is printed too: something is written in every step.
  writeFileSync(article(), original.replace('再陪孩子缓一缓。', `再陪孩子缓一缓，第${++turn}次。`));
  const { code, output } = await build(env);
  expect(code, output).toBe(1);
  expect(output).toContain('磁盘满了，没有写完。请腾出一些空间');
  expect(output).not.toMatch(/\n\s+at /);
  expect(existsSync(join(root, 'count.full'))).toBe(true);
  expect(treeDigest(folders.dist)).toEqual(before);
}

test.each(PARTS)('full when %f of everything is written', async (part) => {
  await staysWhole({ FULL_AFTER: String(Math.round(part * written) || 1) });
});

test.each(FILES)('full at the first %s', async (file) => {
  await staysWhole({ FULL_AT: file });
});

test('with room again the next build is whole and new, and nothing is left over', async () => {
  const files = Object.keys(treeDigest(folders.dist)).length;
  expect((await startBuild(folders).ended).code).toBe(0);
  const page = readFileSync(join(folders.dist, 'guides/fa-piqi/index.html'), 'utf8');
  expect(page).toContain(`再陪孩子缓一缓，第${turn}次。`);
  expect(Object.keys(treeDigest(folders.dist))).toHaveLength(files);
  expect(readdirSync(join(folders.cache, 'build'))).toEqual([]);
});
