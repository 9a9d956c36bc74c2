/** The map of service points. Loaded only when somebody wants to see it, its style sheet too. */
import { loadSheet } from './load-sheet.ts';
import sheet from './map.css?url';
import { makeFrame } from './map-frame.ts';
import type { MapHandle, MapOptions } from './map-handle.ts';
import { MountedMap } from './mounted-map.ts';

// Whoever has the function has the sheet: a map without it would measure itself wrong.
await loadSheet(sheet);

/** Puts a map into `element` and shows all its places. */
export function mountMap(element: HTMLElement, options: MapOptions): MapHandle {
  const frame = makeFrame();
  element.replaceChildren(frame.whole);
  return new MountedMap(frame, options);
}
