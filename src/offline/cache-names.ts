/** Names under which things are stored. Several sites may share one host: each touches only what begins with its own base path. */

/** Beginning of the names of all caches of the site below `base`. A path holds no colon, so no site's name begins another's. */
function ownPrefix(base: string): string {
  return `hutong:${base}:`;
}

/** Name of the cache of one version. */
export function cacheName(base: string, version: string): string {
  return ownPrefix(base) + version;
}

/** The caches of the site below `base`, of all versions. */
export async function ownCaches(caches: CacheStorage, base: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(ownPrefix(base)));
}

/** Key of the entry that lists a kept street's files. It is written last and removed first: without it the street is not kept. */
export function streetMarker(base: string, code: string): string {
  return `${base}streets/${code}/kept.json`;
}

/** Code of the street whose marker has the address `url`; `undefined` for any other address. */
export function markedStreet(url: string, base: string): string | undefined {
  const { pathname } = new URL(url);
  return pathname.startsWith(base) ? /^streets\/(\d{9})\/kept\.json$/.exec(pathname.slice(base.length))?.[1] : undefined;
}
