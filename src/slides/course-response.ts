/** What the routes of a staff course's files have in common. */
import { COURSE_FILES, type CourseFileName } from '../domain/training/course-files.ts';
import { coursesToGive, readCourse } from '../domain/training/read-course.ts';
import { getKnowledgeBase, today } from '../knowledge-base.ts';
import { courseFile } from './course-files.ts';

/** The path parameters of every course that is given out. */
export function coursePaths(): { readonly params: { readonly slug: string } }[] {
  return coursesToGive(getKnowledgeBase()).map(({ front }) => ({ params: { slug: front.slug } }));
}

/** The file `name` of the course `slug`. */
export async function courseResponse(slug: string | undefined, name: CourseFileName): Promise<Response> {
  const kb = getKnowledgeBase();
  const page = coursesToGive(kb).find(({ front }) => front.slug === slug);
  if (!page) throw new Error(`没有叫 “${slug}” 的培训课`);
  const bytes = await courseFile(readCourse(kb, page, today()), name);
  return new Response(bytes as BodyInit, { headers: { 'Content-Type': COURSE_FILES[name].type } });
}
