/** Every file of every lesson, as one process makes them during a build; counted up to a school year. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placesFrom } from '../src/build/places.ts';
import { lessonFileNames } from '../src/domain/lessons/lesson-files.ts';
import type { Lesson } from '../src/domain/lessons/lesson.ts';
import { lessonsToGive, readLesson } from '../src/domain/lessons/read-lesson.ts';
import { today } from '../src/knowledge-base.ts';
import { readContent } from '../src/read-content/read-content.ts';
import { lessonFile } from '../src/slides/lesson-files.ts';
import type { Row } from './row.ts';

/** Lessons of a school year: the plan's 26, ten adaptations, eight second sessions. */
const A_YEAR = 44;
/** With fewer lessons than this the first one counts too much: they are made again under other titles. */
const AT_LEAST = 12;

/** All renderings from an empty cache; the largest deck. */
export async function benchLessons(): Promise<Row[]> {
  const kb = readContent(placesFrom(process.env).content);
  const written = lessonsToGive(kb).map((page) => readLesson(kb, page, today()));
  const lessons = Array.from({ length: Math.max(AT_LEAST, written.length) }, (_, index): Lesson => {
    const lesson = written[index % written.length]!;
    return index < written.length ? lesson : { ...lesson, title: `${lesson.title}（${index}）` };
  });
  const cache = mkdtempSync(join(tmpdir(), 'hutong-lessons-'));
  process.env['HUTONG_CACHE'] = cache;
  try {
    const cold = await timed(() => makeAll(lessons));
    const decks = await Promise.all(lessons.map((lesson) => lessonFile(lesson, 'slides.pptx')));
    const largest = Math.max(...decks.map(({ length }) => length)) / 1024;
    const year = (cold * A_YEAR) / lessons.length;
    return [
      {
        what: `一学年 ${A_YEAR} 课的全部文件，从头做（量了 ${lessons.length} 课）`,
        measured: `${year.toFixed(1)} 秒`,
        bar: '≤ 60 秒',
      },
      { what: '最大的一份 PPT', measured: `${largest.toFixed(0)} KB`, bar: '≤ 300 KB' },
    ];
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

async function makeAll(lessons: readonly Lesson[]): Promise<void> {
  for (const lesson of lessons) for (const name of lessonFileNames(lesson.type)) await lessonFile(lesson, name);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}
