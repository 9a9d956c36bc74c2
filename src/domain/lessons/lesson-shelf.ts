/** The lessons as they stand on the shelf: by school stage, and once more by topic. */
import { pagesOf, type KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Topic } from '../../model/reference.ts';
import { STAGE_NAMES, stageInRegions } from '../stage-names.ts';
import type { LessonPage } from './read-lesson.ts';

/** Id of a school stage. */
export type Stage = keyof typeof STAGE_NAMES;

/** A stage and its lessons. */
export interface LessonShelf {
  /** Stage. */
  readonly id: Stage;
  /** Its common name: 小学高年级. */
  readonly name: string;
  /** Its grades by every region's own count. */
  readonly grades: string;
  /** Its lessons; a second session follows its first. */
  readonly lessons: readonly LessonPage[];
}

/** All stages that have lessons, the youngest first. */
export function lessonShelves(kb: Pick<KnowledgeBase, 'pages' | 'regions'>): LessonShelf[] {
  const lessons = pagesOf(kb, 'lessons').toSorted((a, b) => (a.front.slug < b.front.slug ? -1 : 1));
  return (Object.keys(STAGE_NAMES) as Stage[])
    .map((id) => ({
      id,
      name: STAGE_NAMES[id],
      grades: stageInRegions(kb, id),
      lessons: lessons.filter(({ front }) => front.stage === id),
    }))
    .filter(({ lessons: list }) => list.length > 0);
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
