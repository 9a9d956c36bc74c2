/** What the list of lessons can be picked by. Small: it travels inside the page. */
import type { LessonType } from '../../model/lesson-type.ts';
import { pagesOf, type KnowledgeBase } from '../../model/knowledge-base.ts';
import { meetingsOf, stagesOf, type LessonMeeting, type Stage } from './lesson-shelf.ts';

/** What is known of a lesson. */
export interface LessonFact {
  /** Slug. */
  readonly slug: string;
  /** Type. */
  readonly type: LessonType;
  /** Topic ids. */
  readonly topics: readonly string[];
  /** Stages that it serves. */
  readonly stages: readonly Stage[];
  /** When the year's calendar has it. */
  readonly meetings: readonly LessonMeeting[];
}

/** The facts of all lessons. A plain value: it is written into the page as JSON. */
export function lessonFacts(kb: Pick<KnowledgeBase, 'pages' | 'lessonCalendar'>): LessonFact[] {
  return pagesOf(kb, 'lessons').map((page) => ({
    slug: page.front.slug,
    type: page.front.type,
    topics: page.front.topics,
    stages: stagesOf(kb, page),
    meetings: meetingsOf(kb, page.front.slug),
  }));
}
