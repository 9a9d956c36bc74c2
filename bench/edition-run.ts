/** A process of its own for one edition: prints some streets and says what a print took. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bookFor } from '../src/domain/handbook/assemble-handbook.ts';
import { streetsIn } from '../src/domain/divisions.ts';
import { today } from '../src/knowledge-base.ts';
import type { Edition } from '../src/model/site.ts';
import { printEdition } from '../src/print/print-edition.ts';
import { readContent } from '../src/read-content/read-content.ts';
import { median } from './measure.ts';

/** What the process answers. */
export interface EditionRun {
  /** Median time of one print, ms; what it is made from (the A5 book of a booklet) is there already. */
  readonly ms: number;
  /** Median and largest size, KB. */
  readonly kb: readonly [median: number, largest: number];
  /** Median number of pages. */
  readonly pages: number;
  /** Resident memory of the process at its end, MB. */
  readonly mb: number;
}

const STREETS = 60;
/** Editions whose pages come from another edition's print. */
const MADE_FROM: Partial<Record<Edition, Edition>> = { booklet: 'handbook', 'guide-booklet': 'guide' };

const [content, edition] = process.argv.slice(2) as [string, Edition];
const kb = readContent(content);
const cache = mkdtempSync(join(tmpdir(), 'hutong-bench-'));
try {
  const prints = [];
  const streets = streetsIn(kb, '310000').slice(0, STREETS);
  // The first street warms the process up: fonts, templates.
  for (const { code } of [streets[0]!, ...streets]) {
    const book = { ...bookFor(kb, code, edition, today()), asOf: `第 ${prints.length} 次` };
    const source = MADE_FROM[edition];
    if (source) await printEdition(book, source, cache);
    const started = performance.now();
    const { bytes, pages } = await printEdition(book, edition, cache);
    prints.push({ ms: performance.now() - started, kb: bytes.length / 1024, pages });
  }
  const warm = prints.slice(1);
  const answer: EditionRun = {
    ms: median(warm.map(({ ms }) => ms)),
    kb: [median(warm.map((one) => one.kb)), Math.max(...warm.map((one) => one.kb))],
    pages: median(warm.map(({ pages }) => pages)),
    mb: process.memoryUsage().rss / 2 ** 20,
  };
  process.stdout.write(JSON.stringify(answer));
} finally {
  rmSync(cache, { recursive: true, force: true });
}
