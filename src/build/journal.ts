/** The note that makes a swap of two folders recoverable: written before the first rename, removed after the last. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The three folders of a swap. */
export interface Swap {
  /** Where the site belongs. */
  readonly dist: string;
  /** The new site, complete and checked. */
  readonly fresh: string;
  /** Where the old site waits until the new one stands. */
  readonly old: string;
}

const fileIn = (work: string) => join(work, 'swap.json');

/** Notes that `swap` begins. */
export function noteSwap(work: string, swap: Swap): void {
  const draft = `${fileIn(work)}.draft`;
  writeFileSync(draft, JSON.stringify(swap));
  renameSync(draft, fileIn(work));
}

/** The swap that was begun and not noted as finished. */
export function unfinishedSwap(work: string): Swap | undefined {
  try {
    return JSON.parse(readFileSync(fileIn(work), 'utf8')) as Swap;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw cause;
  }
}

/** Notes that the swap is over. */
export function forgetSwap(work: string): void {
  rmSync(fileIn(work), { force: true });
}
