/** Addresses: which file of the site one means, and how one file of a package names another. */
import { posix } from 'node:path';

const HOST = 'http://site.invalid';

/** A file of the site that an address means. */
export interface SiteTarget {
  /** File below the site's root: `guides/fa-piqi/index.html`. */
  readonly file: string;
  /** What stands behind it, with its `#`; empty when there is nothing. */
  readonly hash: string;
}

/**
 * The file that `address`, written on the page or style sheet `from` of a site below `base`, means; `undefined` for another
 * site, for `tel:` and the like, and for what is no address at all.
 */
export function siteTarget(address: string, from: string, base: string): SiteTarget | undefined {
  const trimmed = address.trim();
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(trimmed)) return undefined;
  try {
    const url = new URL(trimmed, `${HOST}${base}${from.split('/').map(encodeURIComponent).join('/')}`);
    if (url.origin !== HOST || !url.pathname.startsWith(base)) return undefined;
    const path = decodeURIComponent(url.pathname.slice(base.length));
    return { file: path === '' || path.endsWith('/') ? `${path}index.html` : path, hash: url.hash };
  } catch {
    return undefined;
  }
}

/** How the file `from` of a package names its file `to`: a path that needs no server. */
export function relativeLink(from: string, to: string, hash = ''): string {
  if (from === to && hash !== '') return hash;
  const path = posix.relative(posix.dirname(from), to);
  return path.split('/').map(encodeURIComponent).join('/') + hash;
}

/** The public address of a page or file: `https://example.cn/guides/fa-piqi/`. */
export function publicAddress(publicUrl: string, { file, hash }: SiteTarget): string {
  const path = file.replace(/(^|\/)index\.html$/, '$1');
  return publicUrl + path.split('/').map(encodeURIComponent).join('/') + hash;
}
