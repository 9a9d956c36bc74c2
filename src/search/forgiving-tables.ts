/** Answers go on without what cannot be fetched: a bad line, or a phone on which Pagefind cannot run, takes nothing else away. */
import type { PlaceIndex } from '../domain/places/place-index.ts';
import { Sounds } from './sounds.ts';
import type { Tables } from './tables.ts';

/** Whoever waits longer for side tables, all together, is better served with what there is. */
const PATIENCE_MS = 4000;

/** `tables` with nothing in place of a side table that fails or does not come; `onMissing` is called then. */
export function forgiving(tables: Tables, onMissing: () => void): Tables {
  const end = performance.now() + PATIENCE_MS;
  const or = <T>(nothing: T, work: Promise<T>): Promise<T> =>
    inTime(work, end - performance.now()).catch(() => {
      onMissing();
      return nothing;
    });
  return {
    finder: () => tables.finder(),
    sounds: () => or(new Sounds({ words: '', signs: '' }), tables.sounds()),
    traditional: () => or(['', ''], tables.traditional()),
    places: () => or<PlaceIndex>(new Map(), tables.places()),
    villages: (words) => or({}, tables.villages(words)),
    fullText: (pieces) => or([], tables.fullText(pieces)),
  };
}

async function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Error('too late')), ms)));
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
