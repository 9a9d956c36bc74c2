/** Two builds of the real content on the same day, in two time zones, from empty caches: the same bytes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT, startBuild } from '../site/run-build.ts';
import { treeDigest } from '../site/tree-digest.ts';

test('the whole site is the same to the byte', async () => {
  const digests: Record<string, string>[] = [];
  for (const TZ of ['Asia/Shanghai', 'America/Los_Angeles']) {
    const root = mkdtempSync(join(tmpdir(), 'hutong-same-'));
    try {
      const folders = { content: join(PROJECT, 'content'), dist: join(root, 'dist'), cache: join(root, 'cache') };
      expect((await startBuild(folders, { TZ }).ended).code).toBe(0);
      digests.push(treeDigest(folders.dist));
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }
  expect(Object.keys(digests[0]!).length).toBeGreaterThan(6000);
  expect(digests[1]).toEqual(digests[0]);
});
