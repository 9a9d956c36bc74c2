/** How much two texts have in common, told from the pairs of characters that they share; 0 nothing, 1 all. */
export function alikeness(a: string, b: string): number {
  const [one, other] = [pairsOf(a), pairsOf(b)];
  const shared = one.intersection(other).size;
  return one.size + other.size === 0 ? 1 : (2 * shared) / (one.size + other.size);
}

function pairsOf(text: string): Set<string> {
  const characters = [...text.replace(/[\p{P}\p{S}\s]/gu, '')];
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}
