/** Files that a page tells the size of and a route gives out: each is made once per content while the program runs. */
import { createHash } from 'node:crypto';

const made = new Map<string, Promise<Uint8Array>>();

/** The bytes of the file `name` of `value`, by `make` when this content has not been asked for before. */
export function madeOnce(name: string, value: unknown, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const key = createHash('sha256')
    .update(`${name}\0${JSON.stringify(value)}`)
    .digest('hex');
  const kept = made.get(key) ?? make();
  made.set(key, kept);
  return kept;
}
