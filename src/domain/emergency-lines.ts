/** The three numbers of the emergency strip, on every page and print: each is that of a line which the data hold. */
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { lineOf } from './lines.ts';
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

/** The strip's numbers. A content check holds the data to them. */
export const STRIP_NUMBERS: readonly string[] = STRIP.map(({ n }) => n);

/** The strip's lines. Throws when the data lack one of them. */
export function emergencyLines(kb: Pick<KnowledgeBase, 'services'>): EmergencyLine[] {
  return STRIP.map(({ n, when, whenLong }) => {
    if (!lineOf(kb, { n })) throw new Error(`没有号码是 “${n}” 的全国热线`);
    return { number: n, href: telHref(n), when, whenLong };
  });
}
