import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { DATA_LICENCE } from '../licence.ts';
import { known, type JsonLd } from './json-ld.ts';

/** The site as a whole, for its home page at `address`. It offers no search box in lists of results: what is asked stays in the page. */
export function siteJsonLd({ site }: Pick<KnowledgeBase, 'site'>, address: string): JsonLd {
  const { organizer } = site.imprint;
  return {
    '@type': 'WebSite',
    name: site.name,
    description: site.tagline,
    url: address,
    inLanguage: 'zh-CN',
    license: DATA_LICENCE.url,
    ...known({ publisher: organizer === null ? undefined : { '@type': 'Organization', name: organizer } }),
  };
}
