import { pagesOf, type KnowledgeBase, type ProsePage } from '../model/knowledge-base.ts';
import { seasonOn } from './season.ts';

/** The seasonal list of the home page (R43, R44). */
export interface HomeGuides {
  /** Heading: names the season when there is one. */
  readonly title: string;
  /** Articles, best first. */
  readonly guides: readonly ProsePage<'guides'>[];
}

const SHOWN = 6;

/** Articles for the home page on `today`: those of the season first, then the grandparents' ones; ties by slug. */
export function homeGuides(kb: KnowledgeBase, today: string): HomeGuides {
  const season = kb.regions.map((region) => seasonOn(region, today)).find((one) => one !== undefined);
  const score = ({ front }: ProsePage<'guides'>) =>
    (front.topics.some((topic) => season?.topics.includes(topic)) ? 2 : 0) + (front.group === 'grandparents' ? 1 : 0);
  const guides = pagesOf(kb, 'guides')
    .filter(({ front }) => !front.sensitive)
    .toSorted((a, b) => score(b) - score(a) || (a.front.slug < b.front.slug ? -1 : 1))
    .slice(0, SHOWN);
  return { title: season ? `${season.name}，家长常问` : '家长常问', guides };
}
