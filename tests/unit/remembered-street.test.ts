/** The street that a visitor let the device remember. */
import { expect, test } from 'vitest';
import {
  forgetStreet,
  REMEMBERED_STREET,
  rememberedStreet,
  rememberStreet,
  type Store,
} from '../../src/finder/remembered-street.ts';

function aStore(held: Record<string, string> = {}): Store & { readonly held: Record<string, string> } {
  return {
    held,
    getItem: (key) => held[key] ?? null,
    setItem: (key, value) => void (held[key] = value),
    removeItem: (key) => void delete held[key],
  };
}

const blocked = (): Store => {
  throw new DOMException('denied', 'SecurityError');
};

test('only the code is kept, and nothing is left once it is forgotten', () => {
  const store = aStore();
  expect(rememberStreet(() => store, '310104014')).toBe(true);
  expect(store.held).toEqual({ [REMEMBERED_STREET]: '310104014' });
  expect(rememberedStreet(() => store)).toBe('310104014');
  forgetStreet(() => store);
  expect(store.held).toEqual({});
});

test.each(['', '310104', '3101040140', '<script>', 'null', '31010401４'])('%j is no street', (value) => {
  expect(rememberedStreet(() => aStore({ [REMEMBERED_STREET]: value }))).toBeUndefined();
});

test('a browser that keeps nothing remembers nothing and says so', () => {
  expect(rememberedStreet(blocked)).toBeUndefined();
  expect(rememberStreet(blocked, '310104014')).toBe(false);
  expect(() => forgetStreet(blocked)).not.toThrow();
});
