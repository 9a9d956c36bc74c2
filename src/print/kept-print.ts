/** A print made once per content: the only way from a value to bytes that a reader gets. */
import { readCached, writeCached, type Print } from './print-cache.ts';
import { printKey } from './print-key.ts';

/** The print called `name` of `value`, from `cacheDir` when the same content was printed before, else made by `make`. */
export async function keptPrint(cacheDir: string, name: string, value: unknown, make: () => Promise<Print>): Promise<Print> {
  const key = printKey(name, value);
  const kept = await readCached(cacheDir, key);
  if (kept) return kept;
  const print = await make();
  await writeCached(cacheDir, key, print);
  return print;
}
