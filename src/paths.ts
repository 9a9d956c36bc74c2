/** Addresses of the site (DESIGN 3.1). Pages are relative to the configured base; nobody writes an address by hand. */

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** An address inside the site: `href('guides/kaoza-le/')`, `href('/help/')`, `href('')` for the home page. */
export function href(path: string): string {
  return base + path.replace(/^\//, '');
}

/** The path below the site's root of an address inside the site: what `href` was given. */
export function pathOf(address: string): string {
  return address.startsWith(base) ? address.slice(base.length) : address.replace(/^\//, '');
}

/** Address of a street's page or of a file beside it. */
export function streetHref(code: string, file = ''): string {
  return href(`streets/${code}/${file}`);
}

/** Address of an area's page. */
export function areaHref(code: string): string {
  return href(`areas/${code}/`);
}

/** Address of a region's page 我家孩子算不算. */
export function whoCountsHref(code: string): string {
  return href(`areas/${code}/who-counts/`);
}

/** Address of a division's page, whichever kind it is. */
export function divisionHref(code: string): string {
  return code.length === 9 ? streetHref(code) : areaHref(code);
}

/** Address of a service's page. */
export function serviceHref(id: string): string {
  return href(`services/${id}/`);
}

/** Address of a prose page. */
export function pageHref(page: { readonly kind: string; readonly front: { readonly slug: string } }): string {
  return href(`${page.kind}/${page.front.slug}/`);
}
