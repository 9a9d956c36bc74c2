/** One figure of a report beside the target of the region's own documents, where they give one. */
import type { Region } from '../../model/region.ts';
import { citedClause, STANDING_MARKS, standingOf } from '../region-sheets/region-documents.ts';
import type { Tally } from './said.ts';

/** One figure. */
export interface Total {
  /** What it is about. */
  readonly what: string;
  /** How many answered what; `null` for figures that are no count of answers. */
  readonly tally: Tally | null;
  /** The figure in words. */
  readonly figure: string;
  /** The region's target in words; empty where its documents give none. */
  readonly target: string;
  /** The clause, with what its document is worth today. */
  readonly clause: string;
  /** Whether the target is met; empty without a target. */
  readonly result: string;
}

/** What the region's documents ask for. */
export interface Aim {
  /** The target in words. */
  readonly target: string;
  /** The clause. */
  readonly clause: string;
  /** The figure; `undefined` when it is no number. */
  readonly value: number | undefined;
}

/** Where the documents ask for nothing. */
export const NO_AIM: Aim = { target: '', clause: '', value: undefined };

/** Said where the site's records cannot tell. */
export const BY_HAND = '本站算不出，请自己填：＿＿＿＿';

const YES = '达到';
const NO = '还没有达到';
const OPEN = '有未填的，还不能算';

/** The target `key` of the region on `today`; `words` puts its figure into words. */
export function aimOf(region: Region, key: string, today: string, words: (value: string | number) => string): Aim {
  const figure = region.targets?.[key];
  if (!figure) return NO_AIM;
  const { document, where } = citedClause(region, figure.clause);
  const mark = STANDING_MARKS[standingOf(document, today)];
  return {
    target: words(figure.value),
    clause: mark ? `${where}（${mark}）` : where,
    value: typeof figure.value === 'number' ? figure.value : undefined,
  };
}

/** A figure that is only told. */
export function toldTotal(what: string, figure: string, { target, clause }: Aim = NO_AIM, result = ''): Total {
  return { what, tally: null, figure, target, clause, result: target && result };
}

/** Answers of institutions, of each of which the documents ask for at least one. */
export function eachTotal(what: string, tally: Tally, aim: Aim): Total {
  const result = aim.value === 1 ? resultOf(tally, tally.no === 0) : BY_HAND;
  return { ...plain(what, aim, result), tally, figure: ofThoseTold(tally, part(tally.yes, tally.yes + tally.no, '家')) };
}

/** Answers of institutions, of which the documents ask for a share. */
export function shareTotal(what: string, tally: Tally, aim: Aim): Total {
  const { yes, no } = tally;
  const result = resultOf(tally, 100 * yes >= (aim.value ?? 100) * (yes + no));
  return { ...eachTotal(what, tally, NO_AIM), ...plain(what, aim, result) };
}

/** Streets that have something entered; the others have not filled it in. */
export function enteredTotal(what: string, entered: number, whole: number, aim: Aim): Total {
  const tally = { yes: entered, no: 0, unfilled: whole - entered };
  const result = aim.value === 1 ? resultOf(tally, true) : BY_HAND;
  return { ...plain(what, aim, result), tally, figure: part(entered, whole, '个') };
}

/** Sums such as signed schools of all schools; `tally` says how many stations have told. */
export function sumTotal(what: string, tally: Tally, sum: { readonly part: number; readonly whole: number }, aim: Aim): Total {
  const met = 100 * sum.part >= (aim.value ?? 100) * sum.whole;
  return { ...plain(what, aim, resultOf(tally, met)), tally, figure: ofThoseTold(tally, part(sum.part, sum.whole, '所')) };
}

/** `3／12 所（25%）`, rounded down so that nothing is called whole that is not. */
export function part(some: number, whole: number, unit: string): string {
  return whole ? `${some}／${whole} ${unit}（${Math.floor((100 * some) / whole)}%）` : `0 ${unit}`;
}

/** A share says of whom it is one: those who told nothing are not in it. */
function ofThoseTold({ yes, no, unfilled }: Tally, figure: string): string {
  if (!yes && !no) return '都未填';
  return unfilled ? `${figure}，只算填了的` : figure;
}

function plain(what: string, { target, clause }: Aim, result: string): Omit<Total, 'tally' | 'figure'> {
  return { what, target, clause, result: target && result };
}

/** A "no" decides, an open answer leaves it open; what nobody has told is never counted as a no. */
function resultOf({ yes, no, unfilled }: Tally, met: boolean): string {
  if (yes + no + unfilled === 0) return '';
  if (!met && no > 0) return NO;
  return unfilled ? OPEN : YES;
}
