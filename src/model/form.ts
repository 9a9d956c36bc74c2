/** Printable forms of the toolkit: one A4 sheet each, filled in by hand, kept by the office. They never ask for a child's name. */
import { z } from 'astro/zod';
import { recordId, text, textOrEmpty } from './fields.ts';

const part = {
  /** Heading of the part. */
  title: text,
  /** One line on how to fill it in. */
  hint: text.optional(),
};

/** A part of a form. */
export const formPart = z.discriminatedUnion(
  'kind',
  [
    /** Words with a line behind each: 自编代号 ____ 日期 ____. */
    z.strictObject({
      kind: z.literal('fields'),
      ...part,
      fields: z
        .array(
          z.strictObject({
            /** What to write. */
            label: text,
            /** Share of the line: a whole one, a half, or a third. */
            width: z.enum(['full', 'half', 'third'], { error: '只能写 full（整行）、half（半行）或 third（三分之一行）' }),
          }),
        )
        .min(1),
    }),
    /** Boxes to tick. */
    z.strictObject({
      kind: z.literal('checks'),
      ...part,
      items: z.array(text).min(1),
      columns: z.number().int().min(1).max(3).optional(),
    }),
    /** A table; `rows` holds words of the first columns, or the number of empty rows. */
    z.strictObject({
      kind: z.literal('table'),
      ...part,
      columns: z
        .array(
          z.strictObject({
            /** Heading; may be empty over row names. */
            label: textOrEmpty,
            /** Width in relation to the other columns. */
            share: z.number().positive(),
          }),
        )
        .min(1),
      rows: z.union([z.number().int().min(1).max(40), z.array(z.array(textOrEmpty).min(1)).min(1)]),
    }),
    /** Ruled lines. */
    z.strictObject({ kind: z.literal('lines'), ...part, lines: z.number().int().min(1).max(30) }),
    /** Numbered steps. */
    z.strictObject({ kind: z.literal('steps'), ...part, items: z.array(text).min(1) }),
    /** Points without a number. */
    z.strictObject({ kind: z.literal('points'), ...part, items: z.array(text).min(1) }),
    /** What to say and what not to. */
    z.strictObject({ kind: z.literal('say'), ...part, rows: z.array(z.strictObject({ say: text, not: text })).min(1) }),
  ],
  { error: '没有这种 kind。可以写：fields、checks、table、lines、steps、points、say' },
);

/** A part of a form. */
export type FormPart = z.infer<typeof formPart>;

/** `forms/<slug>.json`: the form of the toolkit page with the same slug. */
export const form = z.strictObject({
  /** Slug of the toolkit page; equals the file's name. */
  slug: recordId,
  /** Title on the sheet. */
  title: text,
  /** Version shown in the foot: `2026-11`. */
  version: z.string().regex(/^\d{4}-\d{2}$/, { error: '版本写成 2026-11' }),
  /** One line under the title: who fills it in, when. */
  lead: text,
  /** Sides of A4 the form takes. */
  sides: z.number().int().min(1).max(4),
  /** Given to families or pupils to keep, not kept by the office: the foot says so. */
  handedOut: z.literal(true, { error: '只能写 true；不发出去的，删去这一项' }).optional(),
  /** Parts in order. */
  parts: z.array(formPart).min(1),
});

/** A toolkit form. */
export type Form = z.infer<typeof form>;
