import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './run-build.ts';

/** A new folder called `name` and more on the project's own disk: builds are finished by renaming, and `/tmp` is often another disk. */
export function workFolder(name: string): string {
  const cache = join(PROJECT, '.cache');
  mkdirSync(cache, { recursive: true });
  return mkdtempSync(join(cache, `${name}-`));
}
