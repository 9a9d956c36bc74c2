/** Which picture a link to a page brings along, and what stands on it. */
import type { KnowledgeBase, ProsePage } from '../../model/knowledge-base.ts';
import type { Edition } from '../../model/site.ts';
import { ageWords } from '../age-words.ts';
import { mayBeSeen } from '../guide-card/guide-gist.ts';
import { siteNotices } from '../notices.ts';
import { shortNotice } from '../prints/card-words.ts';
import { PHONE_CARD } from '../prints/phone-card.ts';
import { KIND_NAMES } from '../search/entry-kinds.ts';
import { SHARE_CARD, shareTitle, type ShareCard } from './share-card.ts';

/** A picture as a page names it. */
export interface SharePicture {
  /** Path below the site's root. */
  readonly path: string;
  /** Width in pixels. */
  readonly width: number;
  /** Height in pixels. */
  readonly height: number;
}

const { width, height } = SHARE_CARD;

/** The picture of every page that has none of its own. */
export const SITE_PICTURE: SharePicture = { path: 'share/site.png', width, height };

/** The picture of an article: its own for a guide or a lesson whose title anybody may see, else the one of the site. */
export function pagePicture({ kind, front }: Pick<ProsePage, 'kind' | 'front'>): SharePicture {
  const own = (kind === 'guides' || kind === 'lessons') && !front.sensitive && mayBeSeen(front.title);
  return own ? { ...SITE_PICTURE, path: `share/${kind}-${front.slug}.png` } : SITE_PICTURE;
}

/** The picture of the street `code`: the card with its numbers when that is among `prints`, the editions made for it. */
export function streetPicture(code: string, prints: readonly Edition[]): SharePicture {
  if (!prints.includes('card')) return SITE_PICTURE;
  return { path: `streets/${code}/card.png`, width: PHONE_CARD.width, height: PHONE_CARD.height };
}

/** Every picture that is drawn for links, by its path; none while the site has no address, for a link to a picture must be whole. */
export function shareCards(kb: Pick<KnowledgeBase, 'site' | 'pages'>): ReadonlyMap<string, ShareCard> {
  const { site } = kb;
  if (site.baseUrl === null) return new Map();
  const notice = siteNotices(kb).map(shortNotice).join('，');
  const card = (title: string, kicker: string): ShareCard => ({ siteName: site.name, title: shareTitle(title), kicker, notice });
  const own = kb.pages
    .map((page) => ({ page, path: pagePicture(page).path }))
    .filter(({ path }) => path !== SITE_PICTURE.path)
    .map(({ page: { kind, front }, path }) => {
      return [path, card(front.title, `${KIND_NAMES[kind]} · ${ageWords(front.ages)}`)] as const;
    });
  return new Map([[SITE_PICTURE.path, card(site.tagline, '')], ...own]);
}
