import type { JsonLd } from './json-ld.ts';

/** A step of the way to a page. */
export interface Step {
  /** What it is called. */
  readonly name: string;
  /** Its whole address. */
  readonly address: string;
}

/** Where a page stands, from the home page down to the page itself. */
export function breadcrumbJsonLd(steps: readonly Step[]): JsonLd {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, address }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: address })),
  };
}
