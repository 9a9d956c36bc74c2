import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../src/build/places.ts';
import type { Site } from '../src/model/site.ts';

/** A copy of the content and a place to build it, away from the project's own. */
export interface WorkFolder {
  /** Copied content. */
  readonly content: string;
  /** Environment that makes the build use this folder. */
  readonly env: NodeJS.ProcessEnv;
  /** Print cache of this folder. */
  readonly prints: string;
  /** Built site. */
  readonly dist: string;
  /** Deletes the folder. */
  remove(): void;
}

/** Copies the content, with `change` applied to its settings. */
export function workFolder(change: (site: Site) => Partial<Site> = () => ({})): WorkFolder {
  // On the project's own disk: a build is finished by renaming.
  mkdirSync(join(PROJECT, '.cache'), { recursive: true });
  const root = mkdtempSync(join(PROJECT, '.cache', 'bench-'));
  const content = join(root, 'content');
  cpSync(join(PROJECT, 'content'), content, { recursive: true });
  const file = join(content, 'site.json');
  const site = JSON.parse(readFileSync(file, 'utf8')) as Site;
  writeFileSync(file, JSON.stringify({ ...site, ...change(site) }));
  const cache = join(root, 'cache');
  const dist = join(root, 'dist');
  return {
    content,
    env: { HUTONG_CONTENT: content, HUTONG_CACHE: cache, HUTONG_DIST: dist },
    prints: join(cache, 'prints'),
    dist,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
