import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Change } from '../../model/reference.ts';
import type { LessonPage } from './read-lesson.ts';

/** The published changes that concern a lesson, newest first: they name its slug or its address. */
export function lessonChanges({ changes }: Pick<KnowledgeBase, 'changes'>, { front }: Pick<LessonPage, 'front'>): Change[] {
  const names = [front.slug, `lessons/${front.slug}`, `lessons/${front.slug}/`, `/lessons/${front.slug}/`];
  return changes
    .filter(({ concerns }) => concerns?.some((one) => names.includes(one)))
    .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}
