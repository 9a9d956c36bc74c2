/** The three numbers of the emergency strip, on every page and print. The numbers are looked up in the data. */
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { numberOf } from './lines.ts';
import { telHref } from './phone-words.ts';

/** One number of the strip. */
export interface EmergencyLine {
  /** Number as printed. */
  readonly number: string;
  /** `tel:` address. */
  readonly href: string;
  /** When to call it, in as few characters as the strip has room for. */
  readonly when: string;
  /** When to call it, in a full phrase for print. */
  readonly whenLong: string;
}

const STRIP = [
  { n: '110', when: '有人受伤害', whenLong: '有人正在受到伤害，或有危险' },
  { n: '120', when: '受伤、急病', whenLong: '受了伤、吃了不该吃的东西、急病' },
  { n: '12356', when: '心里撑不住', whenLong: '心里撑不住，想找人说一说' },
] as const;

/** Said beside the strip: it alerts nobody by itself (R06). */
export const STRIP_NOTE = '点号码就能拨打。本页不会替您报警。';

/** The strip's lines. */
export function emergencyLines(kb: Pick<KnowledgeBase, 'services'>): EmergencyLine[] {
  return STRIP.map(({ n, when, whenLong }) => {
    const number = numberOf(kb, { n });
    return { number, href: telHref(number), when, whenLong };
  });
}
