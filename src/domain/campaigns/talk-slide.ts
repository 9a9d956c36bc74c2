/** A paragraph of a talk on a slide: its first sentence above, what fits of the rest below, all of it in the notes. */
import { splitSentences } from './split-sentences.ts';
import type { LessonSlide, SlideBody } from '../lessons/lesson.ts';
import { slideSize, titleFits } from '../lessons/slide-fit.ts';

/** More lines are read instead of listened to. */
const MOST_LINES = 4;

/** The slide; `heading` stands above a paragraph whose first sentence is no title. */
export function talkSlide(paragraph: string, heading: string): LessonSlide {
  const sentences = splitSentences(paragraph);
  const [first = '', ...rest] = sentences;
  const title = first.replace(/。$/, '');
  const isTitle = rest.length > 0 && titleFits(title);
  const body = fittingBody(isTitle ? rest : sentences);
  return {
    title: isTitle ? title : heading,
    body: body.body,
    notes: [{ type: 'paragraph', children: [{ type: 'text', value: paragraph }] }],
    size: body.size,
  };
}

/** A body of lines in the size of letters in which it fits. Throws for one that fits in none. */
export function linesBody(lines: readonly string[]): { readonly body: SlideBody; readonly size: number } | undefined {
  const mark = lines.length > 1 ? '•' : '';
  const body: SlideBody = { kind: 'lines', lines: lines.map((value) => ({ mark, words: [{ type: 'text', value }] })) };
  const size = slideSize(body);
  return size === undefined ? undefined : { body, size };
}

/** As many sentences from the first on as fit. Throws when not even the first does: content checks come first. */
function fittingBody(sentences: readonly string[]) {
  for (let count = Math.min(MOST_LINES, sentences.length); count > 0; count--) {
    const found = linesBody(sentences.slice(0, count));
    if (found) return found;
  }
  throw new Error(`讲话稿的一句太长，幻灯片放不下：“${sentences[0] ?? ''}”`);
}
