/** Prints the handbook of every street of all four regions, in one go, with memory that stays flat. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../../src/build/places.ts';
import { assembleHandbook } from '../../src/domain/handbook/assemble-handbook.ts';
import { streetsWithPage } from '../../src/domain/divisions.ts';
import { prewarm } from '../../src/print/prewarm.ts';
import { readContent } from '../../src/read-content/read-content.ts';

test('every street can be printed, none is refused', async () => {
  const kb = readContent(join(PROJECT, 'content'));
  const streets = streetsWithPage(kb);
  const cacheDir = mkdtempSync(join(tmpdir(), 'hutong-all-'));
  try {
    const jobs = (function* () {
      for (const { code } of streets) yield { value: assembleHandbook(kb, code, '2026-11-22'), editions: ['handbook' as const] };
    })();
    const started = performance.now();
    const { made } = await prewarm(jobs, { cacheDir });
    process.stdout.write(`${made} 本，${((performance.now() - started) / 1000).toFixed(0)} 秒\n`);
    expect(made).toBe(streets.length);
  } finally {
    rmSync(cacheDir, { recursive: true, force: true });
  }
});
