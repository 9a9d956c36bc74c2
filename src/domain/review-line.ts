import { dateInWords } from './freshness.ts';
import { reviewersMissing, reviewsInForce } from './review/is-reviewed.ts';
import { REVIEWER_NAMES } from './review/reviewer-names.ts';
import type { PageToRead } from './review/reviewers-of.ts';

/**
 * Who read a page and who has still to read it, in one or two sentences. A page that nobody has read says so; readings of an
 * earlier text are named as such.
 */
export function reviewLine(page: PageToRead): string {
  const { review } = page.front;
  if (!review.length) return '本页尚未经专业人员审读。';
  const read = review.map(({ by, on, kind }) => `${dateInWords(on)}由${by}（${REVIEWER_NAMES[kind].full}）审读`).join('；');
  const changed = reviewsInForce(page).length < review.length ? '文字在审读以后改过。' : '';
  const missing = reviewersMissing(page).map((kind) => REVIEWER_NAMES[kind].full);
  return `${read}。${changed}${missing.length ? `现在的文字还没有经${missing.join('、')}审读。` : ''}`;
}
