/** Quarters of the year: activities are planned and counted by them (R40, SH-X-8). */

/** A run of whole quarters. */
export interface Quarters {
  /** First day. */
  readonly from: string;
  /** Last day. */
  readonly to: string;
}

/** The quarter of `today` and the one after it. */
export function thisQuarterAndNext(today: string): Quarters {
  const [year, month] = today.split('-').map(Number) as [number, number];
  const first = Math.floor((month - 1) / 3) * 3;
  const day = (months: number, date: number) => new Date(Date.UTC(year, months, date)).toISOString().slice(0, 10);
  return { from: day(first, 1), to: day(first + 6, 0) };
}

/** `2026年10月—2027年3月`. */
export function quartersInWords({ from, to }: Quarters): string {
  const [fromYear, fromMonth] = from.split('-').map(Number);
  const [toYear, toMonth] = to.split('-').map(Number);
  return `${fromYear}年${fromMonth}月—${toYear === fromYear ? '' : `${toYear}年`}${toMonth}月`;
}
