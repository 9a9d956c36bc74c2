/** The built site as the checks see it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { scanHtml, stringPool, type ScannedPage } from './scan-html.ts';

/** Everything a rule may ask about. */
export interface BuiltSite {
  /** Folder of the site. */
  readonly root: string;
  /** Path it is served under, with slashes at both ends. */
  readonly base: string;
  /** What it was built from. */
  readonly kb: KnowledgeBase;
  /** The day it was built for. */
  readonly today: string;
  /** Every file with its size, by path below the root, with `/`. */
  readonly files: ReadonlyMap<string, number>;
  /** Files that other parts of the site hold, when this is only a part of it. */
  readonly elsewhere: ReadonlySet<string>;
  /** Every HTML page, by file. */
  readonly pages: ReadonlyMap<string, ScannedPage>;
}

/** Something wrong with the built site. */
export interface SiteProblem {
  /** File below the root. */
  readonly file: string;
  /** What is wrong, in Chinese. */
  readonly what: string;
}

/** One question asked of the built site. */
export interface SiteRule {
  /** What it looks at, in Chinese, for the heading of its problems. */
  readonly name: string;
  /** The problems it finds. */
  check(site: BuiltSite): SiteProblem[];
}

/** Reads the built folder `root`, served under `base`. */
export function readBuiltSite({
  root,
  base,
  kb,
  today,
  elsewhere = new Set(),
}: Pick<BuiltSite, 'root' | 'base' | 'kb' | 'today'> & Partial<Pick<BuiltSite, 'elsewhere'>>): BuiltSite {
  const files = new Map<string, number>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(
      path
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
      statSync(path).size,
    );
  }
  const intern = stringPool();
  const pages = new Map<string, ScannedPage>();
  for (const file of [...files.keys()].sort()) {
    if (file.endsWith('.html')) pages.set(file, scanHtml(file, readFileSync(join(root, file), 'utf8'), intern));
  }
  return { root, base, kb, today, files, elsewhere, pages };
}

/** The address of a page's file, below the base path: `help/index.html` → `help/`. */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}
