import type { AgeBand } from '../model/fields.ts';
import type { KnowledgeBase, ProsePage } from '../model/knowledge-base.ts';

const SHOWN = 4;

/**
 * Pages to read after `page`: they share topics and an age with it. Those with most topics in common come first, then those
 * for most of the same ages, then those for the same readers; ties by kind and slug. Never the page itself.
 */
export function relatedPages(kb: Pick<KnowledgeBase, 'pages'>, page: ProsePage): ProsePage[] {
  const { topics, ages, audience } = page.front;
  return kb.pages
    .filter((one) => one.id !== page.id)
    .map((one) => ({
      one,
      topics: common(one.front.topics, topics),
      ages: commonAges(one.front.ages, ages),
      readers: common(one.front.audience, audience),
    }))
    .filter((shared) => shared.topics > 0 && shared.ages > 0)
    .sort((a, b) => b.topics - a.topics || b.ages - a.ages || b.readers - a.readers || (a.one.id < b.one.id ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ one }) => one);
}

/** Bands in common; a page for all ages meets every band of another. */
function commonAges(some: readonly AgeBand[], others: readonly AgeBand[]): number {
  if (some.includes('all')) return others.length;
  return others.includes('all') ? some.length : common(some, others);
}

function common<T>(some: readonly T[], others: readonly T[]): number {
  return some.filter((one) => others.includes(one)).length;
}
