/** When a page is read again (content plan 3.5 and 3.7): red and orange after six months, others after twelve. */
import type { ProsePage } from '../../model/knowledge-base.ts';
import type { Review } from '../../model/review.ts';

const MONTHS: Readonly<Record<ProsePage['front']['risk'], number>> = { red: 6, orange: 6, yellow: 12, green: 12 };

/** The day by which a page of this risk is read again: counted from its oldest reading, for that one is due first. */
export function nextReview(risk: ProsePage['front']['risk'], reviews: readonly Pick<Review, 'on'>[]): string {
  return monthsAfter(reviews.map(({ on }) => on).toSorted()[0]!, MONTHS[risk]);
}

/** `months` months after `day`; the last of the month where there is no such day (31 August → 28 February). */
export function monthsAfter(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const first = Date.UTC(year, month - 1 + months, 1);
  const last = Date.UTC(year, month + months, 0);
  const wanted = first + (date - 1) * 86_400_000;
  return new Date(Math.min(wanted, last)).toISOString().slice(0, 10);
}
