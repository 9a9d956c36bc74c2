/** The street a visitor ticked to be remembered on this device: its code and nothing else, and only after the tick. */

/** Name under which the code is kept. */
export const REMEMBERED_STREET = 'hutong-street';

/** What of a browser's storage is needed. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The remembered code; none when there is none, when it is no code, or when the browser keeps nothing. */
export function rememberedStreet(store: () => Store): string | undefined {
  try {
    const code = store().getItem(REMEMBERED_STREET);
    return code !== null && /^\d{9}$/.test(code) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a street. Whether the browser kept it: some keep nothing, or have no room. */
export function rememberStreet(store: () => Store, code: string): boolean {
  try {
    store().setItem(REMEMBERED_STREET, code);
    return true;
  } catch {
    return false;
  }
}

/** Forgets the remembered street. */
export function forgetStreet(store: () => Store): void {
  try {
    store().removeItem(REMEMBERED_STREET);
  } catch {
    // What cannot be opened holds nothing.
  }
}
