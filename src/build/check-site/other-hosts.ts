import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outsideHosts } from '../../domain/outside-hosts.ts';
import type { SiteProblem, SiteRule } from './built-site.ts';
import { fetchedByCss } from './scan-html.ts';

/**
 * No page and no style sheet fetches anything from another host. Only the map does, once it is opened, from the base map
 * that the operator chose: the policy of every page allows exactly its hosts.
 */
export const otherHosts: SiteRule = {
  name: '第三方请求',
  check({ root, files, pages, kb }) {
    const inPages = [...pages.values()].flatMap(({ file, resources }) =>
      resources.filter(({ url }) => isElsewhere(url)).map((one) => told(file, one)),
    );
    const inStyles = [...files.keys()]
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) =>
        fetchedByCss(readFileSync(join(root, file), 'utf8'), 'url()')
          .filter(({ url }) => isElsewhere(url))
          .map((one) => told(file, one)),
      );
    const wanted = outsideHosts(kb.site);
    const inPolicies = [...pages.values()].flatMap(({ file, allowedHosts }) =>
      allowedHosts ? policyProblems(file, allowedHosts, wanted) : [],
    );
    return [...inPages, ...inStyles, ...inPolicies];
  },
};

function isElsewhere(url: string): boolean {
  return url.startsWith('//') || (/^[a-z][a-z0-9+.-]*:/i.test(url) && !/^(data|blob|about):/i.test(url));
}

function policyProblems(file: string, allowed: readonly string[], wanted: readonly string[]): SiteProblem[] {
  return [
    ...allowed
      .filter((host) => !wanted.includes(host))
      .map((host) => ({ file, what: `安全策略（CSP）放行了 “${host}”，site.json 的底图不用它` })),
    ...wanted
      .filter((host) => !allowed.includes(host))
      .map((host) => ({ file, what: `安全策略（CSP）没有放行底图的 “${host}”` })),
  ];
}

function told(file: string, { from, url }: { from: string; url: string }): SiteProblem {
  return { file, what: `${from} 会向别的网站取 “${url}”` };
}
