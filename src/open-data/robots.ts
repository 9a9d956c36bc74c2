/** What programs that read the whole web are told (RFC 9309). */
import { webAddressOf } from '../domain/web-address.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { SITEMAP_FILE } from './sitemap-files.ts';

/** The file. */
export const ROBOTS_FILE = 'robots.txt';

/**
 * Everything may be read; pages that shall not be listed say so themselves, for a list of paths to keep away from is a list of
 * what somebody would rather hide. Below a path of a host nobody asks for this file: it then tells the operator what to do.
 */
export function robotsText(kb: Pick<KnowledgeBase, 'site'>, base: string): string {
  const sitemap = webAddressOf(kb, SITEMAP_FILE);
  const named = sitemap === null ? [] : [`Sitemap: ${sitemap}`];
  const moved = [
    `# 搜索引擎只读网站最上面一层的 ${ROBOTS_FILE}，不读这里的（${base}${ROBOTS_FILE}）。`,
    ...(named.length > 0 ? [`# 请把 Sitemap 那一行，加进最上面一层的 ${ROBOTS_FILE}。`] : []),
  ];
  return `${[...(base === '/' ? [] : moved), 'User-agent: *', 'Allow: /', ...named].join('\n')}\n`;
}
