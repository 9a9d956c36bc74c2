/** Which place a table is probably about, when it does not say: a CSV file has no guide sheet. A person confirms it. */
import { findTables } from './find-tables.ts';
import type { SheetTable } from './sheet-table.ts';
import { codesIn } from './typed-code.ts';

/** The street that every row names, else the district or city that most rows name; `undefined` when none does. */
export function likelyArea(tables: readonly SheetTable[]): string | undefined {
  const rows = findTables(tables)
    .tables.flatMap((table) => table.rows)
    .map(({ texts }) => codesIn(`${texts['area'] ?? ''} ${texts['serves'] ?? ''}`))
    .filter((codes) => codes.length > 0);
  const street = rows[0]?.find((code) => code.length === 9 && rows.every((codes) => codes.includes(code)));
  if (street !== undefined) return street;
  const counts = new Map<string, number>();
  for (const code of rows.flat().map((one) => one.slice(0, 6))) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([, many], [, more]) => more - many)[0]?.[0];
}
