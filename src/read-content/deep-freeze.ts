/** Freezes a value and everything it holds, maps included, and returns it: no renderer can change what content says. */
export function deepFreeze<T>(value: T): T {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value;
  Object.freeze(value);
  if (value instanceof Map) {
    for (const [key, held] of value) {
      deepFreeze(key);
      deepFreeze(held);
    }
    return value;
  }
  for (const held of Object.values(value)) deepFreeze(held);
  return value;
}
