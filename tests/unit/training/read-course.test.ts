/** A staff course as staff, trainers and platforms get it. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { courseQuiz } from '../../../src/domain/training/course-quiz.ts';
import { courseResult, rightAnswersNeeded } from '../../../src/domain/training/course-result.ts';
import { courseSlides } from '../../../src/domain/training/course-slides.ts';
import { courseOutputs } from '../../../src/domain/training/course-outputs.ts';
import { visitRhythmLines } from '../../../src/domain/training/visit-rhythm.ts';
import { courseJsonLd } from '../../../src/open-data/json-ld/course-json-ld.ts';
import { plainLesson } from '../../../src/slides/plain-lesson.ts';
import { scormPackage } from '../../../src/slides/scorm-package.ts';
import { courseUnit } from '../../../src/slides/scorm-unit.ts';
import { resultWords } from '../../../src/training/result-words.ts';
import { aKnowledgeBase, aRegion, aSite } from '../builders.ts';
import { aPage } from '../page-builders.ts';
import { HOSTILE } from '../lessons/a-lesson.ts';
import { aCourse, TODAY } from './a-course.ts';

const course = aCourse();

describe('the value', () => {
  it('holds units in order, each with text, questions and slides', () =>
    expect(course.modules.map(({ title, questions, slides }) => [title, questions.length, slides.length])).toEqual([
      ['看见', 2, 2],
      ['开口', 2, 2],
    ]));
  it('keeps quiz and slides out of the text', () => {
    const words = course.modules.map(({ text }) => plainLesson(text)).join('\n');
    expect(words).toContain('小孟敲门');
    expect(words).not.toMatch(/第 \d 题|念一遍/);
  });
});

describe('the rhythm of visits', () => {
  const rhythm = { contactDays: 30, visitDays: 60 };
  const attention = { contactDays: 14, visitDays: 30 };
  const lines = (...regions: ReturnType<typeof aRegion>[]) => plainLesson([visitRhythmLines({ regions }, TODAY)]);

  it('is each region’s own, with its clause', () =>
    expect(lines({ ...aRegion(), visit: { normal: rhythm, attention, clauses: ['SH-X-1'] } })).toContain(
      '平时至少每 30 天联系一次、每 60 天上门一次；需要多关心的孩子，至少每 14 天联系一次、每 30 天上门一次。写在 SH-X 第1条。',
    ));
  it('is not borrowed where documents say nothing', () => {
    const { visit: _, ...silent } = aRegion();
    expect(lines(silent)).toContain('文件没有写多久一次');
    expect(lines(silent)).not.toMatch(/\d+ 天/);
  });
  it('says when the document has expired', () => {
    const region = aRegion();
    const documents = region.documents.map((one) => ({ ...one, status: 'expired' as const }));
    const expired = { ...region, documents, visit: { normal: rhythm, attention, clauses: ['SH-X-1'] } };
    expect(lines(expired)).toContain('SH-X 第1条（已到期）');
  });
  it('leaves the invented city out', () => expect(lines({ ...aRegion(), sample: true })).not.toContain('天'));
});

describe('the result', () => {
  it.each([
    [19, 24, false, 79],
    [20, 24, true, 83],
    [24, 24, true, 100],
    [0, 0, false, 0],
  ])('%i of %i at 80%%: passed %s', (right, total, passed, percent) =>
    expect(courseResult(right, total, 80)).toEqual({ passed, percent }),
  );
  it('never counts 79.6 per cent as 80', () => expect(courseResult(199, 250, 80).passed).toBe(false));
  it('asks for as many right answers as pass, and no fewer', () => {
    for (let total = 1; total <= 40; total++) {
      const needed = rightAnswersNeeded(total, 80);
      expect([courseResult(needed, total, 80).passed, courseResult(needed - 1, total, 80).passed]).toEqual([true, false]);
    }
  });
  it('is told with the mark, and only when all is answered', () => {
    const tally = { right: 3, answered: 3, total: 4, passMark: 75, needed: 3, outcome: null };
    expect(resultWords(tally)).toBe('答了 3/4 题。答完 4 题，这里说合格没有。');
    expect(resultWords({ ...tally, answered: 4, outcome: courseResult(3, 4, 75) })).toBe(
      '答对 3/4，合格线 75%（3 题）。合格了。',
    );
  });
});

describe('slides and paper', () => {
  it('a divider, the unit’s slides and its questions, numbered through', () =>
    expect(courseSlides(course).map(({ title }) => title)).toEqual([
      '入门课',
      '第 1 单元',
      '先听',
      '再说',
      '1. 第 1 题问什么？',
      '2. 第 2 题问什么？',
      '第 2 单元',
      '先听',
      '再说',
      '3. 第 3 题问什么？',
      '4. 第 4 题问什么？',
    ]));
  it('no answer stands on a slide, only in its notes', () => {
    const [, , , , asked] = courseSlides(course);
    expect(plainLesson(asked!.notes)).toContain('答案：A。因为这样有用。');
    expect(JSON.stringify(asked!.body)).not.toContain('因为');
  });
  it('the paper says the rule and what a pass is not', () => {
    const quiz = courseQuiz(course);
    expect(quiz.rule).toContain('4 道题，每题选一个。答对 3 道（75%）合格');
    expect(quiz.honest).toContain('不是上岗证书');
    expect(quiz.units.flatMap(({ questions }) => questions.map(({ n }) => n))).toEqual([1, 2, 3, 4]);
  });
});

describe('the package', () => {
  const parts = (value = course) =>
    Object.fromEntries(Object.entries(unzipSync(scormPackage(courseUnit(value)))).map(([name, part]) => [name, strFromU8(part)]));

  it('tells the platform the pass mark, and the page the same', () => {
    expect(parts()['imsmanifest.xml']).toContain('<adlcp:masteryscore>75</adlcp:masteryscore>');
    expect(parts()['index.html']).toContain('data-pass-mark="75" data-needed="3"');
  });
  it('is not taken for a lesson of the same slug', () =>
    expect(parts()['imsmanifest.xml']).toContain('identifier="hutong-training-ru-men"'));
  it('holds texts, questions, numbers and the honest line, and no word of the trainer’s', () => {
    const html = parts()['index.html']!;
    for (const words of ['小孟敲门', '第 4 题问什么', '不是上岗证书', 'tel:110']) expect(html).toContain(words);
    expect(html).not.toContain('念一遍');
  });
  it('hostile text is text', () => {
    const [unit] = course.modules;
    const hostile = { ...course, title: HOSTILE, modules: [{ ...unit!, title: HOSTILE }] };
    for (const text of Object.values(parts(hostile))) expect(text).not.toContain('<script>alert');
  });
});

describe('what is given out', () => {
  const page = aPage('training', { slug: 'ru-men' });
  const site = { baseUrl: 'https://hutong.example', stage: 'live' } as const;

  it('a live site gives no files of a course that nobody has read', () => {
    const live = aKnowledgeBase({ site: aSite(site), pages: [page] });
    expect(courseOutputs(live)).toEqual([]);
    expect(courseJsonLd(live, page)).not.toHaveProperty('encoding');
  });
  it('to search engines it is a course that names no credential', () => {
    const node = courseJsonLd(aKnowledgeBase({ pages: [page] }), page);
    expect(node).toMatchObject({ '@type': ['Course', 'LearningResource'], timeRequired: 'PT18M', identifier: 'training/ru-men' });
    expect(Object.keys(node).join()).not.toMatch(/credential/i);
  });
});
