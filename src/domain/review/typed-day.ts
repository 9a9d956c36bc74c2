import { isRealDate } from '../../model/fields.ts';

const YEAR_FIRST = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;

/** The day that somebody typed, year first, however it was written (2026/7/3, 2026年7月3日); `undefined` for anything else. */
export function typedDay(text: string): string | undefined {
  const [, year, month, date] = YEAR_FIRST.exec(text.normalize('NFKC').trim()) ?? [];
  if (!year || !month || !date) return undefined;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isRealDate(day) ? day : undefined;
}
