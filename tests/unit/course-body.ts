/** The body of a sound staff course of two units, part by part, for tests that break one of them. */
import { question, slide } from './lesson-body.ts';

/** Parts of a unit by name, in the order in which they stand. */
export const UNIT_BODY = {
  text: '### 要知道\n\n先听，再说。\n\n<VisitRhythm />',
  scenario: '<Scenario title="门口（虚构）">\n\n小孟敲门，先说自己是谁。\n\n</Scenario>',
  quiz: quizOf(['A', 'B']),
  slides: `<Slides>\n\n${slide('先听')}\n\n${slide('再说')}\n\n</Slides>`,
};

/** A quiz with an answer for each question; `from` makes questions of several units differ. */
export function quizOf(answers: readonly string[], from = 0): string {
  return `<Quiz>\n\n${answers.map((answer, index) => question(from + index, answer)).join('\n\n')}\n\n</Quiz>`;
}

/** A unit with some parts written otherwise; an empty part is left out. */
export function unit(title: string, minutes: number, differs: Partial<typeof UNIT_BODY> = {}): string {
  const parts = Object.values({ ...UNIT_BODY, ...differs }).filter(Boolean);
  return `<Module title="${title}" minutes="${minutes}">\n\n${parts.join('\n\n')}\n\n</Module>`;
}

/** Parts of the course. */
export const COURSE_BODY = {
  before: '## 学之前\n\n- 不用一口气学完。',
  first: unit('看见', 8),
  second: unit('开口', 10, { quiz: quizOf(['C', 'A'], 2) }),
  after: '## 学完以后\n\n- 存好督导员的电话。',
};

/** The whole body, with some parts written otherwise; an empty part is left out. */
export function courseBody(differs: Partial<typeof COURSE_BODY> = {}): string {
  return Object.values({ ...COURSE_BODY, ...differs })
    .filter(Boolean)
    .join('\n\n');
}
