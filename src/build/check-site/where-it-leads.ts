import { addressOf, type BuiltSite } from './built-site.ts';

const HOST = 'http://site.invalid';

/** Pages whose script reads a question from the fragment, and how it begins. */
const ASKED_IN_FRAGMENT: Readonly<Record<string, string>> = { 'search/index.html': 'q=', 'services/index.html': 'area=' };

/** Why the address `href`, written in `file` and meant for this site, leads nowhere; `undefined` when it does lead somewhere. */
export function brokenBecause(site: BuiltSite, file: string, href: string): string | undefined {
  let target: URL;
  try {
    target = new URL(href, `${HOST}${site.base}${addressOf(file)}`);
  } catch {
    return '不是合格的地址';
  }
  const path = decoded(target.pathname);
  if (!path.startsWith(site.base)) return `在网站的路径 ${site.base} 之外`;
  const below = path.slice(site.base.length);
  const found = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  // What stands on a page of another part is known only there.
  if (!site.files.has(found) && site.elsewhere.has(found)) return undefined;
  if (!site.files.has(found)) return site.files.has(`${found}/index.html`) ? '少了末尾的 /' : '没有这个文件';

  const fragment = decoded(target.hash.slice(1));
  const asked = ASKED_IN_FRAGMENT[found];
  const isQuestion = asked !== undefined && fragment.startsWith(asked);
  if (fragment === '' || fragment === 'top' || isQuestion || !found.endsWith('.html')) return undefined;
  return site.pages.get(found)!.ids.has(fragment) ? undefined : `：那一页没有 “${fragment}” 这个位置`;
}

/**
 * The same for a whole address, `https://…/help/`. Addresses of other hosts are nobody's business here: `undefined`,
 * as for every address while the site has none of its own.
 */
export function wholeAddressBroken(site: BuiltSite, address: string): string | undefined {
  const own = ownAddress(site);
  if (own === undefined || !(address === own || address.startsWith(`${own}/`))) return undefined;
  return brokenBecause(site, 'index.html', `${site.base}${address.slice(own.length + 1)}`);
}

/** The site's own address without the slash at its end; `undefined` while none is set. */
export function ownAddress({ kb }: Pick<BuiltSite, 'kb'>): string | undefined {
  return kb.site.baseUrl?.replace(/\/+$/, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
