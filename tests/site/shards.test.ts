/** The site built in parts, as on several machines: laid over one another they are the site built whole. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { startBuild } from './run-build.ts';
import { treeDigest } from './tree-digest.ts';
import { workFolder } from './work-folder.ts';

const PARTS = ['regions:880100', 'regions:990000', 'shell'];

test('the parts of all regions and the shell are the whole site, to the byte', async () => {
  const fixture = inject('fixture');
  const root = workFolder('parts');
  const union = join(root, 'union');
  const seen = new Map<string, string>();
  try {
    for (const part of PARTS) {
      const folders = { content: fixture.content, dist: join(root, 'dist'), cache: join(root, 'cache') };
      cpSync(join(fixture.cache, 'prints'), join(folders.cache, 'prints'), { recursive: true });
      const { code, output } = await startBuild(folders, { HUTONG_SHARD: part }).ended;
      expect(output).toContain('只做网站的一部分：');
      expect(code, output).toBe(0);
      for (const [file, digest] of Object.entries(treeDigest(folders.dist))) {
        expect(seen.get(file) ?? digest, `${file}, in ${part} and in a part before it`).toBe(digest);
        seen.set(file, digest);
      }
      cpSync(folders.dist, union, { recursive: true });
    }
    expect(treeDigest(union)).toEqual(treeDigest(fixture.dist));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
