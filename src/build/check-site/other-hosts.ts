import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteProblem, SiteRule } from './built-site.ts';
import { fetchedByCss } from './scan-html.ts';

/** No page and no style sheet fetches anything from another host. */
export const otherHosts: SiteRule = {
  name: '第三方请求',
  check({ root, files, pages }) {
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
    return [...inPages, ...inStyles];
  },
};

function isElsewhere(url: string): boolean {
  return url.startsWith('//') || (/^[a-z][a-z0-9+.-]*:/i.test(url) && !/^(data|blob|about):/i.test(url));
}

function told(file: string, { from, url }: { from: string; url: string }): SiteProblem {
  return { file, what: `${from} 会向别的网站取 “${url}”` };
}
