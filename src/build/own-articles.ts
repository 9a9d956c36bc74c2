/** Keeps Astro's store of rendered articles to one content folder. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Astro's file of read articles. */
const STORE = 'data-store.json';
/** Names the content folder that the store beside it was read from. */
const FROM = 'content-folder';

/**
 * Astro knows an article again by its text alone and then takes its file to be where it was: after a build from a copy of the content it
 * would look for the articles in that copy. So a store that was read from another folder than `content` is forgotten.
 */
export function ownArticles(content: string): AstroIntegration {
  return {
    name: 'hutong-own-articles',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        const root = fileURLToPath(config.root);
        // `astro dev` keeps its store among its own files, wherever the cache is.
        forgetOthers(command === 'dev' ? join(root, '.astro') : fileURLToPath(config.cacheDir), relative(root, content));
      },
    },
  };
}

/** Removes the store in `folder` unless it was read from `from`, and notes that the next one is. */
export function forgetOthers(folder: string, from: string): void {
  if (notedIn(folder) === from) return;
  mkdirSync(folder, { recursive: true });
  rmSync(join(folder, STORE), { force: true });
  writeFileSync(join(folder, FROM), from);
}

function notedIn(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, FROM), 'utf8');
  } catch {
    return undefined;
  }
}
