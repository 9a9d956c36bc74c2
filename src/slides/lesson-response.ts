/** What the routes of a lesson's files have in common. */
import { lessonsToGive, readLesson } from '../domain/lessons/read-lesson.ts';
import { LESSON_FILES, lessonFileNames, type LessonFileName } from '../domain/lessons/lesson-files.ts';
import { getKnowledgeBase, today } from '../knowledge-base.ts';
import { lessonFile } from './lesson-files.ts';

/** The path parameters of every lesson that is given out; with `name`, of those that have this file. */
export function lessonPaths(name?: LessonFileName): { readonly params: { readonly slug: string } }[] {
  return lessonsToGive(getKnowledgeBase())
    .filter(({ front }) => name === undefined || lessonFileNames(front.type).includes(name))
    .map(({ front }) => ({ params: { slug: front.slug } }));
}

/** The file `name` of the lesson `slug`. */
export async function lessonResponse(slug: string | undefined, name: LessonFileName): Promise<Response> {
  const kb = getKnowledgeBase();
  const page = lessonsToGive(kb).find(({ front }) => front.slug === slug);
  if (!page) throw new Error(`没有叫 “${slug}” 的课`);
  const bytes = await lessonFile(readLesson(kb, page, today()), name);
  return new Response(bytes as BodyInit, { headers: { 'Content-Type': LESSON_FILES[name].type } });
}
