/** The message for the parents' chat as it is copied: the author's words, and what must stand beside its numbers. */
import type { Lesson } from './lesson.ts';

/**
 * The message in lines; `null` for a lesson without one. A number that nobody has confirmed goes nowhere without its mark; an
 * unread text says so.
 */
export function groupMessage({ groupText, numbers, reviewLine, notices }: Lesson): string | null {
  if (groupText === null) return null;
  const marks = numbers
    .filter(({ number, mark }) => groupText.includes(number) && mark.trust !== 'standing' && mark.trust !== 'confirmed')
    .map(({ number, mark }) => `${number}：${mark.text}`);
  const honest = notices.length > 0 ? [`（${[reviewLine, ...notices].join('')}）`] : [];
  return [groupText, ...marks, ...honest].join('\n');
}
