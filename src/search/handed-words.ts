/**
 * Hands the words of another page's field to the search page. An address would stay in the browser's history, where
 * whoever picks up the phone next reads what a child has asked; this note is torn up as soon as it is read. Where the
 * search page does not come, for want of a network, every other page tears it up: see `first-paint.ts`.
 */

/** Name of the note in the store of the tab. */
export const HANDED_KEY = 'words';

/** After this long, in milliseconds, the words are an old question, not the one that led here. */
const FRESH_MS = 20_000;

/** Goes to the search page at `address` with the words; only where nothing can be noted do they stand behind the hash. */
export function handOver(words: string, address: string): void {
  try {
    sessionStorage.setItem(HANDED_KEY, JSON.stringify({ words, at: Date.now() }));
    location.href = address;
  } catch {
    // `encodeURIComponent` throws at half a character, which some keyboards leave behind; this puts a � there.
    location.href = `${address}#${new URLSearchParams({ q: words })}`;
  }
}

/** The words that were handed over just now, once. */
export function takeHanded(): string | null {
  try {
    const note = sessionStorage.getItem(HANDED_KEY);
    forgetHanded();
    const { words, at } = JSON.parse(note ?? '{}') as { words?: unknown; at?: unknown };
    const fresh = typeof at === 'number' && Math.abs(Date.now() - at) <= FRESH_MS;
    return fresh && typeof words === 'string' ? words : null;
  } catch {
    return null;
  }
}

/** Tears up the note, read or not. */
export function forgetHanded(): void {
  try {
    sessionStorage.removeItem(HANDED_KEY);
  } catch {
    // A store that is closed holds nothing.
  }
}
