/** The folders a build reads and writes. */
import { join, resolve } from 'node:path';

/** Root of the project, wherever the command was started. */
export const PROJECT = resolve(import.meta.dirname, '../..');

/** Folders of one build. `dist`, `work` and everything in it must lie on one file system: the swap is a rename. */
export interface Places {
  /** What authors write. */
  readonly content: string;
  /** The finished site. */
  readonly dist: string;
  /** Derived files that may be deleted at any time. */
  readonly cache: string;
  /** Where the lock lies: Astro keeps files of a running build in the project, so one project has one build at a time. */
  readonly lock: string;
  /** Prints kept by content, shared by the build, the routes and `npm run handbook`. */
  readonly prints: string;
  /** Folder of the build itself: lock, journal, half-made sites. */
  readonly work: string;
  /** The site in the making; each process has its own. */
  readonly site: string;
}

/** The folders of a build, by default the project's own. `HUTONG_CONTENT`, `HUTONG_DIST` and `HUTONG_CACHE` name others. */
export function placesFrom(env: NodeJS.ProcessEnv): Places {
  const cache = resolve(env['HUTONG_CACHE'] || join(PROJECT, '.cache'));
  return {
    content: resolve(env['HUTONG_CONTENT'] || join(PROJECT, 'content')),
    dist: resolve(env['HUTONG_DIST'] || join(PROJECT, 'dist')),
    cache,
    lock: join(PROJECT, '.cache'),
    prints: join(cache, 'prints'),
    work: join(cache, 'build'),
    site: join(cache, 'build', `site-${process.pid}`),
  };
}
