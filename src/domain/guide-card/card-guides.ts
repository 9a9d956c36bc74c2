import { pagesOf, type KnowledgeBase, type ProsePage } from '../../model/knowledge-base.ts';
import { mayHandOut } from '../review/is-reviewed.ts';
import { webAddressOf } from '../web-address.ts';
import { guideGist, mayBeSeen } from './guide-gist.ts';

type Guide = ProsePage<'guides'>;

/**
 * Whether a guide is passed on as a picture and a message. Never a sensitive one, never one whose title a stranger should
 * not see in the album; and a live site passes on reviewed texts only, as it prints reviewed texts only.
 */
export function isCardGuide(kb: KnowledgeBase, guide: Guide, today: string): boolean {
  const { sensitive, title, summary } = guide.front;
  const ready = !sensitive && mayHandOut(kb, guide);
  return ready && mayBeSeen(title + summary) && guideGist(kb, guide, today) !== undefined;
}

/** The guides that are passed on. */
export function cardGuides(kb: KnowledgeBase, today: string): Guide[] {
  return pagesOf(kb, 'guides').filter((guide) => isCardGuide(kb, guide, today));
}

/** Web address of a guide; `null` when the site has none. */
export function guideUrl(kb: Pick<KnowledgeBase, 'site'>, slug: string): string | null {
  return webAddressOf(kb, `guides/${slug}/`);
}
