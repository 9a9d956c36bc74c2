/** Slides that nobody wrote: lines of plain words, and questions. */
import type { HandbookInline } from '../handbook/handbook.ts';
import type { LessonQuestion, LessonSlide, LessonText, SlideBody } from './lesson.ts';
import { SMALLEST_SIZE, slideSize, titleFits } from './slide-fit.ts';

/** A slide of `lines`, with a paragraph of notes each. */
export function plainSlide(title: string, lines: readonly string[], notes: readonly string[]): LessonSlide {
  const body: SlideBody = { kind: 'lines', lines: lines.map((words) => ({ mark: '', words: textOf(words) })) };
  const paragraphs: LessonText = notes.map((words) => ({ type: 'paragraph', children: textOf(words) }));
  return { title, body, notes: paragraphs, size: slideSize(body) ?? SMALLEST_SIZE };
}

/** Question `n` on a slide of its own; the answer stands in its notes, before `more`. */
export function questionSlide(
  n: number,
  { ask, choices, answer, why }: Pick<LessonQuestion, 'ask' | 'choices' | 'answer' | 'why'>,
  more: readonly string[],
): LessonSlide {
  const asked = `${n}. ${ask}`;
  const lines = choices.map(({ letter, words }) => `${letter}　${words}`);
  const notes = [`答案：${answer}。${why}`, ...more];
  return titleFits(asked) ? plainSlide(asked, lines, notes) : plainSlide(`第 ${n} 题`, [ask, ...lines], notes);
}

function textOf(value: string): HandbookInline[] {
  return [{ type: 'text', value }];
}
