/** Makes the files of a lesson: the page tells their sizes, the routes give them out. */
import type { Lesson } from '../domain/lessons/lesson.ts';
import { LESSON_FILES, lessonFileNames, type LessonFileName, type SizedFile } from '../domain/lessons/lesson-files.ts';
import type { LessonPrint } from '../domain/lessons/lesson-prints.ts';
import { printCacheFolder } from '../print/print-cache.ts';
import { printLesson } from '../print/print-lesson.ts';
import { lessonDeck } from './deck.ts';
import { madeOnce } from './made-once.ts';
import { classClosing } from './number-slide.ts';
import { scormPackage } from './scorm-package.ts';
import { lessonUnit } from './scorm-unit.ts';

/** The bytes of the file `name` of `lesson`. */
export function lessonFile(lesson: Lesson, name: LessonFileName): Promise<Uint8Array> {
  return madeOnce(`lesson ${name}`, lesson, () => make(lesson, name));
}

/** Every file with its size in bytes. */
export function lessonFileSizes(lesson: Lesson): Promise<SizedFile[]> {
  return Promise.all(
    lessonFileNames(lesson.type).map(async (name) => ({
      ...LESSON_FILES[name],
      name,
      bytes: (await lessonFile(lesson, name)).length,
    })),
  );
}

async function make(lesson: Lesson, name: LessonFileName): Promise<Uint8Array> {
  if (name === 'slides.pptx') return lessonDeck({ ...lesson, closing: classClosing(lesson) });
  if (name === 'scorm.zip') return scormPackage(lessonUnit(lesson));
  return (await printLesson(lesson, name.replace('.pdf', '') as LessonPrint, printCacheFolder())).bytes;
}
