/** A lesson's text without any mark-up, for notes and for programs. */
import { inlineWords } from '../domain/lessons/inline-words.ts';
import type { LessonText } from '../domain/lessons/lesson.ts';

/** One line for each paragraph, item of a list and row of a table. */
export function plainLesson(text: LessonText): string {
  return text
    .flatMap((block): string[] => {
      switch (block.type) {
        case 'heading':
        case 'paragraph':
          return [inlineWords(block.children)];
        case 'list':
          return block.items.map((item, index) => `${block.ordered ? `${block.start + index}.` : '·'} ${plainLesson(item)}`);
        case 'table':
          return [block.head, ...block.rows].map((row) => row.map((cell) => inlineWords(cell)).join('　'));
        case 'lines':
          return [];
        case 'draw':
          return [block.title];
        default:
          return [block.title, plainLesson(block.children)].filter(Boolean);
      }
    })
    .join('\n');
}
