/** Makes the files of a lesson, each once per content while the program runs: the page tells their sizes, the routes give them out. */
import { createHash } from 'node:crypto';
import type { Lesson } from '../domain/lessons/lesson.ts';
import { LESSON_FILE_NAMES, type LessonFileName } from '../domain/lessons/lesson-files.ts';
import type { LessonPrint } from '../domain/lessons/lesson-prints.ts';
import { printCacheFolder } from '../print/print-cache.ts';
import { printLesson } from '../print/print-lesson.ts';
import { lessonDeck } from './deck.ts';
import { scormPackage } from './scorm-package.ts';

const made = new Map<string, Promise<Uint8Array>>();

/** The bytes of the file `name` of `lesson`. */
export function lessonFile(lesson: Lesson, name: LessonFileName): Promise<Uint8Array> {
  const key = createHash('sha256')
    .update(`${name}\0${JSON.stringify(lesson)}`)
    .digest('hex');
  const kept = made.get(key) ?? make(lesson, name);
  made.set(key, kept);
  return kept;
}

/** Every file with its size in bytes. */
export async function lessonFileSizes(lesson: Lesson): Promise<{ readonly name: LessonFileName; readonly bytes: number }[]> {
  const sizes = LESSON_FILE_NAMES.map(async (name) => ({ name, bytes: (await lessonFile(lesson, name)).length }));
  return Promise.all(sizes);
}

async function make(lesson: Lesson, name: LessonFileName): Promise<Uint8Array> {
  if (name === 'slides.pptx') return lessonDeck(lesson);
  if (name === 'scorm.zip') return scormPackage(lesson);
  return (await printLesson(lesson, name.replace('.pdf', '') as LessonPrint, printCacheFolder())).bytes;
}
