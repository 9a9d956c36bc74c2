import type { Site } from '../model/site.ts';

/** What the page that quick exit leads to is, in a word or two: 去看新闻 → 新闻. */
export function exitName({ label }: Site['exit']): string {
  return label.replace(/^(去|看)+/, '') || label;
}
