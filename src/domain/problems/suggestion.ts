import { nearest } from '../nearest.ts';

/** `相近的有：S09、S19`, or `otherwise` when nothing is near. */
export function suggestion(word: string, known: Iterable<string>, otherwise: string): string {
  const close = nearest(word, known);
  return close.length ? `相近的有：${close.join('、')}` : otherwise;
}
