/** The papers of the real content, as they are printed and shown. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paperPrint } from '../../../src/domain/knowledge/paper-print.ts';
import { stagePapers } from '../../../src/domain/knowledge/paper.ts';
import { paperSlides } from '../../../src/domain/knowledge/paper-slides.ts';
import { slideSize, titleFits } from '../../../src/domain/lessons/slide-fit.ts';
import { printKnowledge } from '../../../src/print/print-knowledge.ts';
import { readContent } from '../../../src/read-content/read-content.ts';
import { HOSTILE } from '../lessons/a-lesson.ts';
import { printFaults } from '../print/print-faults.ts';
import { readPdf } from '../print/read-pdf.ts';

const TODAY = '2026-11-22';
const kb = readContent(join(import.meta.dirname, '../../../content'));

let cache: string;
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'hutong-knowledge-'));
});
afterAll(() => rm(cache, { recursive: true, force: true }));

describe.each(stagePapers(kb))('$name', ({ stage, forms, hands }) => {
  test('has a paper of twenty questions on ten topics or more, and some for hands', () => {
    expect(forms!.a).toHaveLength(20);
    expect(new Set(forms!.a.map(({ topic }) => topic)).size).toBeGreaterThanOrEqual(10);
    expect(hands!.length).toBeGreaterThanOrEqual(5);
  });

  test.each(['a', 'b'] as const)('has no guessable letter in form %s', (form) => {
    const letters = forms![form].map(({ answer }) => answer).join('');
    for (const letter of 'ABC') {
      expect(letters.split(letter).length - 1, letters).toBeGreaterThanOrEqual(4);
      expect(letters.split(letter).length - 1, letters).toBeLessThanOrEqual(9);
    }
    expect(letters).not.toMatch(/(.)\1\1\1/);
  });

  test.each(['a', 'b'] as const)('prints form %s on one sheet, without faults and without an answer', async (form) => {
    const paper = paperPrint(kb, stage, form, TODAY);
    const pdf = await readPdf((await printKnowledge(paper, cache)).bytes);
    expect(pdf.pages).toHaveLength(2);
    expect(await printFaults(pdf)).toEqual([]);
    expect(pdf.text).toContain('不写名字');
    for (const { ask, why } of paper.questions) {
      expect(pdf.text).toContain(ask.replace(/\s/g, ''));
      expect(pdf.text).not.toContain(why.replace(/\s/g, ''));
    }
  });

  test('prints the answers to both forms on one sheet, with whose formula it is', async () => {
    const answers = paperPrint(kb, stage, 'answers', TODAY);
    const pdf = await readPdf((await printKnowledge(answers, cache)).bytes);
    expect(pdf.pages).toHaveLength(2);
    expect(await printFaults(pdf)).toEqual([]);
    for (const words of ['不低于80%', '题目和算法是本站自己的', '不举手', '空着的也算一题']) expect(pdf.text).toContain(words);
  });

  test('speaks of children who cannot read in the first grades only', async () => {
    const young = stage === 'xiaodi';
    const { bytes } = await printKnowledge(paperPrint(kb, stage, 'answers', TODAY), cache);
    expect((await readPdf(bytes)).text.includes('不认字的孩子')).toBe(young);
    const [first] = paperSlides(paperPrint(kb, stage, 'a', TODAY));
    expect(JSON.stringify(first).includes('不认字的孩子')).toBe(young);
  });

  test.each(['a', 'b'] as const)('fits on the slides of form %s, answers after all questions', (form) => {
    const slides = paperSlides(paperPrint(kb, stage, form, TODAY));
    expect(slides.filter(({ title, body }) => !titleFits(title) || slideSize(body) === undefined)).toEqual([]);
    const titles = slides.map(({ title }) => title);
    expect(titles.indexOf('先收齐，再看答案')).toBe(21);
    expect(titles.slice(22).every((title) => title.endsWith('的答案'))).toBe(true);
  });
});

test('hostile words of a question print as they stand', async () => {
  const paper = paperPrint(kb, 'xiaogao', 'a', TODAY);
  const [first, ...rest] = paper.questions;
  const { bytes } = await printKnowledge({ ...paper, questions: [{ ...first!, ask: HOSTILE }, ...rest] }, cache);
  expect((await readPdf(bytes)).text).toContain(HOSTILE.replace(/\s/g, ''));
});
