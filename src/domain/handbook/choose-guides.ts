import { pagesOf, type KnowledgeBase, type ProsePage } from '../../model/knowledge-base.ts';
import type { Division } from '../../model/division.ts';
import type { Service } from '../../model/service.ts';
import { lineage, regionOf } from '../divisions.ts';
import type { Binding } from '../prints/editions.ts';
import { linesNamed } from '../lines-named.ts';
import { oncePer } from '../once-per.ts';
import { mayHandOut } from '../review/is-reviewed.ts';
import { seasonOn, type Season } from '../season.ts';

type Guide = ProsePage<'guides'>;

/** Articles bound into a book, and why these. */
export interface GuideChoice {
  /** Chosen articles, best first. */
  readonly guides: readonly Guide[];
  /** One sentence for the reader. */
  readonly reason: string;
  /** How the choice was made, for the last page; empty when there was none to make. */
  readonly rule: string;
}

/** How many articles a book binds. */
const GUIDES_BOUND: Readonly<Record<Binding, number>> = { street: 4, guide: 12 };

/** Kinds of division whose homes are village yards rather than town flats. */
const VILLAGE_KINDS: readonly Division['kind'][] = ['town', 'township', 'ethnic-township'];

/**
 * Chooses articles for carers in the street `code`: those that fit the season first, then those written for grandparents,
 * then those whose examples fit the street; ties by slug, so the same day gives the same book. The guide edition binds
 * what the street itself has chosen, where it has. A live site prints reviewed texts only; no book prints another region's number.
 */
export function chooseGuides(kb: KnowledgeBase, code: string, today: string, binding: Binding = 'street'): GuideChoice {
  const line = lineage(kb, code);
  const canBeCalled = ({ serves }: Service) => serves.some((one) => line.includes(one));
  const printable = bindable(kb).flatMap(({ guide, lines }) => (lines.every(canBeCalled) ? [guide] : []));
  if (!printable.length) return { guides: [], reason: '文章还没有经过专业审读，这一版不印。', rule: '' };
  const own = binding === 'guide' ? kb.editions.get(code)?.guides : undefined;
  if (own) {
    const guides = own.flatMap((slug) => printable.find(({ front }) => front.slug === slug) ?? []);
    return { guides, reason: `街镇选定的 ${guides.length} 篇，更多文章在网站上。`, rule: '文章是街镇选定的。' };
  }
  const season = seasonOn(regionOf(kb, code), today);
  const village = VILLAGE_KINDS.includes(kb.divisions.get(code)?.kind ?? 'subdistrict');
  const score = scoreFor(season, village);
  const guides = printable
    .toSorted((a, b) => score(b) - score(a) || (a.front.slug < b.front.slug ? -1 : 1))
    .slice(0, GUIDES_BOUND[binding]);
  const why = season ? `按“${season.name}”这个时节和带孩子的人常问的事` : '按带孩子的人常问的事';
  const criteria = [
    season && `合“${season.name}”这个时节`,
    '写给带孩子的老人',
    village ? '例子合乡镇村里的生活' : '例子合城里街道的生活',
  ].filter(Boolean);
  return {
    guides,
    reason: `${why}选了 ${guides.length} 篇，更多文章在网站上。`,
    rule: `文章按这几条先后选：${criteria.join('、')}；一样合适的，按文章代号排。`,
  };
}

/** Whether an article is written for those who bring up a child. */
export function isForFamilies({ audience }: Guide['front']): boolean {
  return audience.some((one) => one === 'carer' || one === 'guardian');
}

/** The articles that any book may bind, with the lines that each names. */
const bindable = oncePer((kb: KnowledgeBase): readonly { readonly guide: Guide; readonly lines: readonly Service[] }[] =>
  pagesOf(kb, 'guides')
    .filter(({ front }) => !front.sensitive && isForFamilies(front))
    .filter((guide) => mayHandOut(kb, guide))
    .map((guide) => ({ guide, lines: linesNamed(kb, guide.prose) })),
);

function scoreFor(season: Season | undefined, village: boolean): (guide: Guide) => number {
  const wanted = village ? 'village' : 'town';
  return ({ front }) =>
    (front.topics.some((topic) => season?.topics.includes(topic)) ? 8 : 0) +
    (front.group === 'grandparents' ? 4 : 0) +
    (front.audience.includes('carer') ? 2 : 0) +
    (front.setting.includes(wanted) ? 1 : 0);
}
