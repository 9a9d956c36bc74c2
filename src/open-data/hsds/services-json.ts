import { newestFact, openServices } from '../../domain/open-data/open-services.ts';
import { siteNotices } from '../../domain/notices.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { DATA_LICENCE } from '../licence.ts';
import { hsdsService } from './hsds-service.ts';
import type { HsdsServices } from './profile.ts';

/** `/data/services.json` on `today`: every service that open data may tell of, in our profile of HSDS 3. */
export function hsdsServicesOf(kb: KnowledgeBase, today: string): HsdsServices {
  const services = openServices(kb, today);
  return {
    version: '3.1',
    profile: 'schemas/services-hsds.json',
    licence: DATA_LICENCE,
    as_of: newestFact(services) ?? null,
    notices: siteNotices(kb),
    total_items: services.length,
    total_pages: 1,
    page_number: 1,
    size: services.length,
    first_page: true,
    last_page: true,
    empty: services.length === 0,
    contents: services.map((one) => hsdsService(kb, one)),
  };
}
