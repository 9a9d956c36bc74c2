/** How many streets' handbooks show a record: a mistake in what many have in their hands is looked for first. */
import { NATION } from '../../model/fields.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { codesAbove, streetsWithPage } from '../divisions.ts';
import { oncePer, oncePerDay } from '../once-per.ts';
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
  const streets = streetsBelow(kb);
  return ({ id, serves }) => ({
    prints: prints.get(id) ?? 0,
    // A place below another one of the list is counted with that one.
    streets: serves
      .filter((code) => !serves.some((other) => other !== code && isBelow(code, other)))
      .reduce((sum, code) => sum + (streets.get(code) ?? 0), 0),
  });
}

/** How many streets with a page lie in each place; the nation has them all. */
const streetsBelow = oncePer((kb: KnowledgeBase): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { code } of streetsWithPage(kb)) {
    for (const above of [...codesAbove(code), NATION]) counts.set(above, (counts.get(above) ?? 0) + 1);
  }
  return counts;
});

function isBelow(code: string, other: string): boolean {
  return other === NATION || codesAbove(code).includes(other);
}

/** How many handbooks show each record: a build asks for hundreds of sheets. */
const printsOf = oncePerDay((kb: KnowledgeBase, today): ReadonlyMap<string, number> => {
  const prints = new Map<string, number>();
  for (const code of new Set(printPlan(kb, today).map((job) => job.code))) {
    const { hotlines, places, medical, programmes, activities } = streetFacts(kb, code, 'print', today);
    for (const { record } of [...hotlines, ...places, ...medical, ...programmes, ...activities])
      prints.set(record.id, (prints.get(record.id) ?? 0) + 1);
  }
  return prints;
});
