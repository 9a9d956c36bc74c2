import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { COURSE_FILE_NAMES } from './course-files.ts';
import { coursesToGive } from './read-course.ts';

/** Every file that lies below the pages of the staff courses, relative to the site's root; the pages themselves are not among them. */
export function courseOutputs(kb: Pick<KnowledgeBase, 'pages' | 'site'>): string[] {
  const slides = ['index.html', 'classroom.js', 'classroom.css'].map((file) => `slides/${file}`);
  return coursesToGive(kb).flatMap(({ front }) =>
    [...COURSE_FILE_NAMES, ...slides].map((file) => `training/${front.slug}/${file}`),
  );
}
