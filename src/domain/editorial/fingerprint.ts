/**
 * Fingerprints of documents: which runs of eight Chinese characters they hold, as short hashes. The documents themselves need
 * not be kept to see that a page repeats them.
 */

/** Characters in a run: so many in common with a document are a copied phrase. */
export const RUN = 8;
/** Bytes of a hash: with five, a chance likeness is one in a million pages. */
const BYTES = 5;

const HAN = /\p{Script=Han}+/gu;

/** The runs of a text, each with where it begins. Punctuation does not part them: a phrase copied over a comma is copied. */
export function runsOf(text: string): { readonly run: string; readonly at: number }[] {
  const characters = [...text.matchAll(HAN)].flatMap((match) =>
    [...match[0]].map((character, index) => ({ character, at: match.index + index })),
  );
  return characters.slice(0, Math.max(0, characters.length - RUN + 1)).map(({ at }, index) => ({
    run: characters
      .slice(index, index + RUN)
      .map(({ character }) => character)
      .join(''),
    at,
  }));
}

/** The fingerprint of a document: its runs' hashes, sorted, in Base64. */
export function fingerprint(text: string): string {
  const hashes = [...new Set(runsOf(text).map(({ run }) => hash(run)))].sort((a, b) => a - b);
  const bytes = hashes.flatMap((one) =>
    Array.from({ length: BYTES }, (_, index) => Math.floor(one / 256 ** (BYTES - 1 - index)) % 256),
  );
  return btoa(String.fromCharCode(...bytes));
}

/** Reads a fingerprint: the hashes of a document's runs. */
export function readFingerprint(base64: string): ReadonlySet<number> {
  const bytes = atob(base64);
  const hashes = new Set<number>();
  for (let from = 0; from < bytes.length; from += BYTES) {
    let value = 0;
    for (let index = 0; index < BYTES; index++) value = value * 256 + bytes.charCodeAt(from + index);
    hashes.add(value);
  }
  return hashes;
}

/** Whether a document holds a run. */
export function holds(document: ReadonlySet<number>, run: string): boolean {
  return document.has(hash(run));
}

/** Forty bits of two FNV-1a hashes: 32 of one, 8 of another. */
function hash(run: string): number {
  return fnv(run, 0x811c9dc5) * 256 + (fnv(run, 0x01000193) & 0xff);
}

function fnv(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value;
}
