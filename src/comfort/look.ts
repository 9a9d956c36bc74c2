/**
 * How the visitor wants pages to look: a list of words, kept under one name that tells of no page. The same words stand in
 * `<html data-look>`, where the styles find them.
 */

/** Name under which a browser keeps the words. */
export const LOOK_KEY = 'hutong-look';

/** Words of which at most one holds, question by question. A question without a word is answered by the device. */
export const LOOK_QUESTIONS = {
  text: ['text-22', 'text-26', 'text-30'],
  simple: ['elder'],
  colours: ['light', 'dark'],
  contrast: ['clear'],
} as const;

/** What can be asked. */
export type LookQuestion = keyof typeof LOOK_QUESTIONS;

/** One word of a look. */
export type LookWord = (typeof LOOK_QUESTIONS)[LookQuestion][number];

/** `look` with its answer to `question` replaced; an empty word takes the answer back. Words that nobody knows are dropped. */
export function answered(look: string, question: LookQuestion, word: LookWord | ''): string {
  const before = look.split(' ');
  return (Object.keys(LOOK_QUESTIONS) as LookQuestion[])
    .map((one) => (one === question ? word : answerIn(before, one)))
    .filter(Boolean)
    .join(' ');
}

/** The answer that `look` gives to `question`; empty when it gives none. */
export function answerTo(look: string, question: LookQuestion): LookWord | '' {
  return answerIn(look.split(' '), question);
}

function answerIn(words: readonly string[], question: LookQuestion): LookWord | '' {
  return LOOK_QUESTIONS[question].find((word) => words.includes(word)) ?? '';
}
