/** A lesson's prints as PDF, made once per content. Throws when one does not fit on the pages it may have. */
import type { Lesson } from '../domain/lessons/lesson.ts';
import { LESSON_PRINTS, printPages, type LessonPrint } from '../domain/lessons/lesson-prints.ts';
import { keptPrint } from './kept-print.ts';
import type { Print } from './print-cache.ts';
import { typeset } from './typeset.ts';

/** The print `name` of `lesson`, from `cacheDir` when the same content was printed before. */
export async function printLesson(lesson: Lesson, name: LessonPrint, cacheDir: string): Promise<Print> {
  const { label, fix } = LESSON_PRINTS[name];
  const pages = printPages(name, lesson.type);
  const what = `《${lesson.title}》的${label}`;
  const print = await keptPrint(cacheDir, `lesson-${name}`, lesson, () => typeset(`lesson-${name}.typ`, lesson, what));
  if (pages === null || print.pages === pages) return print;
  throw new Error(`content/lessons/${lesson.slug}.mdx：${label}应是 ${pages} 页，排出来是 ${print.pages} 页。${fix}。`);
}
