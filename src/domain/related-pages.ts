import type { KnowledgeBase, ProsePage } from '../model/knowledge-base.ts';

const SHOWN = 4;

/** Pages that share most topics with `page`; ties by kind and slug. Never the page itself. */
export function relatedPages(kb: Pick<KnowledgeBase, 'pages'>, page: ProsePage): ProsePage[] {
  return kb.pages
    .filter((one) => one !== page && one.id !== page.id)
    .map((one) => ({ one, shared: one.front.topics.filter((topic) => page.front.topics.includes(topic)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || (a.one.id < b.one.id ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ one }) => one);
}
