/** A lesson as the renderers get it, from the body of a sound lesson. */
import type { Lesson } from '../../../src/domain/lessons/lesson.ts';
import { readLesson } from '../../../src/domain/lessons/read-lesson.ts';
import { aKnowledgeBase, type Written } from '../builders.ts';
import { aPage } from '../page-builders.ts';
import { lessonBody } from '../lesson-body.ts';

/** The day of all tests here. */
export const TODAY = '2026-11-22';

/** The sound lesson with some parts or fields written otherwise. */
export function aLesson(
  parts: Parameters<typeof lessonBody>[0] = {},
  front: Parameters<typeof aPage<'lessons'>>[1] = {},
  written: Written = {},
): Lesson {
  const page = aPage('lessons', {
    slug: 'shuo-chulai',
    title: '把难受说出来',
    body: lessonBody(parts),
    audience: ['teacher'],
    ...front,
  });
  return readLesson(aKnowledgeBase({ pages: [page], ...written }), page, TODAY);
}

/** Text of authors that would do harm where it is taken for markup. */
export const HOSTILE = '“甲”</script><script>alert(1)</script>&amp;#read("x")$y$';
