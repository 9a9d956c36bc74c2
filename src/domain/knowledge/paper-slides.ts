/** A paper as slides: one question on each, then all answers, so that a school without a copier can hold the test. */
import type { LessonSlide } from '../lessons/lesson.ts';
import { plainSlide, questionSlide } from '../lessons/plain-slide.ts';
import type { PaperPrint } from './paper-print.ts';
import type { PaperQuestion } from './place-answers.ts';

/** Answers on one slide. */
const ANSWERS_AT_ONCE = 4;

/** The slides of `paper`; the slide with the numbers comes after them. */
export function paperSlides({ title, form, questions, aloud }: PaperPrint): LessonSlide[] {
  const groups = Array.from({ length: Math.ceil(questions.length / ANSWERS_AT_ONCE) }, (_, index) =>
    questions.slice(index * ANSWERS_AT_ONCE, (index + 1) * ANSWERS_AT_ONCE),
  );
  return [
    plainSlide(
      `${title}（${form}）`,
      ['不写名字，不写学号', '一题写一个字母', '不会就空着，空着没关系'],
      [`每人一张小纸片，写 1 到最后一题的题号。测的是全班，不是哪一个人。${aloud}`, '这些题不举手，不点名。'],
    ),
    ...questions.map((question) => questionSlide(question.n, question, ['收齐以前不说答案。'])),
    plainSlide('先收齐，再看答案', ['对折，交给组长', '打乱，跨组发下去', '给手里那张画勾'], ['不问“这张是谁的”。']),
    ...groups.map(answerSlide),
  ];
}

function answerSlide(group: readonly PaperQuestion[]): LessonSlide {
  const [first, last] = [group[0]!.n, group.at(-1)!.n];
  const lines = group.map(({ n, answer, choices }) => {
    const right = choices.find(({ letter }) => letter === answer)!.words;
    return `${n}. ${answer}　${right}`;
  });
  const title = first === last ? `第 ${first} 题的答案` : `第 ${first}—${last} 题的答案`;
  return plainSlide(
    title,
    lines,
    group.map(({ n, why }) => `${n}. ${why}`),
  );
}
