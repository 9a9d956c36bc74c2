/** The ids that occur more than once: the later ones, each with the first that had it. */
export function duplicates<T>(items: readonly T[], idOf: (item: T) => string): { readonly item: T; readonly first: T }[] {
  const seen = new Map<string, T>();
  return items.flatMap((item) => {
    const first = seen.get(idOf(item));
    if (first !== undefined) return [{ item, first }];
    seen.set(idOf(item), item);
    return [];
  });
}
