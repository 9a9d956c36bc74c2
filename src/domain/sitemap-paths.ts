import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { areasWithPage, isSampleCode, streetsWithPage } from './divisions.ts';
import { LISTED_PAGES } from './fixed-pages.ts';
import { packAddress, packsInOrder } from './packs/packs.ts';
import { printPlan } from './prints/print-plan.ts';
import { pathAddress } from './reading-paths.ts';
import { streetPage } from './street-page.ts';
import { visibleRecords } from './visible-records.ts';
import { regionsWithWhoCounts } from './who-counts.ts';

/** A page that search engines may list. */
export interface SitemapEntry {
  /** Path below the site's root. */
  readonly path: string;
  /** Day its text was last changed; absent where nobody writes one down: a guess would be worse than nothing. */
  readonly changed: string | undefined;
}

/** Every page that search engines may list, with the day of its last change. */
export function sitemapEntries(kb: KnowledgeBase, today: string): SitemapEntry[] {
  const changed = new Map(kb.pages.map(({ kind, front }) => [`${kind}/${front.slug}/`, front.updated]));
  return sitemapPaths(kb, today).map((path) => ({ path, changed: changed.get(path) }));
}

/**
 * Paths for the sitemap: exactly the pages that do not ask search engines to keep away. Not there: sensitive pages, for a title
 * and a sentence in a list of results stay behind on a shared phone (the list of crisis pages is there and leads to them); the
 * sample city; a street that has not approved its page; a service whose number would stand in a result without its mark.
 */
export function sitemapPaths(kb: KnowledgeBase, today: string): string[] {
  const areas = areasWithPage(kb).filter(({ code }) => !isSampleCode(code));
  const streets = streetsWithPage(kb).filter(({ code }) => kb.editions.has(code) && streetPage(kb, code, today).indexed);
  const approved = new Set(streets.map(({ code }) => code));
  const counters = [...new Set(printPlan(kb, today).map(({ code }) => code))];
  const { services } = visibleRecords(kb, 'open-data', today);
  return [
    ...LISTED_PAGES,
    ...kb.pages.filter(({ front }) => !front.sensitive).map(({ kind, front }) => `${kind}/${front.slug}/`),
    ...kb.readingPaths.map(pathAddress),
    ...packsInOrder(kb).map(packAddress),
    ...areas.map(({ code }) => `areas/${code}/`),
    ...regionsWithWhoCounts(kb, 'real').map(({ code }) => `areas/${code}/who-counts/`),
    ...streets.flatMap(({ code }) => [`streets/${code}/`, `streets/${code}/handbook/`]),
    ...counters.filter((code) => approved.has(code)).map((code) => `print/${code}/`),
    ...services.map(({ record }) => `services/${record.id}/`),
  ];
}
