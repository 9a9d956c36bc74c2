/** Fetches the map when somebody wants to see it: its code, and then its style sheet. */
import type { mountMap } from './mount-map.ts';

/** The function that mounts a map. Whoever has it has the sheet too: a map without it would measure itself wrong. Rejects when one of them does not come. */
export async function loadMap(): Promise<typeof mountMap> {
  const map = await import('./mount-map.ts');
  await map.styled();
  return map.mountMap;
}
