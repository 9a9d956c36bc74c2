import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { forgetSwap, noteSwap } from './journal.ts';
import type { Places } from './places.ts';

/** Puts the finished site in the place of the old one, or leaves the old one there. Killed at any point, {@link recover} completes or undoes it. */
export function swapIn({ dist, site, work }: Places): void {
  const old = join(work, 'old');
  rmSync(old, { recursive: true, force: true });
  noteSwap(work, { dist, fresh: site, old });
  if (existsSync(dist)) renameSync(dist, old);
  try {
    renameSync(site, dist);
  } catch (cause) {
    if (existsSync(old)) renameSync(old, dist);
    throw cause;
  } finally {
    // Where even the way back failed, the next command needs the note.
    if (existsSync(dist)) forgetSwap(work);
  }
  rmSync(old, { recursive: true, force: true });
}
