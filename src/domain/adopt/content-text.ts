/** How the files of places are written: small differences stay small in a version history. */
import type { DivisionFile, VillageFile } from './place-files.ts';

/** `divisions/<code>.json`: one line for each division. */
export function divisionText({ asOf, source, divisions }: DivisionFile): string {
  const lines = divisions.map((one) => `    { ${pairs(one).join(', ')} }`);
  return `{\n  ${pairs({ asOf, source }).join(',\n  ')},\n  "divisions": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/** `villages/<code>.json`: one line for each street. */
export function villageText(villages: VillageFile): string {
  const streets = Object.entries(villages)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, names]) => `  "${code}": ${JSON.stringify(names)}`);
  return streets.length ? `{\n${streets.join(',\n')}\n}\n` : '{}\n';
}

function pairs(record: object): string[] {
  return Object.entries(record).flatMap(([key, value]) =>
    value === undefined
      ? []
      : `"${key}": ${Array.isArray(value) ? `[${value.map((one) => JSON.stringify(one)).join(', ')}]` : JSON.stringify(value)}`,
  );
}
