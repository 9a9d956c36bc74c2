import type { KnowledgeBase, ProsePage } from '../model/knowledge-base.ts';
import { dateInWords } from './freshness.ts';
import { pageUrl } from './page-as-of.ts';

/** What stands where an address is not known yet. */
const NO_ADDRESS = '网址尚未设置';

/** How to cite an article: title, site and whoever answers for it, day of its last change, address, licence. */
export function citePage(kb: Pick<KnowledgeBase, 'site'>, page: Pick<ProsePage, 'kind' | 'front'>, licence: string): string {
  const { name, imprint } = kb.site;
  const site = imprint.organizer === null ? name : `${name}（${imprint.organizer}）`;
  const changed = `最近修改：${dateInWords(page.front.updated)}`;
  return `《${page.front.title}》，${site}，${changed}，${pageUrl(kb, page) ?? NO_ADDRESS}，${licence}`;
}
