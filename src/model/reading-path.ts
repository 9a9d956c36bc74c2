/** Guides that are read one after the other, whichever groups they stand in (R23). */
import { z } from 'astro/zod';
import { recordId, text, textUpTo } from './fields.ts';

/** One path. */
export const readingPath = z.strictObject({
  /** Stable id; part of the address `/guides/paths/<id>/`. */
  id: recordId,
  /** Short name, for the way from page to page: 隔代照料. */
  name: textUpTo(10),
  /** Title of the path's page. */
  title: text,
  /** One line: whom it is for and what it gives. */
  summary: textUpTo(60),
  /** Slugs of its guides in reading order. */
  guides: z.array(recordId).min(2, { error: '至少写两篇' }),
  /** Whether its readers need large letters: its guides are then printed large unless the reader says otherwise. */
  largePrint: z.boolean({ error: '只能写 true 或 false' }),
});
/** One path. */
export type ReadingPath = z.infer<typeof readingPath>;
