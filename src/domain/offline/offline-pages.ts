/** Which pages a phone keeps for times without a network: one list, the same for everybody, so that it tells of nobody's reading. */
import { pagesOf, type KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Site } from '../../model/site.ts';
import { factDate, newest } from '../freshness.ts';
import { inHelpOrder } from '../help-order.ts';
import { pageAsOf } from '../page-as-of.ts';
import { visibleRecords } from '../visible-records.ts';
import { BLANK_PAGE, OFFLINE_PAGE } from './stand-in-pages.ts';

/** Most that the kept pages may hold, in bytes; in the one file they lie in they take up to a tenth more, on the way a fifth. */
export const OFFLINE_BUDGET = 1_350_000;

/** What they take at most, in the words of the tick. */
export const OFFLINE_SIZE_WORDS = '不到 1.5 MB';

/** The list, what is needed most first. */
export interface OfflineList {
  /** Addresses that are always kept: without them nothing is kept at all. */
  readonly needed: readonly string[];
  /** Addresses that are kept as far as the budget goes, in this order. */
  readonly wished: readonly string[];
}

/** Whether visitors of the site may keep pages: unless the operator has switched it off. */
export function keepsOffline(site: Pick<Site, 'offline'>): boolean {
  return site.offline !== false;
}

/**
 * The pages kept offline, relative to the site's root. The crisis pages are all there, the sensitive ones too: whoever is without a
 * network needs them most, and they lie in one file with all others, under no name of their own.
 */
export function offlinePages(kb: Pick<KnowledgeBase, 'pages'>): OfflineList {
  const safety = pagesOf(kb, 'guides').filter(({ front }) => front.group === 'safety');
  return {
    needed: [
      '',
      OFFLINE_PAGE,
      BLANK_PAGE,
      'help/',
      ...inHelpOrder(pagesOf(kb, 'help')).map(({ front }) => `help/${front.slug}/`),
    ],
    wished: [
      'privacy/',
      'accessibility/',
      ...safety.map(({ front }) => `guides/${front.slug}/`).toSorted(),
      'guides/',
      'services/',
      'about/',
    ],
  };
}

/** The newest fact that the kept pages hold, `YYYY-MM-DD` or looser; `undefined` when none is dated. */
export function offlineAsOf(kb: KnowledgeBase, today: string): string | undefined {
  const pages = pagesOf(kb, 'help').map((page) => pageAsOf(kb, page));
  const services = visibleRecords(kb, 'web', today).services.map(({ record }) => factDate(record));
  return newest([...pages, ...services]);
}
