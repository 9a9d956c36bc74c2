/** The map of service points. Loaded only when somebody wants to see it: `load-map.ts`. */
import { loadSheet } from './load-sheet.ts';
import sheet from './map.css?url';
import { makeFrame } from './map-frame.ts';
import type { MapHandle, MapOptions } from './map-handle.ts';
import { MountedMap } from './mounted-map.ts';
import { putInside } from './put-inside.ts';

let sheetComes: Promise<void> | undefined;

/** Settles when the style sheet is there; after a failure it is asked for again. */
export async function styled(): Promise<void> {
  sheetComes ??= loadSheet(sheet);
  await sheetComes.catch((error: unknown) => {
    sheetComes = undefined;
    throw error;
  });
}

/** Puts a map into `element` and shows all its places. */
export function mountMap(element: HTMLElement, options: MapOptions): MapHandle {
  const frame = makeFrame();
  putInside(element, frame.whole);
  return new MountedMap(frame, options);
}
