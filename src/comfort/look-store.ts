/** Where the look is kept between pages: this browser, or nowhere when it keeps nothing (private windows, some apps). */
import { LOOK_KEY } from './look.ts';

/** What of a browser's storage is needed. */
export type LookStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The look that is kept; empty when there is none, `undefined` when the browser does not say. */
export function keptLook(store: () => LookStore): string | undefined {
  try {
    return store().getItem(LOOK_KEY) ?? '';
  } catch {
    return undefined;
  }
}

/** Keeps `look`; an empty one leaves nothing behind. Whether the browser did so. */
export function keepLook(store: () => LookStore, look: string): boolean {
  try {
    if (look === '') store().removeItem(LOOK_KEY);
    else store().setItem(LOOK_KEY, look);
    return true;
  } catch {
    return false;
  }
}
