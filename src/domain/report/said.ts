/** What the records say about a requirement. What nobody has filled in is a third answer, never "no". */

/** The answer of a record. */
export type Said = 'yes' | 'no' | 'unfilled';

/** The answers in the words of the report. */
export const SAID_WORDS: Readonly<Record<Said, string>> = { yes: '有', no: '没有', unfilled: '未填' };

/** How many gave each answer. */
export type Tally = Readonly<Record<Said, number>>;

/** Counts answers; those that were not asked for (`undefined`) do not count. */
export function tally(answers: readonly (Said | undefined)[]): Tally {
  const of = (said: Said) => answers.filter((one) => one === said).length;
  return { yes: of('yes'), no: of('no'), unfilled: of('unfilled') };
}

/** One answer for several: "no" when one says so, "yes" when all do. Nobody there says nothing. */
export function together(answers: readonly (Said | undefined)[]): Said {
  const asked = answers.filter((one) => one !== undefined);
  if (asked.includes('no')) return 'no';
  return asked.length > 0 && asked.every((one) => one === 'yes') ? 'yes' : 'unfilled';
}

/** The answer of a field that may be absent. */
export function saidOf(value: boolean | undefined): Said {
  return value === undefined ? 'unfilled' : value ? 'yes' : 'no';
}
