import type { OpenService } from '../../domain/open-data/open-services.ts';
import type { JsonLd } from './json-ld.ts';
import { known } from './json-ld.ts';
import { serviceJsonLd } from './service-json-ld.ts';

/** A street as its node needs it. */
export interface StreetNode {
  /** Full name from the province down. */
  readonly fullName: string;
  /** Its page; `null` while the site has no address. */
  readonly page: string | null;
  /** What serves it and open data may tell of, in the order of the page. */
  readonly services: readonly OpenService[];
}

/** The node of a street's page: a list of the services there. */
export function streetJsonLd({ fullName, page, services }: StreetNode): JsonLd {
  return {
    '@type': 'CollectionPage',
    ...known({ name: `${fullName}：离家最近的帮助`, inLanguage: 'zh-CN', url: page }),
    about: { '@type': 'AdministrativeArea', name: fullName },
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: services.map((one, index) => ({ '@type': 'ListItem', position: index + 1, item: serviceJsonLd(one) })),
    },
  };
}
