/** `dist/` is complete and old, or complete and new, whatever happens to a build. */
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { startBuild, type BuildFolders } from './run-build.ts';
import { treeDigest } from './tree-digest.ts';
import { workFolder } from './work-folder.ts';

const fixture = inject('fixture');
let root: string;
let folders: BuildFolders;
let before: Record<string, string>;

beforeEach(() => {
  root = workFolder('dist');
  folders = { content: join(root, 'content'), dist: join(root, 'dist'), cache: join(root, 'cache') };
  cpSync(fixture.content, folders.content, { recursive: true });
  cpSync(fixture.dist, folders.dist, { recursive: true });
  // The prints of the fixture serve again: what is tried here is the rest of the build.
  cpSync(join(fixture.cache, 'prints'), join(folders.cache, 'prints'), { recursive: true });
  before = treeDigest(folders.dist);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function rewrite(file: string, from: string, to: string): void {
  const path = join(folders.content, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

const NEW_WORDS = '再陪孩子缓一缓，慢慢来。';
const makeNews = () => rewrite('guides/fa-piqi.mdx', '再陪孩子缓一缓。', NEW_WORDS);
const homeSays = (words: string) => readFileSync(join(folders.dist, 'guides/index.html'), 'utf8').includes(words);

describe('a mistake in the content', () => {
  test('is told in Chinese with file, record and mend, and dist/ stays as it was', async () => {
    rewrite('services/880101.json', '0888-1000021', '0888 100002O');
    const { code, output } = await startBuild(folders).ended;
    expect(code).toBe(1);
    expect(output.trim()).toBe(
      [
        '内容有 1 处问题：',
        '  content/services/880101.json  第 2 条 “dh-weibao” 的 phones[0].number',
        '    写的是 “0888 100002O”，不是电话号码。请写成 0888-1000020 这样的形式。',
      ].join('\n'),
    );
    expect(treeDigest(folders.dist)).toEqual(before);
  });

  test('is told together with all others', async () => {
    rewrite('guides/fa-piqi.mdx', 'sources: [S01]', 'sources: [S99]');
    rewrite('campaigns/shuo-shuo-ri.mdx', 'risk: green', 'risk: pink');
    const { code, output } = await startBuild(folders).ended;
    expect(code).toBe(1);
    expect(output).toContain('内容有 2 处问题');
    expect(output).toContain('没有叫 “S99” 的来源');
    expect(output).toContain('只能写 green、yellow、orange 或 red');
    expect(output).not.toMatch(/\n\s+at /);
  });
});

describe('a build that is ended half-way', () => {
  // Thirty other moments: tests/trials/kills.test.ts.
  test('by force leaves dist/ old; the next build is whole', async () => {
    makeNews();
    const build = startBuild(folders);
    await build.says('搜索');
    build.process.kill('SIGKILL');
    expect((await build.ended).code).toBeNull();
    expect(treeDigest(folders.dist)).toEqual(before);

    const next = await startBuild(folders).ended;
    expect(next.output).toContain('完成：');
    expect(homeSays(NEW_WORDS)).toBe(true);
    expect(Object.keys(treeDigest(folders.dist))).toHaveLength(Object.keys(before).length);
    expect(readdirSync(join(folders.cache, 'build'))).toEqual([]);
  });

  test('by Ctrl-C says so, and no process goes on writing', async () => {
    const build = startBuild(folders);
    await build.says('页面');
    build.process.kill('SIGINT');
    const { code, output } = await build.ended;
    expect(code).toBe(130);
    expect(output).toContain('已停止。原来的 dist/ 没有动过。');
    expect(output).not.toMatch(/\n\s+at /);
    await setTimeout(1500);
    expect(readdirSync(join(folders.cache, 'build'))).toEqual([]);
    expect(treeDigest(folders.dist)).toEqual(before);
  });

  test('between the two renames is completed by the next command', async () => {
    const work = join(folders.cache, 'build');
    const old = join(work, 'old');
    const fresh = join(work, 'site-1');
    cpSync(folders.dist, fresh, { recursive: true });
    renameSync(folders.dist, old);
    writeFileSync(join(work, 'swap.json'), JSON.stringify({ dist: folders.dist, fresh, old }));
    rewrite('guides/fa-piqi.mdx', 'sources: [S01]', 'sources: [S99]');
    expect((await startBuild(folders).ended).code).toBe(1);
    expect(existsSync(folders.dist)).toBe(true);
    expect(treeDigest(folders.dist)).toEqual(before);
  });
});
