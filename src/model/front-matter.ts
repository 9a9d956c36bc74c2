/** Front matter of the MDX pages (DESIGN 3.2). */
import { z } from 'astro/zod';
import { AVOIDED_DAYS, type AvoidedDay } from './avoided-day.ts';
import { ageBand, audience, isoDate, monthDay, recordId, text } from './fields.ts';
import { LESSON_TYPES, type LessonType } from './lesson-type.ts';
import { pageAudio } from './recording.ts';
import { reviews } from './review.ts';
import { trainingFields } from './training-fields.ts';

/** Guide groups in the plan's order. */
export const GUIDE_GROUPS = {
  foundations: '打好底子',
  grandparents: '爷爷奶奶与委托照护',
  'by-age': '一岁有一岁的样子',
  emotions: '情绪与心理健康',
  families: '不同处境的家',
  school: '学校与同伴',
  online: '手机和网络',
  safety: '身体与安全',
} as const;

/** Id of a guide group. */
export type GuideGroup = keyof typeof GUIDE_GROUPS;

const shared = {
  /** Title as the page shows it. */
  title: text,
  /** One line for lists and search, at most 60 characters. */
  summary: text.refine((value) => [...value].length <= 60, {
    error: (issue) => `有 ${[...String(issue.input)].length} 个字，最多 60 个`,
  }),
  /** Address; equals the file's name. */
  slug: recordId,
  /** Readers. */
  audience: z.array(audience).min(1),
  /** Ages of the children concerned. */
  ages: z.array(ageBand).min(1),
  /** Editorial risk; readers see at most the three care levels. */
  risk: z.enum(['green', 'yellow', 'orange', 'red'], { error: '只能写 green、yellow、orange 或 red' }),
  /** Sensitive pages get quick exit, a neutral tab title, no share card, summary-only search. */
  sensitive: z.boolean({ error: '只能写 true 或 false' }),
  /** Neutral title for the browser tab of a sensitive page. */
  shortTitle: text.optional(),
  /** Clause codes the page serves. */
  policy: z.array(text),
  /** Source ids, a domestic one first on carers' pages. */
  sources: z.array(text).min(1, { error: '至少写一个来源编号' }),
  /** Topic ids. */
  topics: z.array(recordId).min(1),
  /** What people type; for search only. */
  aliases: z.array(text),
  /** Whose daily life the examples fit. */
  setting: z.array(z.enum(['town', 'village'])).min(1),
  /** Day of the last change to the text. */
  updated: isoDate,
  /** Professional readings; `null` while there is none, and the page then says so. */
  review: reviews,
  /** Day by which it is read again. */
  next: isoDate,
  /** A recorded reading of the page (R56). */
  audio: pageAudio.optional(),
  /** Deliberate exceptions to editorial checks. */
  exceptions: z.array(z.strictObject({ rule: text, reason: text })).optional(),
};

/** A guidance article. */
export const guideFrontMatter = z.strictObject({
  ...shared,
  /** Group of the plan. */
  group: z.enum(Object.keys(GUIDE_GROUPS) as [GuideGroup, ...GuideGroup[]], {
    error: `只能写：${Object.keys(GUIDE_GROUPS).join('、')}`,
  }),
  /** Place within the group: the order in which its guides are best read. */
  order: z.number({ error: '写一个整数：这一组里的第几篇' }).int().positive(),
});

/** A crisis page. */
export const helpFrontMatter = z.strictObject(shared);

/** A class meeting. */
export const lessonFrontMatter = z.strictObject({
  ...shared,
  /** School stage; shown by the region's own name. */
  stage: z.enum(['xiaodi', 'xiaogao', 'chuzhong', 'gaozhong'], { error: '只能写 xiaodi、xiaogao、chuzhong 或 gaozhong' }),
  /** What kind of lesson it is. */
  type: z.enum(Object.keys(LESSON_TYPES) as [LessonType, ...LessonType[]], {
    error: `写这一课是哪一种：${Object.entries(LESSON_TYPES)
      .map(([id, name]) => `${id}（${name}）`)
      .join('、')}`,
  }),
  /** Length in minutes. */
  minutes: z.number().int().positive(),
  /** What pupils can do afterwards. */
  goals: z.array(text).min(1),
  /** `required`: parents are told before the lesson, and the body must hold the text for them. */
  notice: z.literal('required', { error: '只能写 required；不需要告知的不写这一栏' }).optional(),
  /** Days on which it must not be taught: the planner keeps clear of them. */
  avoid: z
    .array(
      z.enum(Object.keys(AVOIDED_DAYS) as [AvoidedDay, ...AvoidedDay[]], {
        error: `只能写：${Object.entries(AVOIDED_DAYS)
          .map(([id, name]) => `${id}（${name}）`)
          .join('、')}`,
      }),
      { error: '写成列表，例如 [friday, before-holiday]' },
    )
    .min(1, { error: '至少写一种；哪天都能上的课不写这一栏' })
    .refine((days) => new Set(days).size === days.length, { error: '同一种写了两次' })
    .optional(),
  /** Slug of the lesson this one adapts, or whose second session it is. */
  variantOf: recordId.optional(),
  /** Number of the session, for second sessions. */
  session: z.number().int().positive().optional(),
});

/** Shelves of the toolkit. */
export const TOOLKIT_GROUPS = {
  visits: '走访、转介、报告',
  school: '学校、复学、同伴',
  activities: '活动、宣讲、安全',
  team: '手册、人手、自己',
} as const;

/** Id of a shelf of the toolkit. */
export type ToolkitGroup = keyof typeof TOOLKIT_GROUPS;

/** A tool for those who work with children, mostly with a form. */
export const toolkitFrontMatter = z.strictObject({
  ...shared,
  /** Shelf. */
  group: z.enum(Object.keys(TOOLKIT_GROUPS) as [ToolkitGroup, ...ToolkitGroup[]], {
    error: `只能写：${Object.keys(TOOLKIT_GROUPS).join('、')}`,
  }),
  /** Place on the shelf. */
  order: z.number({ error: '写一个整数：这一格里的第几件' }).int().positive(),
});

/** A digest of a policy document. */
export const policyFrontMatter = z.strictObject({
  ...shared,
  /** Code of the document, as in a region's `documents`: its title, status and date come from there. */
  document: z.string().regex(/^[A-Z]{2}(-[A-Z])?$/, { error: '文件代号形如 SH-X' }),
});

/** A campaign kit for a day of the year (R42). */
export const campaignFrontMatter = z.strictObject({
  ...shared,
  /** The day, `MM-DD`; the year is computed. */
  day: monthDay,
});

/** A self-study course for staff, with a pass mark (R35). */
export const trainingFrontMatter = z.strictObject({ ...shared, ...trainingFields });

/** Schemas by folder of `content/`. */
export const FRONT_MATTER = {
  guides: guideFrontMatter,
  help: helpFrontMatter,
  lessons: lessonFrontMatter,
  toolkit: toolkitFrontMatter,
  policies: policyFrontMatter,
  campaigns: campaignFrontMatter,
  training: trainingFrontMatter,
} as const;

/** A folder of prose pages. */
export type ProseKind = keyof typeof FRONT_MATTER;

/** Front matter of one kind. */
export type FrontMatter<K extends ProseKind = ProseKind> = z.infer<(typeof FRONT_MATTER)[K]>;
