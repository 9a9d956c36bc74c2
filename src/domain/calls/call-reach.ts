/** How many streets' handbooks show a record: a mistake in what many have in their hands is looked for first. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { streetsWithPage } from '../divisions.ts';
import { streetFacts } from '../street-facts.ts';
import { printPlan } from '../prints/print-plan.ts';

/** Where a record is seen. */
export interface Reach {
  /** Streets of the print list whose handbook shows it. */
  readonly prints: number;
  /** Streets with a page that it serves. */
  readonly streets: number;
}

/** Answers for records one by one. Every street of the print list is looked at once for all call sheets of a day. */
export function reachOf(
  kb: KnowledgeBase,
  today: string,
): (record: { readonly id: string; readonly serves: readonly string[] }) => Reach {
  const prints = printsOf(kb, today);
  const streets = streetsWithPage(kb).map(({ code }) => code);
  return ({ id, serves }) => {
    const starts = serves.map((code) => code.replace(/(00)+$/, ''));
    return {
      prints: prints.get(id) ?? 0,
      streets: streets.filter((code) => starts.some((start) => code.startsWith(start))).length,
    };
  };
}

/** How many handbooks show each record, by knowledge base and day: a build asks for hundreds of sheets. */
const counted = new WeakMap<KnowledgeBase, { readonly today: string; readonly prints: ReadonlyMap<string, number> }>();

function printsOf(kb: KnowledgeBase, today: string): ReadonlyMap<string, number> {
  const known = counted.get(kb);
  if (known?.today === today) return known.prints;
  const prints = new Map<string, number>();
  for (const code of new Set(printPlan(kb).map((job) => job.code))) {
    const { hotlines, places, medical, programmes, activities } = streetFacts(kb, code, 'print', today);
    for (const { record } of [...hotlines, ...places, ...medical, ...programmes, ...activities])
      prints.set(record.id, (prints.get(record.id) ?? 0) + 1);
  }
  counted.set(kb, { today, prints });
  return prints;
}
