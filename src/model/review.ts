/** Professional readings of a page: who read its text, when and in which capacity. */
import { z } from 'astro/zod';
import { isoDate, text } from './fields.ts';

/** Capacities in which a page is read, in the order in which they are named. */
export const REVIEW_KINDS = ['psychiatry', 'law', 'teacher', 'editor'] as const;

/** A capacity in which a page is read. */
export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** One reading. */
export const review = z.strictObject({
  /** Who read it: office, name, professional title. Readers of the page see it. */
  by: text,
  /** Day on which the reading ended. */
  on: isoDate,
  /** In which capacity. */
  kind: z.enum(REVIEW_KINDS, { error: '只能写 editor、psychiatry、law 或 teacher' }),
});

/** One reading of a page. */
export type Review = z.infer<typeof review>;

/**
 * The `review` of a page: `null`, one reading, or a list with one reading of each kind. A page may need several readers, so it
 * is always read as a list; an empty one says that nobody has read the page.
 */
export const reviews = z.preprocess(
  (value) => (value === null ? [] : value === undefined || Array.isArray(value) ? value : [value]),
  z.array(review).refine((all) => new Set(all.map(({ kind }) => kind)).size === all.length, {
    error: '同一种审读写了两次。每一种只留最近的一次',
  }),
);
