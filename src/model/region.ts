import { z } from 'astro/zod';
import { divisionCode, isoDate, looseDate, monthDay, recordId, text } from './fields.ts';
import { clauseCode, ladderLine, regionList } from './region-list.ts';
import { whoCounts } from './who-counts.ts';

/** Contact and visit rhythm in days. */
const rhythm = z.strictObject({
  /** At least one contact in so many days. */
  contactDays: z.number().int().positive(),
  /** At least one home visit in so many days. */
  visitDays: z.number().int().positive(),
});

/** A policy document a region works under, with its clauses. */
export const policyDocument = z.strictObject({
  /** Short code that clauses start with: `SH-X`. */
  code: z.string().regex(/^[A-Z]{2}(-[A-Z])?$/, { error: '文件代号形如 SH-X' }),
  /** Title; for a document without one, a description in square brackets. */
  title: text,
  /** Whether the title is the document's own. */
  titleKnown: z.boolean(),
  /** Document number, when known. */
  number: text.optional(),
  /** Date of issue, when known. */
  date: looseDate.optional(),
  /** Standing today: a draft and an expired plan are never shown as rules in force. */
  status: z.enum(['in-force', 'draft', 'expired'], { error: '只能写 in-force、draft（征求意见稿）或 expired（已到期）' }),
  /** Remark shown beside every citation. */
  remark: text.optional(),
  /** Last day of validity, when the document gives one. */
  validTo: isoDate.optional(),
  /** Clauses by the number pages cite. */
  clauses: z
    .array(
      z.strictObject({
        /** Number in our clause code. */
        n: z.number().int().min(0),
        /** Where it stands in the document, when that is not 第 n 条: `二（四）`. */
        at: text.optional(),
        /** What it says, in one line. */
        gist: text,
        /** Why no page, form or data of a portal can serve it; only where none does. */
        why: text.optional(),
      }),
    )
    .min(1),
});

/** A policy document. */
export type PolicyDocument = z.infer<typeof policyDocument>;

const figure = z.strictObject({
  /** The figure itself. */
  value: z.union([z.number(), text]),
  /** Clause it comes from, such as `SH-X-6`. */
  clause: clauseCode,
});

/** `regions/<code>.json`: what a region's own documents and habits say; nothing borrowed from another region. */
export const region = z.strictObject({
  /** Code of the province or city the profile is for. */
  code: divisionCode,
  /** Name used in headings. */
  name: text,
  /** Short name for buttons. */
  shortName: text,
  /** Invented region (the sample city). */
  sample: z.literal(true).optional(),
  /** Ids of hotline services in the order shown; 12356 must be the first (R03). */
  hotlines: z.array(recordId).min(1),
  /** Hotlines the region's documents name whose number is not known yet, with the reason shown. */
  hotlineGaps: z.array(z.strictObject({ name: text, reason: text })).optional(),
  /** Visit rhythm, only where the region's own document gives one (R41). */
  visit: z.strictObject({ normal: rhythm, attention: rhythm, clauses: z.array(text).min(1) }).optional(),
  /** The child director's duties as the region's documents name them (R16); absent: nobody has drawn them up yet. */
  dutyList: regionList.optional(),
  /** What the region's documents promise families (R16); absent: nobody has drawn it up yet. */
  serviceList: regionList.optional(),
  /** What the region's documents add to the steps of the referral ladder (R08, R09). */
  referral: z.array(ladderLine).optional(),
  /** Whom the region's documents care for (R51); absent: nobody has drawn it up yet, and there is no page. */
  whoCounts: whoCounts.optional(),
  /** Figures of the region's documents (REQUIREMENTS part F), by stable key. */
  targets: z.record(text, figure).optional(),
  /** School stages by the region's own names (Shanghai has five years of primary school). */
  stageNames: z.strictObject({ xiaodi: text, xiaogao: text, chuzhong: text, gaozhong: text }),
  /** Seasonal slots of the home page: inclusive `MM-DD` ranges (R43, R44). */
  seasons: z
    .array(
      z.strictObject({
        id: recordId,
        name: text,
        from: monthDay,
        to: monthDay,
        topics: z.array(recordId).min(1),
      }),
    )
    .optional(),
  /** Policy documents of the region. */
  documents: z.array(policyDocument),
});

/** A region's profile. */
export type Region = z.infer<typeof region>;
