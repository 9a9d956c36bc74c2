/** What is shipped without an address must still fit when an operator sets one: then every print carries a code. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { lessonFileNames } from '../../../src/domain/lessons/lesson-files.ts';
import { LESSON_PRINTS, printPages, type LessonPrint } from '../../../src/domain/lessons/lesson-prints.ts';
import { lessonsToGive, readLesson } from '../../../src/domain/lessons/read-lesson.ts';
import { printLesson } from '../../../src/print/print-lesson.ts';
import { readContent } from '../../../src/read-content/read-content.ts';
import { TODAY } from './a-lesson.ts';

const cache = mkdtempSync(join(tmpdir(), 'hutong-lessons-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

it('every shipped lesson’s prints fit their pages with a code on them', async () => {
  const content = readContent('content');
  const kb = { ...content, site: { ...content.site, baseUrl: 'https://hutong.example.cn/a/longer/path' } };
  const lessons = lessonsToGive(kb).map((page) => readLesson(kb, page, TODAY));
  const refused: string[] = [];
  for (const lesson of lessons) {
    for (const name of Object.keys(LESSON_PRINTS) as LessonPrint[]) {
      // What may have any number of pages always fits.
      if (!lessonFileNames(lesson.type).includes(`${name}.pdf`) || printPages(name, lesson.type) === null) continue;
      await printLesson(lesson, name, cache).catch((error: Error) => refused.push(error.message));
    }
  }
  expect(lessons.length).toBeGreaterThan(40);
  expect(refused).toEqual([]);
});
