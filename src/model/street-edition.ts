import { z } from 'astro/zod';
import { divisionCode, isoDate, phoneNumber, recordId, text, textUpTo } from './fields.ts';

/** Longest 编印单位 or 准印证号, in characters: the forms have a line for each. */
const LONGEST_NAME = 40;

/** One fact that a released book printed: what a reader relies on. Absent fields were not printed. */
export const releaseFact = z.strictObject({
  /** Kind and id of the record, `services/xuhui-mhc`; for a role its institution and name, `roles/xuhui-mhc/社工`. */
  id: text,
  /** Name; for a role with its institution. */
  name: text,
  /** Numbers. */
  phones: z
    .array(
      z.strictObject({
        /** Number. */
        number: phoneNumber,
        /** What it is for. */
        label: text.optional(),
        /** Its own hours, in words. */
        hours: text.optional(),
      }),
    )
    .min(1)
    .optional(),
  /** Hours in words; the days of an activity. */
  hours: text.optional(),
  /** Address; the place of an activity. */
  address: text.optional(),
  /** How to join a programme. */
  join: text.optional(),
  /** Last day of an activity. */
  until: isoDate.optional(),
});

/** One fact that a released book printed. */
export type ReleaseFact = z.infer<typeof releaseFact>;

/** One release of a street's handbook. Written by `npm run handbook -- --release`, not by hand. */
export const streetRelease = z.strictObject({
  /** 1 for the first. */
  number: z.number().int().positive(),
  /** Day of the release. */
  on: isoDate,
  /** What it printed, sorted by id. */
  facts: z.array(releaseFact),
  /** Slugs of the articles it bound. */
  guides: z.array(recordId),
});

/** One release of a street's handbook. */
export type StreetRelease = z.infer<typeof streetRelease>;

/** `editions/<street>.json`: what a street itself answers for. Without it prints are marked 样稿. */
export const streetEdition = z.strictObject({
  /** Street code; equals the file's name. */
  street: divisionCode,
  /** Imprint of the printed book; `null` until the street has approved one. */
  imprint: z
    .strictObject({
      /** 编印单位 */
      publisher: textUpTo(LONGEST_NAME),
      /** 批准日期 */
      approvedOn: isoDate,
      /** 准印证号, where there is one. */
      permit: textUpTo(LONGEST_NAME).optional(),
      /** 印数 */
      copies: z.number().int().positive().optional(),
    })
    .nullable(),
  /** Where readers send corrections about this street. */
  correctionPhone: phoneNumber.optional(),
  /** Slugs of the guides bound into the guide edition, in order (R15); absent: chosen by season and street. */
  guides: z.array(recordId).min(1).optional(),
  /** What each released book printed, oldest first: printed copies are compared with today's facts. Absent: nothing was released. */
  releases: z.array(streetRelease).min(1).optional(),
});

/** A street's own edition data. */
export type StreetEdition = z.infer<typeof streetEdition>;
