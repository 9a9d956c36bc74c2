/** Words for cards. A card is carried about, lent, lost and found: it says nothing that shames whoever has it. */
import type { KeyLine } from './key-numbers.ts';
import { DEMO_NOTICE, SAMPLE_NOTICE, UNAPPROVED_NOTICE } from '../notices.ts';
import { textWidth } from './text-width.ts';

/** Words that no card says. */
const SHAMING = /困境|精神|危机|自杀|自残|自伤|抑郁/;

/** Whether `words` may stand on a card. */
export function isNeutral(words: string): boolean {
  return !SHAMING.test(words);
}

/**
 * The name of a line as a card says it: its own, else without the part in brackets, else its kind.
 * `undefined`: no neutral name, the line stays off the card and in the handbook.
 */
export function neutralName({ name, kind }: Pick<KeyLine, 'name' | 'kind'>): string | undefined {
  const bare = name.replace(/（[^（）]*）/g, (part) => (isNeutral(part) ? part : ''));
  return [name, bare, kind].find((one) => one !== '' && isNeutral(one));
}

/**
 * What one can ask for as a card says it: the neutral parts of a list. Nothing when already the first part is not
 * neutral, for it names the main thing and the rest alone would mislead.
 */
export function neutralPurpose(does: string): string {
  const parts = does.split('、');
  return parts[0] !== undefined && isNeutral(parts[0]) ? parts.filter(isNeutral).join('、') : '';
}

/** As many of the first parts of a list as `room` em hold; empty when not even the first fits. */
export function firstParts(list: string, room: number): string {
  const parts = list.split('、');
  let count = parts.length;
  while (count > 0 && textWidth(parts.slice(0, count).join('、')) > room) count--;
  return parts.slice(0, count).join('、');
}

const SHORT_NOTICES: Readonly<Record<string, string>> = {
  [SAMPLE_NOTICE]: '样例，都是虚构的',
  [UNAPPROVED_NOTICE]: '样稿，不得发放',
  [DEMO_NOTICE]: '演示版，未逐条核实',
};

/** A notice in as few words as a card has room for; one without a short form stays as it is. */
export function shortNotice(notice: string): string {
  return SHORT_NOTICES[notice] ?? notice;
}
