/** Makes the files of a staff course: the page tells their sizes, the routes give them out. */
import { courseSlides } from '../domain/training/course-slides.ts';
import { COURSE_FILE_NAMES, COURSE_FILES, type CourseFileName } from '../domain/training/course-files.ts';
import type { Course } from '../domain/training/course.ts';
import type { SizedFile } from '../domain/lessons/lesson-files.ts';
import { printCacheFolder } from '../print/print-cache.ts';
import { printCourseQuiz } from '../print/print-course-quiz.ts';
import { lessonDeck } from './deck.ts';
import { madeOnce } from './made-once.ts';
import { STAFF_CLOSING } from './number-slide.ts';
import { scormPackage } from './scorm-package.ts';
import { courseUnit } from './scorm-unit.ts';

/** The bytes of the file `name` of `course`. */
export function courseFile(course: Course, name: CourseFileName): Promise<Uint8Array> {
  return madeOnce(`course ${name}`, course, () => make(course, name));
}

/** Every file with its size in bytes. */
export function courseFileSizes(course: Course): Promise<SizedFile[]> {
  return Promise.all(
    COURSE_FILE_NAMES.map(async (name) => ({ ...COURSE_FILES[name], name, bytes: (await courseFile(course, name)).length })),
  );
}

async function make(course: Course, name: CourseFileName): Promise<Uint8Array> {
  switch (name) {
    case 'slides.pptx':
      return lessonDeck({ ...course, slides: courseSlides(course), closing: STAFF_CLOSING });
    case 'quiz.pdf':
      return (await printCourseQuiz(course, printCacheFolder())).bytes;
    case 'scorm.zip':
      return scormPackage(courseUnit(course));
  }
}
