import { describe, expect, test } from 'vitest';
import { stagePapers, type StagePapers } from '../../../src/domain/knowledge/paper.ts';
import { distinctQuestion, knowing, lessonAsking } from './knowledge-lessons.ts';

const TOPICS = ['emotions', 'peers', 'internet', 'adapting', 'safety'];

/** `count` lessons of five questions each, every question on another topic. */
const lessons = (count: number, front: Parameters<typeof lessonAsking>[2] = {}, from = 0) =>
  Array.from({ length: count }, (_, lesson) =>
    lessonAsking(
      `l${from + lesson}`,
      TOPICS.map((topic, index) => distinctQuestion((from + lesson) * TOPICS.length + index, topic)),
      front,
    ),
  );

const papersOf = (pages: Parameters<typeof knowing>[0], stage = 'xiaogao'): StagePapers =>
  stagePapers(knowing(pages)).find((one) => one.stage === stage)!;
const ids = (questions: readonly { readonly id: string }[]) => questions.map(({ id }) => id);

describe('a class gets', () => {
  const { forms } = papersOf(lessons(6));
  const { a, b } = forms!;

  test('twenty questions, numbered, topics spread evenly', () => {
    expect(a.map(({ n }) => n)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    const counts = TOPICS.map((topic) => a.filter((one) => one.topic === topic).length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
  });

  test('the same questions in form B, in another order', () => {
    expect(ids(b).toSorted()).toEqual(ids(a).toSorted());
    expect(ids(b)).not.toEqual(ids(a));
  });

  test('in form B no right answer under the letter of form A', () => {
    const letters = new Map(a.map(({ id, answer }) => [id, answer]));
    expect(b.filter(({ id, answer }) => letters.get(id) === answer)).toEqual([]);
  });

  test.each(Object.entries({ a, b }))('right answers that cannot be guessed by their letter in form %s', (_, questions) => {
    const letters = questions.map(({ answer }) => answer).join('');
    for (const letter of 'ABC') expect(letters.split(letter).length - 1).toBeGreaterThanOrEqual(5);
    expect(letters).not.toMatch(/(.)\1\1/);
  });

  test('under its letter, in both forms, the answer that is right', () => {
    const right = ({ choices, answer }: (typeof a)[number]) => choices.find(({ letter }) => letter === answer)!.words;
    for (const question of [...a, ...b]) {
      const number = Number(/(\d+)$/.exec(question.ask.replace('？', ''))![1]);
      expect(right(question)).toBe(distinctQuestion(number).choices!['ABC'.indexOf(distinctQuestion(number).answer!)]);
      expect(question.choices.map(({ letter }) => letter)).toEqual(['A', 'B', 'C']);
    }
  });

  test('the same paper again tomorrow, and whatever other stages are given', () => {
    expect(papersOf(lessons(6)).forms).toEqual(forms);
    const others = lessons(2, { stage: 'gaozhong', ages: ['15-18'] }, 50);
    expect(papersOf([...others, ...lessons(6).toReversed()]).forms).toEqual(forms);
  });
});

test('对 and 错 keep their order in both forms', () => {
  const trueOrFalse = lessons(4).map((page, index) =>
    lessonAsking(page.front.slug, [
      { ask: `${distinctQuestion(90 + index).ask}`, choices: ['对', '错'], answer: 'B' },
      ...TOPICS.slice(1).map((topic, at) => distinctQuestion(index * 5 + at + 1, topic)),
    ]),
  );
  const { a, b } = papersOf(trueOrFalse).forms!;
  const short = [...a, ...b].filter(({ choices }) => choices.length === 2);
  expect(short.length).toBeGreaterThan(0);
  for (const one of short) expect([one.choices.map(({ words }) => words), one.answer]).toEqual([['对', '错'], 'B']);
});

test('a paper does not ask the same thing twice in other words', () => {
  const [first, ...rest] = lessons(3);
  const twin = lessonAsking('twin', [
    { ...distinctQuestion(0), ask: `${distinctQuestion(0).ask}呢` },
    ...TOPICS.slice(1).map((topic, index) => distinctQuestion(70 + index, topic)),
  ]);
  const { forms } = papersOf([first!, ...rest, twin]);
  expect(ids(forms!.a).filter((id) => ['l0-1', 'twin-1'].includes(id))).toHaveLength(1);
});

describe('too few questions', () => {
  test('give no paper, and the page can say how many there are', () => {
    expect(papersOf(lessons(1))).toMatchObject({ usable: 5, forms: null });
    expect(papersOf([])).toMatchObject({ usable: 0, forms: null, hands: null });
  });

  test('from ten on give a shorter paper', () => {
    expect(papersOf(lessons(2)).forms!.a).toHaveLength(10);
  });

  test('that are harmless give no sheet for hands', () => {
    expect(papersOf(lessons(4, { risk: 'yellow' })).hands).toBeNull();
  });
});

test('a sheet for hands holds only what may be asked by hands', () => {
  const harmless = [0, 1].map((index) =>
    lessonAsking(
      `h${index}`,
      [1, 2, 3].map((at) => distinctQuestion(index * 3 + at, 'internet')),
      { topics: ['internet', 'help-seeking'] },
    ),
  );
  const exposing = lessonAsking(
    'g',
    [7, 8, 9].map((at) => distinctQuestion(at, 'grief')),
    { topics: ['grief'] },
  );
  const { hands } = papersOf([...harmless, exposing]);
  expect(ids(hands!).toSorted()).toEqual(['h0-1', 'h0-2', 'h0-3', 'h1-1', 'h1-2', 'h1-3']);
});
