import { pagesOf, type KnowledgeBase, type ProsePage } from '../model/knowledge-base.ts';
import { seasonOn } from './season.ts';
import type { Region } from '../model/region.ts';

/** Articles bound into a handbook, and why these. */
export interface GuideChoice {
  /** Chosen articles, best first. */
  readonly guides: readonly ProsePage<'guides'>[];
  /** One sentence for the reader. */
  readonly reason: string;
}

/** How many articles a handbook binds. */
const GUIDES_PER_HANDBOOK = 4;

/**
 * Chooses articles for carers: those that fit the season first, then those written for grandparents,
 * then the foundations; ties by slug, so the same day gives the same book. A live site prints reviewed texts only.
 */
export function chooseGuides(kb: KnowledgeBase, region: Region | undefined, today: string): GuideChoice {
  const season = seasonOn(region, today);
  const score = ({ front }: ProsePage<'guides'>) =>
    (front.topics.some((topic) => season?.topics.includes(topic)) ? 4 : 0) +
    (front.group === 'grandparents' ? 2 : 0) +
    (front.audience.includes('carer') ? 1 : 0);
  const guides = pagesOf(kb, 'guides')
    .filter(({ front }) => !front.sensitive && front.audience.some((one) => one === 'carer' || one === 'guardian'))
    .filter(({ front }) => kb.site.stage === 'demo' || front.review !== null)
    .toSorted((a, b) => score(b) - score(a) || (a.front.slug < b.front.slug ? -1 : 1))
    .slice(0, GUIDES_PER_HANDBOOK);
  if (!guides.length) return { guides, reason: '文章还没有经过专业审读，这一版不印。' };
  const why = season ? `按“${season.name}”这个时节和带孩子的人常问的事` : '按带孩子的人常问的事';
  return { guides, reason: `${why}选了 ${guides.length} 篇，更多文章在网站上。` };
}
