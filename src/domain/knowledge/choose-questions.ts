/** Which questions a paper asks: topics and lessons as evenly as the bank allows, nothing asked twice in other words. */
import { alikeness } from './alike.ts';
import { coreWords, type BankQuestion } from './question-bank.ts';
import { inSeededOrder } from './seeded-order.ts';

/** Two questions as alike as this would give each other away. */
const TOO_ALIKE = 0.34;

/** What every pupil should know first, as the lesson that sums it up has it; of each of these topics two are asked before others. */
const CORE: ReadonlySet<string> = new Set(['bullying', 'emotions', 'help-seeking', 'medical-care', 'sleep-exercise']);
const CORE_FIRST = 1.5;

/** At most `most` of `questions`: each time one whose topic, then whose lesson, has had the fewest so far. */
export function chooseQuestions(questions: readonly BankQuestion[], most: number, seed: string): BankQuestion[] {
  let left = inSeededOrder(questions, seed);
  const chosen: BankQuestion[] = [];
  while (chosen.length < most && left.length > 0) {
    const cost = (one: BankQuestion) =>
      (chosen.filter(({ topic }) => topic === one.topic).length - (CORE.has(one.topic) ? CORE_FIRST : 0)) * most +
      chosen.filter(({ lesson }) => lesson.slug === one.lesson.slug).length;
    const next = left.reduce((best, one) => (cost(one) < cost(best) ? one : best));
    chosen.push(next);
    left = left.filter((one) => one !== next && alikeness(coreWords(one), coreWords(next)) < TOO_ALIKE);
  }
  return chosen;
}
