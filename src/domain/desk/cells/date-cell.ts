/** A day in a cell: typed in any of the usual ways, or a number that was a date before it lost its format. */
import { isRealDate } from '../../../model/fields.ts';
import { narrow, type Cell } from './cell.ts';

/** Days of a spreadsheet's calendar between 2000 and 2100, as numbers. */
const SERIAL = { least: 36_526, most: 73_050 } as const;

/** What a month without a day stands for: its first day, its last, or nothing that can be used. */
export type MonthMeans = 'first' | 'last' | 'nothing';

/** A day, `YYYY-MM-DD` in the record. */
export function day(month: MonthMeans): Cell<string> {
  return {
    write: (value) => value,
    read: (text) => {
      const value = readDay(text) ?? (month === 'nothing' ? undefined : dayOfMonth(readMonth(text), month));
      return value === undefined ? { fix: '请写成 2026-03-01 这样的形式' } : { value };
    },
  };
}

/** `2026年3月1日`, `2026/3/1`, `2026.3.1`, `20260301`, `46082` → `2026-03-01`; `undefined` for anything else. */
export function readDay(text: string): string | undefined {
  const bare = narrow(text).replace(/\s/g, '');
  if (/^\d{5}(?:\.\d+)?$/.test(bare)) return daySerial(Math.floor(Number(bare)));
  const parts =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(bare) ??
    /^(\d{4})(年)(\d{1,2})月(\d{1,2})[日号]?$/.exec(bare) ??
    /^(\d{4})()(\d{2})(\d{2})$/.exec(bare);
  if (!parts) return undefined;
  const date = [parts[1]!, parts[3]!.padStart(2, '0'), parts[4]!.padStart(2, '0')].join('-');
  return isRealDate(date) ? date : undefined;
}

/** `2026年3月`, `2026/3`, `2026-03` → `2026-03`; `undefined` for anything else. */
export function readMonth(text: string): string | undefined {
  const [, year, month] = /^(\d{4})[-/.年](\d{1,2})月?份?$/.exec(narrow(text).replace(/\s/g, '')) ?? [];
  const written = `${year}-${(month ?? '').padStart(2, '0')}`;
  return year !== undefined && isRealDate(`${written}-01`) ? written : undefined;
}

function dayOfMonth(month: string | undefined, which: 'first' | 'last'): string | undefined {
  if (month === undefined) return undefined;
  const [year, number] = month.split('-').map(Number) as [number, number];
  return which === 'first' ? `${month}-01` : new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

function daySerial(days: number): string | undefined {
  if (days < SERIAL.least || days > SERIAL.most) return undefined;
  return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
}
