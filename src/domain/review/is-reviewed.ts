/** Whether a page's text has been read by all who must read it, and what a live site does when it has not. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Review, ReviewKind } from '../../model/review.ts';
import { isUrgent } from '../urgent-risk.ts';
import { reviewersOf, type PageToRead } from './reviewers-of.ts';

/** The readings of the present text: one that ended before the text's last change was of another text. */
export function reviewsInForce({ front }: Pick<PageToRead, 'front'>): Review[] {
  return front.review.filter(({ on }) => on >= front.updated);
}

/** The kinds of reader that have still to read the present text. */
export function reviewersMissing(page: PageToRead): ReviewKind[] {
  const read = reviewsInForce(page).map(({ kind }) => kind);
  return reviewersOf(page).filter((kind) => !read.includes(kind));
}

/**
 * Whether everybody who must read the page has read its present text. An editor's signature never stands for a
 * psychiatrist's: a red page without one is unreviewed.
 */
export function isReviewed(page: PageToRead): boolean {
  return reviewersMissing(page).length === 0;
}

/** Whether the site may hand a text out: print it or pass it on. A live site hands out reviewed texts only (DESIGN 3.2). */
export function mayHandOut({ site }: Pick<KnowledgeBase, 'site'>, page: PageToRead): boolean {
  return site.stage === 'demo' || isReviewed(page);
}

/** Whether the page shows no more than its emergency box, its numbers and its summary: red and orange, unreviewed, on a live site. */
export function isWithheld({ site }: Pick<KnowledgeBase, 'site'>, page: PageToRead): boolean {
  const { risk } = page.front;
  return site.stage === 'live' && isUrgent(risk) && !isReviewed(page);
}
