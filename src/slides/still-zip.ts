/** A package that is the same whenever and wherever it is made. */
import { zipSync, type Zippable } from 'fflate';

/** Parts that readers want first. */
const FIRST = ['[Content_Types].xml', 'imsmanifest.xml', 'index.html'];

/** A zip of `parts` by name, every one dated `day` (`YYYY-MM-DD`); names are UTF-8. fflate writes local fields, so a local date is the same in every time zone. */
export function stillZip(parts: readonly (readonly [name: string, bytes: Uint8Array])[], day: string): Uint8Array {
  const [year = 2000, month = 1, date = 1] = day.split('-').map(Number);
  const rank = (name: string) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
  const sorted = [...parts].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const files: Zippable = Object.fromEntries(sorted);
  return zipSync(files, { mtime: new Date(year, month - 1, date), level: 9 });
}
