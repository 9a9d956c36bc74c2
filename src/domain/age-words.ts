import type { AgeBand } from '../model/fields.ts';

const STARTS: Readonly<Record<Exclude<AgeBand, 'all'>, readonly [number, number]>> = {
  '0-3': [0, 3],
  '3-6': [3, 6],
  '6-9': [6, 9],
  '10-12': [10, 12],
  '12-15': [12, 15],
  '15-18': [15, 18],
};

/** `6—15 岁`, or `各年龄`: the span of a page's age bands. */
export function ageWords(ages: readonly AgeBand[]): string {
  const spans = ages.filter((age) => age !== 'all').map((age) => STARTS[age]);
  if (ages.includes('all') || spans.length === 0) return '各年龄';
  return `${Math.min(...spans.map(([from]) => from))}—${Math.max(...spans.map(([, to]) => to))} 岁`;
}
