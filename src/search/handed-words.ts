/**
 * Hands the words of another page's field to the search page. An address would stay in the browser's history, where
 * whoever picks up the phone next reads what a child has asked; this note is torn up as soon as it is read.
 */
const KEY = 'words';

/** Goes to the search page at `address` with the words; only where nothing can be noted do they stand behind the hash. */
export function handOver(words: string, address: string): void {
  try {
    sessionStorage.setItem(KEY, words);
    location.href = address;
  } catch {
    // `encodeURIComponent` throws at half a character, which some keyboards leave behind; this puts a � there.
    location.href = `${address}#${new URLSearchParams({ q: words })}`;
  }
}

/** The words that were handed over, once. */
export function takeHanded(): string | null {
  try {
    const words = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return words;
  } catch {
    return null;
  }
}
