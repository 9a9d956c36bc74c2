import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { forgetSwap, unfinishedSwap } from './journal.ts';
import type { Places } from './places.ts';

/**
 * Repairs what a killed build left: afterwards `dist/` is complete and old, or complete and new, and the work folder is empty.
 * Call it with the lock held.
 */
export function recover({ work }: Pick<Places, 'work'>): void {
  mkdirSync(work, { recursive: true });
  const swap = unfinishedSwap(work);
  if (swap) {
    // The journal is written only once the new site is complete and checked, so the new one is as good as the old one.
    if (!existsSync(swap.dist) && existsSync(swap.fresh)) renameSync(swap.fresh, swap.dist);
    if (!existsSync(swap.dist) && existsSync(swap.old)) renameSync(swap.old, swap.dist);
    forgetSwap(work);
  }
  for (const left of readdirSync(work)) rmSync(join(work, left), { recursive: true, force: true });
}
