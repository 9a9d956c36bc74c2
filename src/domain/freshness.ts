/** How old a confirmation is, and what follows from it (DESIGN 3.2: 90, 365, 540 days). */

/** Ages in days at which something follows. */
export const FRESHNESS_DAYS = { due: 90, red: 365, outOfPrint: 540 } as const;

/** State of a confirmation. */
export type Freshness = 'never' | 'fresh' | 'due' | 'red' | 'out-of-print';

/** Whole days from `from` to `to`, both `YYYY-MM-DD`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The state of a record confirmed on `assuredOn` (or never) when seen on `today`. Nobody has confirmed it on a day yet to come. */
export function freshness(assuredOn: string | undefined, today: string): Freshness {
  if (assuredOn === undefined) return 'never';
  const age = daysBetween(assuredOn, today);
  if (age < 0) return 'never';
  if (age > FRESHNESS_DAYS.outOfPrint) return 'out-of-print';
  if (age > FRESHNESS_DAYS.red) return 'red';
  if (age > FRESHNESS_DAYS.due) return 'due';
  return 'fresh';
}

/** The latest of some dates; loose dates (`2024-12`) compare by their text. `undefined` when there is none. */
export function newest(dates: Iterable<string | undefined>): string | undefined {
  let latest: string | undefined;
  for (const date of dates) if (date !== undefined && (latest === undefined || date > latest)) latest = date;
  return latest;
}

/** The day a record's facts are from: its confirmation, or the newest of its sources. `undefined` when no source is dated. */
export function factDate(record: {
  readonly assured: { readonly on: string } | null;
  readonly sources: readonly { readonly date?: string | undefined }[];
}): string | undefined {
  return record.assured?.on ?? newest(record.sources.map(({ date }) => date));
}

/** `2026-09-30` → `2026年9月30日`, `2024-12` → `2024年12月`, `2024` → `2024年`. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-');
  return [`${year}年`, month && `${Number(month)}月`, day && `${Number(day)}日`].filter(Boolean).join('');
}
