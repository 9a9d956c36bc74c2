/** An order that looks random and is always the same: the same seed and id give the same number, whatever else there is. */
export function seededRank(seed: string, id: string): number {
  // FNV-1a with the last steps of MurmurHash3: ids that differ in one letter come to lie far apart.
  let hash = 0x811c9dc5;
  for (const character of `${seed}\0${id}`) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** `items` in the order of `seed`. */
export function inSeededOrder<T extends { readonly id: string }>(items: readonly T[], seed: string): T[] {
  return items.toSorted((a, b) => seededRank(seed, a.id) - seededRank(seed, b.id) || (a.id < b.id ? -1 : 1));
}
