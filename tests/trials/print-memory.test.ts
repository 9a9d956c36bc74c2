/** One process prints 1,300 books, posters, cards and pictures: what it holds in memory does not grow with their number. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { PROJECT } from '../../src/build/places.ts';
import { bookFor } from '../../src/domain/handbook/assemble-handbook.ts';
import { streetsWithPage } from '../../src/domain/divisions.ts';
import { printEdition } from '../../src/print/print-edition.ts';
import { readContent } from '../../src/read-content/read-content.ts';

const STREETS = 1300;
const EDITIONS = ['handbook', 'poster', 'wallet', 'card'] as const;
/** Caches have their full size after so many streets. */
const SETTLED = 200;
const MOST_GROWTH = 100;

setFlagsFromString('--expose-gc');
/** What waits to be tidied away is not held: how much of it waits says more of the machine than of the prints. */
const tidyUp = runInNewContext('gc') as () => void;

test('memory stays flat over 1,300 streets', async () => {
  const kb = readContent(join(PROJECT, 'content'));
  const cache = mkdtempSync(join(tmpdir(), 'hutong-memory-'));
  const held: number[] = [];
  try {
    for (const { code } of streetsWithPage(kb).slice(0, STREETS)) {
      for (const edition of EDITIONS) await printEdition(bookFor(kb, code, edition, '2026-11-22'), edition, cache);
      tidyUp();
      held.push(process.memoryUsage().rss / 2 ** 20);
    }
    const settled = Math.max(...held.slice(0, SETTLED));
    process.stdout.write(
      `${STREETS} 个街镇：前 ${SETTLED} 个最多 ${settled.toFixed(0)} MB，后来最多 ${Math.max(...held).toFixed(0)} MB\n`,
    );
    expect(Math.max(...held) - settled).toBeLessThan(MOST_GROWTH);
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
});
