/** Who must read what a pack says itself, and whether its deck and sheets may be given out. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Pack } from '../../model/pack.ts';
import type { ReviewKind } from '../../model/review.ts';
import { dateInWords } from '../freshness.ts';
import { REVIEWER_NAMES } from '../review/reviewer-names.ts';

/** A deck is shown and a letter is handed out before a class or a hall, and both speak of danger to life. */
const READERS: readonly ReviewKind[] = ['psychiatry', 'teacher', 'editor'];

/** Kinds of reader that have still to read the present text. */
export function packReadersMissing({ review, updated }: Pick<Pack, 'review' | 'updated'>): ReviewKind[] {
  return READERS.filter((kind) => !review.some((one) => one.kind === kind && one.on >= updated));
}

/** Whether the pack's own deck and sheets may be given out: a live site gives out reviewed texts only (DESIGN 3.2). */
export function givesOwnFiles({ site }: Pick<KnowledgeBase, 'site'>, pack: Pick<Pack, 'review' | 'updated'>): boolean {
  return site.stage === 'demo' || packReadersMissing(pack).length === 0;
}

/** Who has read the pack's own texts, in a sentence or two. */
export function packReviewLine(pack: Pick<Pack, 'review' | 'updated'>): string {
  const missing = packReadersMissing(pack).map((kind) => REVIEWER_NAMES[kind].full);
  if (!pack.review.length) return '这一包自己的讲稿、讲义和信尚未经专业人员审读。';
  const read = pack.review.map(({ by, on, kind }) => `${dateInWords(on)}由${by}（${REVIEWER_NAMES[kind].full}）审读`).join('；');
  return `这一包自己的讲稿、讲义和信：${read}。${missing.length ? `现在的文字还没有经${missing.join('、')}审读。` : ''}`;
}
