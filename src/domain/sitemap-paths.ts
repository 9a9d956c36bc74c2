import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { areasWithPage, isSampleCode, streetsWithPage } from './divisions.ts';
import { LISTED_PAGES } from './fixed-pages.ts';
import { servicesWithPage } from './service-page.ts';
import { pathAddress } from './reading-paths.ts';
import { streetPage } from './street-page.ts';
import { regionsWithWhoCounts } from './who-counts.ts';

/** Paths for the sitemap: no sensitive page, nothing of the sample city, no street that has not approved its page. */
export function sitemapPaths(kb: KnowledgeBase, today: string): string[] {
  const areas = areasWithPage(kb).filter(({ code }) => !isSampleCode(code));
  const streets = streetsWithPage(kb).filter(({ code }) => kb.editions.has(code) && streetPage(kb, code, today).indexed);
  const services = servicesWithPage(kb, today).filter(({ record }) => !record.sample);
  return [
    ...LISTED_PAGES,
    ...kb.pages.filter(({ front }) => !front.sensitive).map(({ kind, front }) => `${kind}/${front.slug}/`),
    ...kb.readingPaths.map(pathAddress),
    ...areas.map(({ code }) => `areas/${code}/`),
    ...regionsWithWhoCounts(kb, 'real').map(({ code }) => `areas/${code}/who-counts/`),
    ...streets.map(({ code }) => `streets/${code}/`),
    ...services.map(({ record }) => `services/${record.id}/`),
  ];
}
