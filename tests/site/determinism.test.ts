import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { startBuild } from './run-build.ts';
import { treeDigest } from './tree-digest.ts';
import { workFolder } from './work-folder.ts';

test('the same content and day give the same bytes, in another time zone and language, with empty caches', async () => {
  const fixture = inject('fixture');
  const root = workFolder('again');
  try {
    const again = { content: fixture.content, dist: join(root, 'dist'), cache: join(root, 'cache') };
    const { code, output } = await startBuild(again, { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', LC_ALL: 'tr_TR.UTF-8' })
      .ended;
    expect(output).toContain('完成：');
    expect(code).toBe(0);
    expect(treeDigest(again.dist)).toEqual(treeDigest(fixture.dist));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
