/** The school year of class meetings: which theme comes when, and which lesson each school stage has for it (R31). */
import { z } from 'astro/zod';
import { monthDay, recordId, text, textUpTo } from './fields.ts';

/** A day of the year near which a meeting is held. */
const specialDay = z.strictObject({
  /** `MM-DD`; the year is computed. */
  on: monthDay,
  /** What the day is called. */
  name: textUpTo(12),
});

/** One meeting of the year. */
export const lessonSlot = z.strictObject({
  /** Stable id: teachers keep addresses that name it. */
  id: recordId,
  /** Theme, in a few characters. */
  theme: textUpTo(10),
  /** Month of the year, 1 to 12. */
  month: z.number({ error: '写 1 到 12 的整数' }).int({ error: '写 1 到 12 的整数' }).min(1).max(12),
  /** Half of the month that suits best: up to the 15th, or from the 16th. */
  half: z.enum(['first', 'second'], { error: '只能写 first（1 日到 15 日）或 second（16 日起）' }),
  /** A day of the year near which it is held; absent: any day of the half will do. */
  day: specialDay.optional(),
  /** Slug of the lesson by school stage. */
  lessons: z.strictObject({
    xiaodi: recordId.optional(),
    xiaogao: recordId.optional(),
    chuzhong: recordId.optional(),
    gaozhong: recordId.optional(),
  }),
});
/** One meeting of the year. */
export type LessonSlot = z.infer<typeof lessonSlot>;

/** `lesson-calendar.json`. */
export const lessonCalendar = z.strictObject({
  /** The meetings, in the order of the school year, which begins in autumn. */
  slots: z.array(lessonSlot),
  /** What families do at home in months that have one meeting only; `null`: nothing is planned. */
  homeTask: z
    .strictObject({
      /** What it is called. */
      title: textUpTo(12),
      /** How it is handed out, in one or two sentences. */
      text,
      /** The months, 1 to 12. */
      months: z.array(z.number().int().min(1).max(12)).min(1),
      /** Slugs of the guides it is made of. */
      guides: z.array(recordId).min(1),
    })
    .nullable(),
});
/** The year of class meetings. */
export type LessonCalendar = z.infer<typeof lessonCalendar>;
