/** What is read out of a print comes in the order in which it was written: whoever listens cannot look back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { bookFor } from '../../src/domain/handbook/assemble-handbook.ts';
import type { Handbook } from '../../src/domain/handbook/handbook.ts';
import { lessonsToGive, readLesson } from '../../src/domain/lessons/read-lesson.ts';
import { listSheet } from '../../src/domain/region-sheets/list-sheet.ts';
import { toolkitForm } from '../../src/domain/toolkit-form.ts';
import type { Edition } from '../../src/model/site.ts';
import { readContent } from '../../src/read-content/read-content.ts';
import { plainLesson } from '../../src/slides/plain-lesson.ts';
import { FIXTURE_TODAY } from './run-build.ts';
import { outOfOrder, readTagged } from './tagged-pdf.ts';

const { dist, content } = inject('fixture');
const kb = readContent(content);
const STREET = '880101001';
const open = (file: string) => readTagged(readFileSync(join(dist, file)));

/** What stands between two marks: a print may add the number of a page or the name of a line before the next. */
const MARKS = /[，。、；：？！…·“”‘’（）《》「」\s]+/;

/** Prose as its phrases, without the points and numbers of its lists. */
function phrasesOf(text: Handbook['guides'][number]['prose']): string[] {
  return plainLesson(text)
    .split('\n')
    .flatMap((line) => line.replace(/^((·|\d+\.) )+/, '').split(MARKS));
}

describe.each([
  ['handbook', 'handbook'],
  ['large', 'handbook-large'],
  ['guide', 'guide'],
] as const satisfies readonly (readonly [Edition, string])[])('the book %s', (edition, file) => {
  test('is read in the order of its parts, its entries and its articles', async () => {
    const book = bookFor(kb, STREET, edition, FIXTURE_TODAY);
    const { spoken, headings, document } = await open(`streets/${STREET}/${file}.pdf`);
    for (const { entries } of [book.hotlines, book.places, book.medical]) {
      expect(
        outOfOrder(
          spoken,
          entries.map(({ name }) => name),
        ),
      ).toBeUndefined();
      expect(
        outOfOrder(
          spoken,
          entries.flatMap(({ phones }) => phones.map(({ number }) => number)),
        ),
      ).toBeUndefined();
    }
    expect(book.guides.length).toBeGreaterThan(0);
    for (const { title, prose } of book.guides) expect(outOfOrder(spoken, [title, ...phrasesOf(prose)])).toBeUndefined();
    const outline = (await document.getOutline()).flatMap((part) => [part, ...part.items]).map(({ title }) => title);
    expect(outline.length).toBeGreaterThan(5);
    expect(outOfOrder(headings.map(({ text }) => text).join('\n'), outline)).toBeUndefined();
  });
});

describe.each(lessonsToGive(kb).map((page) => [page.front.slug, page] as const))('the lesson %s', (slug, page) => {
  const lesson = readLesson(kb, page, FIXTURE_TODAY);

  test('has a plan that is read from what to know before to what follows', async () => {
    const { spoken } = await open(`lessons/${slug}/plan.pdf`);
    const steps = lesson.steps.flatMap(({ name, text }) => [name, ...phrasesOf(text)]);
    const slides = lesson.slides.flatMap(({ title, notes }) => [title, ...phrasesOf(notes)]);
    const told = [...lesson.goals, ...phrasesOf(lesson.before), ...steps, ...slides, ...phrasesOf(lesson.after)];
    expect(told.length).toBeGreaterThan(10);
    expect(outOfOrder(spoken, [lesson.title, ...told])).toBeUndefined();
  });

  test('has a worksheet and a quiz that are read from top to bottom', async () => {
    if (lesson.worksheet) {
      const { title, text } = lesson.worksheet;
      const { spoken } = await open(`lessons/${slug}/worksheet.pdf`);
      expect(outOfOrder(spoken, [title, ...phrasesOf(text)])).toBeUndefined();
    }
    if (lesson.questions.length === 0) return;
    const questions = lesson.questions.flatMap(({ ask, choices }) => [ask, ...choices.flatMap((one) => [one.letter, one.words])]);
    const answers = lesson.questions.flatMap(({ ask, answer, why }) => [answer, ask, why]);
    expect(outOfOrder((await open(`lessons/${slug}/quiz.pdf`)).spoken, [...questions, ...answers])).toBeUndefined();
  });
});

test('a form is read part by part', async () => {
  const form = toolkitForm(kb, 'shangmen')!;
  const { spoken } = await open('toolkit/shangmen/form.pdf');
  expect(outOfOrder(spoken, [form.title, ...form.parts.map(({ title }) => title)])).toBeUndefined();
});

test.each(['duty-list', 'service-list'] as const)('the sheet %s is read group by group', async (id) => {
  const { title, groups, hotlines } = listSheet(kb, '880100', id, FIXTURE_TODAY);
  const { spoken } = await open(`areas/880100/${id}.pdf`);
  const listed = groups.flatMap(({ heading, lines }) => [heading, ...lines.map(({ text }) => text)]);
  const told = [...listed, ...hotlines.map(({ number }) => number)];
  expect(told.length).toBeGreaterThan(1);
  expect(outOfOrder(spoken, [title, ...told])).toBeUndefined();
});

test('a line that comes too early is noticed', () => {
  expect(outOfOrder('甲乙丙', ['甲', '丙'])).toBeUndefined();
  expect(outOfOrder('甲乙丙', ['丙', '甲'])).toBe('甲');
});
