/** What is new on the site, for those who follow it with a feed reader or a program. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { openChanges } from './open-changes.ts';
import { KIND_NAMES } from '../search/entry-kinds.ts';
import { sitemapPaths } from '../sitemap-paths.ts';

/** Something new. */
export interface FeedEntry {
  /** A page's path below the root; for a published change the words it is known by, `change/2026-11-22/…`. */
  readonly id: string;
  /** Path of the page to read. */
  readonly path: string;
  /** One line. */
  readonly title: string;
  /** A sentence more; absent when the title says everything. */
  readonly summary: string | undefined;
  /** What it belongs to, in Chinese. */
  readonly kind: string;
  /** Day, `YYYY-MM-DD`. */
  readonly on: string;
}

/** So many entries make a feed: who looks in once a season misses nothing, and the file stays small. */
export const MOST_ENTRIES = 100;
/** Where a change is told that concerns no page. */
const CHANGES_PAGE = 'data/';

/**
 * Published changes and articles by the day of their last change, newest first. Only what search engines may list and open
 * data may tell is named: no sensitive page, nothing of the sample city, no withheld record.
 */
export function feedEntries(kb: KnowledgeBase, today: string, most = MOST_ENTRIES): FeedEntry[] {
  const listed = new Set(sitemapPaths(kb, today));
  const changes = openChanges(kb, today).map(({ on, what, concerns = [] }): FeedEntry => ({
    id: `change/${on}/${what}`,
    path: concerns.flatMap(pathsOf).find((path) => listed.has(path)) ?? CHANGES_PAGE,
    title: what,
    summary: undefined,
    kind: '改动',
    on,
  }));
  const pages = kb.pages
    .filter(({ front }) => !front.sensitive)
    .map(({ kind, front }): FeedEntry => {
      const path = `${kind}/${front.slug}/`;
      return { id: path, path, title: front.title, summary: front.summary, kind: KIND_NAMES[kind], on: front.updated };
    });
  const once = new Map([...changes, ...pages].map((entry) => [entry.id, entry]));
  return [...once.values()].toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)).slice(0, most);
}

/** Pages that a concern may name: it is an address, or the id of a record or the slug of a lesson. */
function pathsOf(concern: string): string[] {
  const address = concern.replace(/^\/+/, '').replace(/([^/])$/, '$1/');
  return [address, `services/${address}`, `lessons/${address}`];
}
