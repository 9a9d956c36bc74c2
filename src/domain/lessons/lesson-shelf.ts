/** The lessons as they stand on the shelf: by school stage, and once more by topic, type and month. */
import type { LessonSlot } from '../../model/lesson-calendar.ts';
import { LESSON_TYPES, type LessonType } from '../../model/lesson-type.ts';
import { pagesOf, type KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Topic } from '../../model/reference.ts';
import { placeInYear } from '../planner/school-year.ts';
import { STAGE_NAMES, stageInRegions } from '../stage-names.ts';
import type { LessonPage } from './read-lesson.ts';

/** Id of a school stage. */
export type Stage = keyof typeof STAGE_NAMES;

/** All stages, the youngest first. */
const STAGES = Object.keys(STAGE_NAMES) as Stage[];

/** A stage and its lessons. */
export interface LessonShelf {
  /** Stage. */
  readonly id: Stage;
  /** Its common name: 小学高年级. */
  readonly name: string;
  /** Its grades by every region's own count. */
  readonly grades: string;
  /** Its lessons; a second session follows its first, micro-lessons come last. */
  readonly lessons: readonly LessonPage[];
}

/** A meeting that the year's calendar gives a lesson. */
export interface LessonMeeting {
  /** The stage that has it. */
  readonly stage: Stage;
  /** Month, 1 to 12. */
  readonly month: number;
}

type Calendar = Pick<KnowledgeBase, 'lessonCalendar'>;

/** All stages that have lessons, the youngest first. */
export function lessonShelves(kb: Pick<KnowledgeBase, 'pages' | 'regions'>): LessonShelf[] {
  const isMicro = ({ front }: LessonPage) => Number(front.type === 'micro');
  const lessons = pagesOf(kb, 'lessons').toSorted((a, b) => isMicro(a) - isMicro(b) || (a.front.slug < b.front.slug ? -1 : 1));
  return STAGES.map((id) => ({
    id,
    name: STAGE_NAMES[id],
    grades: stageInRegions(kb, id),
    lessons: lessons.filter(({ front }) => front.stage === id),
  })).filter(({ lessons: list }) => list.length > 0);
}

/** Topics that have lessons, in the order of `topics.json`. */
export function lessonsByTopic(
  kb: Pick<KnowledgeBase, 'pages' | 'topics'>,
): { readonly topic: Topic; readonly lessons: readonly LessonPage[] }[] {
  const lessons = pagesOf(kb, 'lessons');
  return [...kb.topics.values()]
    .map((topic) => ({ topic, lessons: lessons.filter(({ front }) => front.topics.includes(topic.id)) }))
    .filter(({ lessons: list }) => list.length > 0);
}

/** Types that have lessons, in their fixed order. */
export function lessonsByType(
  kb: Pick<KnowledgeBase, 'pages'>,
): { readonly type: LessonType; readonly name: string; readonly lessons: readonly LessonPage[] }[] {
  const lessons = pagesOf(kb, 'lessons');
  return (Object.keys(LESSON_TYPES) as LessonType[])
    .map((type) => ({ type, name: LESSON_TYPES[type], lessons: lessons.filter(({ front }) => front.type === type) }))
    .filter(({ lessons: list }) => list.length > 0);
}

/** Months in which the calendar has meetings, in the order of the school year, with the lessons of all stages, each once. */
export function lessonsByMonth(
  kb: Pick<KnowledgeBase, 'pages'> & Calendar,
): { readonly month: number; readonly lessons: readonly LessonPage[] }[] {
  const lessons = pagesOf(kb, 'lessons');
  return monthsOf(kb.lessonCalendar.slots).map((month) => ({
    month,
    lessons: lessons.filter(({ front }) => meetingsOf(kb, front.slug).some((one) => one.month === month)),
  }));
}

/** The meetings that the calendar gives a lesson; one for each stage at most. */
export function meetingsOf({ lessonCalendar }: Calendar, slug: string): LessonMeeting[] {
  return lessonCalendar.slots.flatMap(({ month, lessons }) =>
    STAGES.filter((stage) => lessons[stage] === slug).map((stage) => ({ stage, month })),
  );
}

/** The stages that a lesson serves: its own, and those for which the calendar has it too; the youngest first. */
export function stagesOf(kb: Calendar, { front }: Pick<LessonPage, 'front'>): Stage[] {
  const given = meetingsOf(kb, front.slug).map(({ stage }) => stage);
  return STAGES.filter((stage) => stage === front.stage || given.includes(stage));
}

function monthsOf(slots: readonly LessonSlot[]): number[] {
  return [...new Set(slots.toSorted((a, b) => placeInYear(a) - placeInYear(b)).map(({ month }) => month))];
}
