import { pagesOf, type KnowledgeBase, type ProsePage } from '../../model/knowledge-base.ts';
import { guideGist, mayBeSeen } from './guide-gist.ts';

/**
 * The guides that are passed on as a picture and a message. Never a sensitive one, never one whose title a stranger should
 * not see in the album; and a live site passes on reviewed texts only, as it prints reviewed texts only.
 */
export function cardGuides(kb: KnowledgeBase, today: string): ProsePage<'guides'>[] {
  return pagesOf(kb, 'guides').filter(
    (guide) =>
      !guide.front.sensitive &&
      (kb.site.stage === 'demo' || guide.front.review !== null) &&
      mayBeSeen(guide.front.title + guide.front.summary) &&
      guideGist(kb, guide, today) !== undefined,
  );
}

/** Web address of a guide; `null` when the site has none. */
export function guideUrl({ site }: Pick<KnowledgeBase, 'site'>, slug: string): string | null {
  return site.baseUrl && `${site.baseUrl.replace(/\/*$/, '/')}guides/${slug}/`;
}
