/** Things a family can join or receive: activities, programmes, benefits. */
import { z } from 'astro/zod';
import { citation } from './citation.ts';
import { ageBand, assurance, divisionCode, isoDate, phoneNumber, publish, recordId, text } from './fields.ts';

const shared = {
  /** Stable id. */
  id: recordId,
  /** Public name. */
  name: text,
  /** Division the record belongs to; equals the file's name. */
  area: divisionCode,
  /** Divisions it is offered in. */
  serves: z.array(divisionCode).min(1),
  /** Where the facts come from. */
  sources: z.array(citation).min(1, { error: '至少写一个来源' }),
  /** Publication level. */
  publish,
  /** Last confirmation, or null. */
  assured: assurance,
  /** Belongs to the sample city. */
  sample: z.literal(true).optional(),
};

/** A dated activity of a street or area (R40). */
export const activity = z.strictObject({
  ...shared,
  /** Which of the quarter's forms it is, or an event or lecture. */
  kind: z.enum(['counselling', 'experience', 'course', 'lecture', 'event'], {
    error: '只能写 counselling（咨询服务）、experience（体验活动）、course（成长课程）、lecture（讲座）或 event（活动）',
  }),
  /** First day. */
  from: isoDate,
  /** Last day; absent: one day. */
  to: isoDate.optional(),
  /** Place in words. */
  place: text.optional(),
  /** Time of day in words. */
  time: text.optional(),
  /** Number to ask or sign up. */
  phone: phoneNumber.optional(),
  /** Ages it suits. */
  ages: z.array(ageBand).optional(),
});

/** One activity. */
export type Activity = z.infer<typeof activity>;

/** A lasting programme one can join (R50). */
export const programme = z.strictObject({
  ...shared,
  /** Who runs it. */
  operator: text.optional(),
  /** What it gives. */
  offers: text,
  /** For whom. */
  forWhom: text.optional(),
  /** How to join; absent: unknown, and the page says whom to ask. */
  howToJoin: text.optional(),
  /** Clauses of policy documents that name it. */
  policy: z.array(text).optional(),
  /** Number to ask. */
  phone: phoneNumber.optional(),
});

/** One programme. */
export type Programme = z.infer<typeof programme>;

/** A benefit a family may apply for (R17). */
export const benefit = z.strictObject({
  ...shared,
  /** Who qualifies. */
  who: text,
  /** What one gets. */
  what: text,
  /** Where to apply. */
  where: text.optional(),
  /** Papers needed. */
  papers: z.array(text).optional(),
  /** Number to ask. */
  phone: phoneNumber.optional(),
  /** Law articles it rests on (ids of laws.json). */
  laws: z.array(text).optional(),
  /** Clauses of policy documents that promise it. */
  policy: z.array(text).optional(),
  /** What is known to differ from place to place. */
  differs: text.optional(),
});

/** One benefit. */
export type Benefit = z.infer<typeof benefit>;
