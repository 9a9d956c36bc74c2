/** The real content built on the same day in two time zones, languages and folders, from empty caches; and built in parts: the same bytes. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '../../src/read-content/read-content.ts';
import { PROJECT, startBuild, type BuildFolders } from '../site/run-build.ts';
import { treeDigest } from '../site/tree-digest.ts';
import { copyProject } from './project-copy.ts';
import { workFolder } from '../site/work-folder.ts';

const content = join(PROJECT, 'content');
let root: string;
let whole: BuildFolders;
let digest: Record<string, string>;

async function build(folders: BuildFolders, env: NodeJS.ProcessEnv, project?: string): Promise<Record<string, string>> {
  const { code, output } = await startBuild(folders, env, project).ended;
  expect(code, output).toBe(0);
  return treeDigest(folders.dist);
}

beforeAll(async () => {
  root = workFolder('same');
  whole = { content, dist: join(root, 'dist'), cache: join(root, 'cache') };
  digest = await build(whole, { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8' });
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

test('the whole site is the same to the byte in another folder, time zone and language', async () => {
  const project = join(root, '别处/project');
  copyProject(project);
  const folders = { content: join(project, 'content'), dist: join(project, 'dist'), cache: join(project, '.cache') };
  const other = await build(folders, { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8' }, project);
  rmSync(join(root, '别处'), { recursive: true, force: true });
  expect(Object.keys(digest).length).toBeGreaterThan(6000);
  expect(other).toEqual(digest);
});

test('one part for each region and the shell, laid over one another, are the whole site', async () => {
  const parts = [...readContent(content).regions.map(({ code }) => `regions:${code}`), 'shell'];
  const union = join(root, 'union');
  for (const part of parts) {
    const folders = { ...whole, dist: join(root, 'part') };
    await build(folders, { HUTONG_SHARD: part });
    cpSync(folders.dist, union, { recursive: true });
  }
  expect(treeDigest(union)).toEqual(digest);
});
