/** Kills a build at many moments, not only at those the site tests know. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { FIXTURE_CONTENT, startBuild, type BuildFolders } from '../site/run-build.ts';
import { treeDigest } from '../site/tree-digest.ts';
import { workFolder } from '../site/work-folder.ts';

const KILLS = 30;

test(`${KILLS} builds killed at different moments leave dist/ complete and old, or complete and new`, async () => {
  const root = workFolder('kills');
  const folders: BuildFolders = { content: join(root, 'content'), dist: join(root, 'dist'), cache: join(root, 'cache') };
  const article = join(folders.content, 'guides/fa-piqi.mdx');
  const build = async () => expect((await startBuild(folders).ended).code).toBe(0);
  try {
    cpSync(FIXTURE_CONTENT, folders.content, { recursive: true });
    const original = readFileSync(article, 'utf8');
    await build();
    let before = treeDigest(folders.dist);
    const started = performance.now();
    await build();
    const whole = performance.now() - started;
    for (let kill = 0; kill < KILLS; kill++) {
      writeFileSync(article, original.replace('再陪孩子缓一缓。', `再陪孩子缓一缓，第${kill}次。`));
      const running = startBuild(folders);
      // Evenly over the build, the last moments included, where the folders are swapped.
      await setTimeout((whole * (kill + 1)) / KILLS);
      running.process.kill('SIGKILL');
      await running.ended;
      const after = treeDigest(folders.dist);
      await build();
      const fresh = treeDigest(folders.dist);
      expect([before, fresh], `killed after ${Math.round((100 * (kill + 1)) / KILLS)} % of the time`).toContainEqual(after);
      before = fresh;
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
