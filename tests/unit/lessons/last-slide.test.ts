/** The last slide: after a lesson about danger a class first sees whom to call in danger. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readLesson } from '../../../src/domain/lessons/read-lesson.ts';
import { packDeck } from '../../../src/domain/packs/pack-deck.ts';
import { pagesOf } from '../../../src/model/knowledge-base.ts';
import { readContent } from '../../../src/read-content/read-content.ts';
import { lessonFile } from '../../../src/slides/lesson-files.ts';
import { classClosing } from '../../../src/slides/number-slide.ts';
import { lessonUnit } from '../../../src/slides/scorm-unit.ts';
import { aLesson, TODAY } from './a-lesson.ts';

const about = (...topics: string[]) => aLesson({}, { topics });
const numbers = ({ urgent }: Pick<ReturnType<typeof aLesson>, 'urgent'>) => urgent.map(({ number }) => number);

/** Title and numbers of the last slide as the office program shows them. */
async function lastSlide(lesson: ReturnType<typeof aLesson>): Promise<string> {
  const parts = unzipSync(await lessonFile(lesson, 'slides.pptx'));
  const xml = strFromU8(parts[`ppt/slides/slide${lesson.slides.length + 1}.xml`]!);
  return [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join(' ');
}

describe('the last slide', () => {
  it.each(['violence', 'body-safety', 'drowning'])('after “%s” begins with police and ambulance', async (topic) => {
    const lesson = about('help-seeking', topic);
    expect(numbers(lesson)).toEqual(['110', '120', '12356', '12355']);
    expect(await lastSlide(lesson)).toMatch(/^要人帮的时候，找谁 110 .* 120 .* 12356 .* 我们学校/);
    expect(lessonUnit(lesson).closing.title).toBe('要人帮的时候，找谁');
  });
  it('after any other lesson begins with the line for sorrow', async () => {
    const lesson = about('emotions', 'help-seeking');
    expect(numbers(lesson)).toEqual(['12356', '12355', '110', '120']);
    expect(await lastSlide(lesson)).toMatch(/^难受的时候，可以找人 12356 /);
    expect(lessonUnit(lesson).closing.title).toBe('难受的时候，可以找人');
  });
});

describe('in the real content', () => {
  const kb = readContent('content');
  const lessons = pagesOf(kb, 'lessons').map((page) => readLesson(kb, page, TODAY));
  it('the lessons on violence at home, one’s own body and water begin with police and ambulance; all keep 12356', () => {
    const danger = lessons.filter((lesson) => classClosing(lesson).title === '要人帮的时候，找谁');
    expect(danger.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(['jia-li-de-shengyin', 'shenti-zhuren', 'shenti-zhuren-2', 'fang-nishui-shujia']),
    );
    for (const lesson of danger) expect(numbers(lesson).slice(0, 2)).toEqual(['110', '120']);
    for (const lesson of lessons) expect(numbers(lesson)).toContain('12356');
  });
  it('so do the safety talks of the packs, and the talks for staff and parents do not', () => {
    for (const pack of kb.packs) {
      const [first, second] = numbers(packDeck(kb, pack, TODAY));
      expect([pack.slug, first, second]).toEqual([pack.slug, ...(pack.kind === 'safety' ? ['110', '120'] : ['12356', '110'])]);
    }
  });
});
