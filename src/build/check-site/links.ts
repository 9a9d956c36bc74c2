import type { SiteProblem, SiteRule } from './built-site.ts';
import type { ScannedPage } from './scan-html.ts';
import { brokenBecause, wholeAddressBroken } from './where-it-leads.ts';

/** Every link inside the site leads to a file that exists, and every fragment to an id that exists. */
export const links: SiteRule = {
  name: '站内链接',
  check(site) {
    const judged = new Map<string, string | undefined>();
    const broken = new Map<string, string[]>();
    for (const page of site.pages.values()) {
      for (const href of addressesOn(page)) {
        const relative = !href.startsWith('/') && !isWhole(href);
        // An address from the root means the same on every page, so it is judged once.
        const key = relative ? `${page.file} ${href}` : href;
        if (!judged.has(key))
          judged.set(key, isWhole(href) ? wholeAddressBroken(site, href) : brokenBecause(site, page.file, href));
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
  return new Set([
    ...page.links,
    ...page.resources.map(({ url }) => url),
    ...(page.redirect === undefined ? [] : [page.redirect]),
  ]);
}

/** Whether an address names its scheme or host: `https:…`, `tel:…`, `//…`. */
function isWhole(href: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href);
}
