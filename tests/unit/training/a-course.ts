/** A staff course as the renderers get it, from the body of a sound course. */
import type { Course } from '../../../src/domain/training/course.ts';
import { readCourse } from '../../../src/domain/training/read-course.ts';
import { aKnowledgeBase, type Written } from '../builders.ts';
import { aPage } from '../page-builders.ts';
import { courseBody } from '../course-body.ts';

/** The day of all tests here. */
export const TODAY = '2026-11-22';

/** The sound course with some parts or fields written otherwise. */
export function aCourse(
  parts: Parameters<typeof courseBody>[0] = {},
  front: Parameters<typeof aPage<'training'>>[1] = {},
  written: Written = {},
): Course {
  const page = aPage('training', { slug: 'ru-men', title: '入门课', body: courseBody(parts), ...front });
  return readCourse(aKnowledgeBase({ pages: [page], ...written }), page, TODAY);
}
