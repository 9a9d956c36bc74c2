import type { Mark, Trust } from './visible-records.ts';

/** How many entries are how well confirmed. */
export interface TrustCount {
  /** The degree, in the words that stand beside the entries themselves. */
  readonly label: string;
  /** How many. */
  readonly count: number;
}

const WORDS: readonly (readonly [Trust, string])[] = [
  ['standing', '全国公用号码'],
  ['confirmed', '已核实'],
  ['aged', '核实过，已满一年'],
  ['unconfirmed', '尚未电话核实'],
];

/** How many of `entries` are how well confirmed, the surest first; degrees that no entry has are left out. */
export function trustCounts(entries: readonly { readonly mark: Mark }[]): TrustCount[] {
  return WORDS.map(([trust, label]) => ({ label, count: entries.filter(({ mark }) => mark.trust === trust).length })).filter(
    ({ count }) => count > 0,
  );
}
