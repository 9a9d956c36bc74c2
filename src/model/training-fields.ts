/** What the front matter of a staff course says beyond that of every page. */
import { z } from 'astro/zod';
import { text } from './fields.ts';

/** Below this a mark tells nothing; above it one slip of the finger fails. */
const MARK = { least: 50, most: 95 } as const;

/** Own fields of a staff course. */
export const trainingFields = {
  /** Length in minutes; the units' minutes add up to it. */
  minutes: z.number({ error: '写一个整数：一共多少分钟' }).int().positive(),
  /** What staff can do afterwards. */
  goals: z.array(text).min(1),
  /** Share of right answers that passes, in whole per cent. */
  passMark: z
    .number({ error: '写一个整数：答对百分之几算合格，例如 80' })
    .int()
    .refine((mark) => mark >= MARK.least && mark <= MARK.most, {
      error: `合格线写 ${MARK.least} 到 ${MARK.most}：太低看不出学会没有，太高错一两题就过不了`,
    }),
};
