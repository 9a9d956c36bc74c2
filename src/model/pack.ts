/** Packages of pages for a role (R30) and for a safety topic (R25): which pages, what to do first, a deck, sheets to print. */
import { z } from 'astro/zod';
import { audience, isoDate, phoneNumber, recordId, text, textUpTo } from './fields.ts';
import { formPart } from './form.ts';
import { reviews } from './review.ts';

/**
 * The roles that have a pack; the slug of such a pack is its role (DESIGN 3.1). They are those of clause GX-3, which stands in a
 * draft for comments and is not in force: pages that cite it say so.
 */
export const PACK_ROLES = ['parents', 'principals', 'class-teachers', 'counsellors'] as const;

/** An address of a page of the site, below its root: `guides/fa-piqi/`, `lessons/knowledge/`. */
const pageAddress = z.string({ error: '请写页面的地址' }).refine((value) => /^([a-z0-9-]+\/)+$/.test(value), {
  error: (issue) => `写的是 “${String(issue.input)}”，不是页面的地址。请写成 guides/fa-piqi/ 这样的形式，末尾有 /`,
});

/** An address of a file of the site, below its root: `toolkit/zoufang-jilu/form.pdf`. */
const fileAddress = z.string({ error: '请写文件的地址' }).refine((value) => /^([a-z0-9-]+\/)+[a-z0-9-]+\.[a-z]+$/.test(value), {
  error: (issue) => `写的是 “${String(issue.input)}”，不是文件的地址。请写成 toolkit/huban-ka/form.pdf 这样的形式`,
});

/** A sheet of the pack's own: one side of A4 to copy and hand out. */
export const packSheet = z.strictObject({
  /** `letter` is the letter to parents, with blanks for the school; `handout` is for everybody who was there. */
  file: z.enum(['letter', 'handout'], { error: '只能写 letter（给家长的信）或 handout（讲义）' }),
  /** Title on the sheet. */
  title: textUpTo(20),
  /** Version in the foot: `2026-11`. */
  version: z.string().regex(/^\d{4}-\d{2}$/, { error: '版本写成 2026-11' }),
  /** One line under the title. */
  lead: text,
  /** Parts in order. */
  parts: z.array(formPart).min(1),
});
/** A sheet of a pack. */
export type PackSheet = z.infer<typeof packSheet>;

/** A slide of the pack's deck. */
export const packSlide = z.strictObject({
  /** Title, two lines at most. */
  title: text,
  /** Lines; one alone stands as a sentence, several as points. */
  lines: z.array(text).min(1).max(5, { error: '一张最多五行' }),
  /** What the speaker says and does, paragraph by paragraph. */
  notes: z.array(text).min(1, { error: '每张都要有讲稿' }),
});

/** `packs/<slug>.json`. */
export const pack = z.strictObject({
  /** Part of the address `/packs/<slug>/`; equals the file's name. */
  slug: recordId,
  /** For a role, or a lecture on safety. */
  kind: z.enum(['role', 'safety'], { error: '只能写 role（给一种岗位）或 safety（安全讲座）' }),
  /** Place on the list, within its kind. */
  order: z.number({ error: '写一个整数：排在第几' }).int().positive(),
  /** Title; also the name of the zip's content. */
  title: textUpTo(24),
  /** One line. */
  summary: textUpTo(60),
  /** Readers. */
  audience: z.array(audience).min(1),
  /** How it is used, in one paragraph. */
  use: text,
  /** What to do with thirty minutes; minutes add up to 30. */
  half: z
    .array(
      z.strictObject({
        /** Minutes. */
        minutes: z.number().int().positive(),
        /** What to do. */
        what: text,
        /** The page it is about. */
        page: pageAddress.optional(),
      }),
    )
    .min(2),
  /** Common problems: what to look at, whom to turn to. */
  problems: z
    .array(
      z.strictObject({
        /** What happens, in the reader's words. */
        when: textUpTo(30),
        /** Pages that say what to do, the first one first. */
        see: z.array(pageAddress).min(1),
        /** Whom to turn to, in words. */
        who: text,
        /** Public numbers of the nation to call, the first one first; empty when nobody need be called. */
        call: z.array(phoneNumber),
      }),
    )
    .min(3),
  /** What is in it, part by part. */
  sections: z
    .array(
      z.strictObject({
        /** Heading. */
        title: textUpTo(16),
        /** One line; may be left out. */
        note: text.optional(),
        /** Pages. */
        pages: z.array(pageAddress).min(1),
      }),
    )
    .min(1),
  /** What to print, and for whom. */
  print: z.array(
    z.strictObject({
      /** The file. */
      file: fileAddress,
      /** How many, for whom. */
      how: text,
    }),
  ),
  /** The deck: for a parents' meeting, a meeting of the staff, a lecture. */
  deck: z.strictObject({
    /** Title; also the name of its file. */
    title: textUpTo(20),
    /** Where and how it is shown, in one line. */
    use: text,
    /** Slides; the slide with the numbers comes after them by itself. */
    slides: z.array(packSlide).min(5, { error: '至少五张' }).max(12, { error: '最多十二张' }),
  }),
  /** Sheets of its own. */
  sheets: z.array(packSheet),
  /** Clauses it serves: `GX-3`. */
  policy: z.array(text),
  /** Source ids of what it says itself. */
  sources: z.array(text).min(1, { error: '至少写一个来源编号' }),
  /** Day of the last change. */
  updated: isoDate,
  /** Professional readings of its deck and its sheets. */
  review: reviews,
  /** Day by which it is read again. */
  next: isoDate,
});
/** A pack. */
export type Pack = z.infer<typeof pack>;
