import { addressOf, type BuiltSite, type SiteProblem, type SiteRule } from './built-site.ts';
import type { ScannedPage } from './scan-html.ts';

const HOST = 'http://site.invalid';

/** Every internal link leads to a file that exists, and every fragment to an id that exists. */
export const links: SiteRule = {
  name: '站内链接',
  check(site) {
    const judged = new Map<string, string | undefined>();
    const broken = new Map<string, string[]>();
    for (const page of site.pages.values()) {
      for (const href of addressesOn(page)) {
        // An address from the root means the same on every page, so it is judged once.
        const key = href.startsWith('/') ? href : `${page.file} ${href}`;
        if (!judged.has(key)) judged.set(key, brokenBecause(site, page, href));
        const reason = judged.get(key);
        if (reason === undefined) continue;
        const what = `链接 “${href}” ${reason}`;
        broken.set(what, [...(broken.get(what) ?? []), page.file]);
      }
    }
    return [...broken].map(([what, files]): SiteProblem => ({
      file: files[0]!,
      what: files.length > 1 ? `${what}（另有 ${files.length - 1} 页也这样）` : what,
    }));
  },
};

function addressesOn(page: ScannedPage): Set<string> {
  const all = [...page.links, ...page.resources.map(({ url }) => url), ...(page.redirect === undefined ? [] : [page.redirect])];
  return new Set(all.filter((href) => !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href)));
}

function brokenBecause(site: BuiltSite, page: ScannedPage, href: string): string | undefined {
  let target: URL;
  try {
    target = new URL(href, `${HOST}${site.base}${addressOf(page.file)}`);
  } catch {
    return '不是合格的地址';
  }
  const path = decoded(target.pathname);
  if (!path.startsWith(site.base)) return `在网站的路径 ${site.base} 之外`;
  const below = path.slice(site.base.length);
  const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  if (!site.files.has(file)) return site.files.has(`${file}/index.html`) ? '少了末尾的 /' : '没有这个文件';

  const fragment = decoded(target.hash.slice(1));
  const isQuery = file === 'search/index.html' && fragment.startsWith('q=');
  if (fragment === '' || fragment === 'top' || isQuery || !file.endsWith('.html')) return undefined;
  return site.pages.get(file)!.ids.has(fragment) ? undefined : `：那一页没有 “${fragment}” 这个位置`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
