/** What the year planner works with: the calendar, the lessons it names, the holidays. Small, for it travels inside the page. */
import type { AvoidedDay } from '../../model/avoided-day.ts';
import type { LessonSlot } from '../../model/lesson-calendar.ts';
import { pagesOf, type KnowledgeBase } from '../../model/knowledge-base.ts';
import { LESSON_TYPES } from '../../model/lesson-type.ts';
import type { Stage } from '../lessons/lesson-shelf.ts';
import { siteNotices } from '../notices.ts';
import { isNeutral } from '../prints/card-words.ts';
import { lessonsToGive, type LessonPage } from '../lessons/read-lesson.ts';
import { STAGE_NAMES, stageInRegions } from '../stage-names.ts';
import { webAddressOf } from '../web-address.ts';
import { placeInYear } from './school-year.ts';

/** A lesson as the planner knows it. */
export interface PlannerLesson {
  /** Slug. */
  readonly slug: string;
  /** Title. */
  readonly title: string;
  /** What a phone's calendar says of it: neutral words. */
  readonly quietTitle: string;
  /** What kind of lesson it is, as schools call it: `活动课`. */
  readonly type: string;
  /** Length in minutes. */
  readonly minutes: number;
  /** Day of the last change to its text. */
  readonly updated: string;
  /** Parents are told before this lesson. */
  readonly notice: boolean;
  /** Days on which it must not be taught. */
  readonly avoid: readonly AvoidedDay[];
  /** Slug of the lesson that must have been taught before: this one is its second session. `null`: none. */
  readonly follows: string | null;
  /** Whether its files may be downloaded. */
  readonly files: boolean;
}

/** A school stage that has a calendar. */
export interface PlannerStage {
  /** Id. */
  readonly id: Stage;
  /** Common name: 小学高年级. */
  readonly name: string;
  /** Its grades by every region's own count. */
  readonly grades: string;
  /** Slugs of the lessons one may choose from, those of the calendar first; no micro-lesson, for it does not fill a meeting. */
  readonly shelf: readonly string[];
}

/** What families do at home in months with one meeting. */
export interface HomeTask {
  /** What it is called. */
  readonly title: string;
  /** How it is handed out. */
  readonly text: string;
  /** The months, 1 to 12. */
  readonly months: readonly number[];
  /** The guides it is made of. */
  readonly guides: readonly { readonly slug: string; readonly title: string }[];
}

/** Everything the planner knows. A plain value: it is written into the page as JSON. */
export interface PlannerData {
  /** Stages, the youngest first. */
  readonly stages: readonly PlannerStage[];
  /** The year's meetings in the order of the school year. */
  readonly slots: readonly LessonSlot[];
  /** Every lesson that a stage may choose. */
  readonly lessons: readonly PlannerLesson[];
  /** The holiday table: days and names. */
  readonly holidays: { readonly years: readonly number[]; readonly days: Readonly<Record<string, string>> };
  /** `null`: nothing is planned for home. */
  readonly homeTask: HomeTask | null;
  /** Address of the list of lessons; `null` while the site has no address. */
  readonly url: string | null;
  /** Site name. */
  readonly siteName: string;
  /** Lines that stand on every file: 演示版. */
  readonly notices: readonly string[];
}

/** The planner's data. */
export function plannerData(kb: KnowledgeBase): PlannerData {
  const { slots, homeTask } = kb.lessonCalendar;
  const pages = pagesOf(kb, 'lessons').filter(({ front }) => front.type !== 'micro');
  const stages = (Object.keys(STAGE_NAMES) as Stage[])
    .filter((id) => slots.some(({ lessons }) => lessons[id] !== undefined))
    .map((id): PlannerStage => ({ id, name: STAGE_NAMES[id], grades: stageInRegions(kb, id), shelf: shelfOf(pages, slots, id) }));
  const chosen = new Set(stages.flatMap(({ shelf }) => shelf));
  const given = new Set(lessonsToGive(kb).map(({ front }) => front.slug));
  return {
    stages,
    slots: slots.toSorted((a, b) => placeInYear(a) - placeInYear(b)),
    lessons: pages.filter(({ front }) => chosen.has(front.slug)).map((page) => lessonOf(page, given.has(page.front.slug))),
    holidays: { years: kb.holidays.years, days: kb.holidays.holidays },
    homeTask: homeTask && {
      title: homeTask.title,
      text: homeTask.text,
      months: homeTask.months,
      guides: homeTask.guides.flatMap((slug) => {
        const page = pagesOf(kb, 'guides').find(({ front }) => front.slug === slug);
        return page ? [{ slug, title: page.front.title }] : [];
      }),
    },
    url: webAddressOf(kb, 'lessons/'),
    siteName: kb.site.name,
    notices: siteNotices(kb),
  };
}

function shelfOf(pages: readonly LessonPage[], slots: readonly LessonSlot[], stage: Stage): string[] {
  const inCalendar = slots.flatMap(({ lessons }) => lessons[stage] ?? []);
  const others = pages.filter(({ front }) => front.stage === stage).map(({ front }) => front.slug);
  return [...new Set([...inCalendar, ...others])];
}

function lessonOf({ front }: LessonPage, files: boolean): PlannerLesson {
  const { slug, title, type, minutes, updated, notice, avoid = [], session, variantOf } = front;
  return {
    slug,
    title,
    quietTitle: isNeutral(title) ? title : '主题班会',
    type: LESSON_TYPES[type],
    minutes,
    updated,
    notice: notice === 'required',
    avoid,
    follows: (session !== undefined && variantOf) || null,
    files,
  };
}
