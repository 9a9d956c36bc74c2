/** The order of a question's choices, so that no letter gives the answer away. */
import type { LessonChoice } from '../lessons/lesson.ts';
import { LETTERS } from '../lessons/read-lesson.ts';
import type { BankQuestion } from './question-bank.ts';
import { inSeededOrder, seededRank } from './seeded-order.ts';

/** A question as a paper asks it. */
export interface PaperQuestion extends BankQuestion {
  /** Its place in the paper, from 1. */
  readonly n: number;
}

/** More right answers in a row under one letter look like a pattern. */
const MOST_IN_A_ROW = 2;

/**
 * The questions numbered, the choices of those with three put in such an order that the right letters are spread. `other`
 * gives the letters under which another paper has the right answers: here they stand elsewhere. 对 and 错 keep their order.
 */
export function placeAnswers(
  questions: readonly BankQuestion[],
  seed: string,
  other: ReadonlyMap<string, string> = new Map(),
): PaperQuestion[] {
  const used: string[] = [];
  return questions.map((question, index) => {
    const placed = question.choices.length > 2 ? rearranged(question, letterFor(question, seed, used, other), seed) : question;
    used.push(placed.answer);
    return { ...placed, n: index + 1 };
  });
}

/** The letter that was used least so far, and neither just before nor in the other paper where that can be avoided. */
function letterFor(
  { id, choices }: BankQuestion,
  seed: string,
  used: readonly string[],
  other: ReadonlyMap<string, string>,
): string {
  const cost = (letter: string) =>
    used.filter((one) => one === letter).length +
    (other.get(id) === letter ? used.length + 1 : 0) +
    (used.length >= MOST_IN_A_ROW && used.slice(-MOST_IN_A_ROW).every((one) => one === letter) ? used.length + 2 : 0);
  return [...LETTERS]
    .slice(0, choices.length)
    .map((letter) => ({ letter, cost: cost(letter), rank: seededRank(seed, id + letter) }))
    .reduce((best, one) => (one.cost < best.cost || (one.cost === best.cost && one.rank < best.rank) ? one : best)).letter;
}

function rearranged(question: BankQuestion, answer: string, seed: string): BankQuestion {
  const right = question.choices.find(({ letter }) => letter === question.answer)!;
  const wrong = inSeededOrder(
    question.choices.filter((one) => one !== right).map((one) => ({ ...one, id: question.id + one.letter })),
    seed,
  );
  const choices = question.choices.map((_, index): LessonChoice => {
    const letter = LETTERS[index]!;
    return { letter, words: (letter === answer ? right : wrong.shift()!).words };
  });
  return { ...question, choices, answer };
}
