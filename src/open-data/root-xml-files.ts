/** The XML files at the root of the site: the map for search engines and the feed. */
import { sitemapEntries } from '../domain/sitemap-paths.ts';
import { webAddressOf } from '../domain/web-address.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { atomFeed, FEED_FILE } from './atom-feed.ts';
import { sitemapFiles } from './sitemap-files.ts';

/** Their texts by file name; none while the site has no address: both are lists of whole addresses. */
export function rootXmlFiles(kb: KnowledgeBase, today: string): ReadonlyMap<string, string> {
  const feed = atomFeed(kb, today);
  if (feed === undefined) return new Map();
  const addressOf = (path: string) => webAddressOf(kb, path)!;
  const pages = sitemapEntries(kb, today).map(({ path, changed }) => ({ address: addressOf(path), changed }));
  return new Map([...sitemapFiles(pages, addressOf), [FEED_FILE, feed]]);
}
