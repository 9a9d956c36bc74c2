import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../site/run-build.ts';

/** What a build makes or a tool keeps, and what is only linked. */
const LEFT_OUT = ['node_modules', 'dist', '.cache', '.astro', '.git'];

/** Copies the project into the folder `root`; its packages are linked. */
export function copyProject(root: string): void {
  mkdirSync(root, { recursive: true });
  for (const name of readdirSync(PROJECT)) {
    if (!LEFT_OUT.includes(name)) cpSync(join(PROJECT, name), join(root, name), { recursive: true });
  }
  symlinkSync(join(PROJECT, 'node_modules'), join(root, 'node_modules'));
}
