import { z } from 'astro/zod';
import { looseDate, text, webAddress } from './fields.ts';

/** Where a fact about a place, line, programme or benefit was read. */
export const citation = z.strictObject({
  /** Title of the page or document. */
  title: text.describe('题名'),
  /** Who published it. */
  publisher: text.describe('发布者'),
  /** When it was published, as exactly as the source says; absent when it says nothing. */
  date: looseDate.optional().describe('发布日期'),
  /** Address on the publisher's own official site. Reprints and mirrors get no address. */
  url: webAddress.optional().describe('官方网址；转载站不写'),
});

/** One citation. */
export type Citation = z.infer<typeof citation>;

/** An entry of `sources.json`: what articles cite by id. */
export const source = z.strictObject({
  /** `S01` … as articles cite it. */
  id: z.string().regex(/^S\d{2,3}$/, { error: '来源编号形如 S01' }),
  /** Title of the law, document or work. */
  title: text,
  /** Issuing body or author. */
  publisher: text,
  /** Year or validity as it is known. */
  year: text.optional(),
  /** How much of it was read: full text, extracts, or known from memory only. */
  read: z.enum(['full', 'extract', 'memory'], { error: '只能写 full（读到全文）、extract（读到片段）或 memory（凭记忆，须核）' }),
  /** Whether it is a Chinese source; on carers' pages one of these comes first. */
  domestic: z.boolean(),
  /** Official address, once somebody has checked it. */
  url: webAddress.optional(),
});

/** One source of the prose. */
export type Source = z.infer<typeof source>;
