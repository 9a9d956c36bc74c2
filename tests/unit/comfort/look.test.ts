import { describe, expect, it } from 'vitest';
import { answered, answerTo } from '../../../src/comfort/look.ts';
import { keepLook, keptLook, type LookStore } from '../../../src/comfort/look-store.ts';

/** A store in memory. */
const aStore = (entries: Record<string, string> = {}): LookStore & { entries: Map<string, string> } => {
  const map = new Map(Object.entries(entries));
  return {
    entries: map,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  };
};
const refuses = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

describe('a look', () => {
  it('keeps one answer to each question', () => {
    expect(answered('text-22 dark', 'text', 'text-30')).toBe('text-30 dark');
    expect(answered('text-22', 'simple', 'elder')).toBe('text-22 elder');
    expect(answered('light', 'colours', 'dark')).toBe('dark');
  });

  it('takes an answer back', () => {
    expect(answered('text-22 elder', 'simple', '')).toBe('text-22');
    expect(answered('dark', 'colours', '')).toBe('');
  });

  it('forgets words that no version knows, and keeps the first of two that exclude each other', () => {
    expect(answered('huge dark light', 'contrast', 'clear')).toBe('light clear');
  });

  it('says which answer holds', () => {
    expect(answerTo('text-26 clear', 'text')).toBe('text-26');
    expect(answerTo('text-26 clear', 'colours')).toBe('');
    expect(answerTo('text-260', 'text')).toBe('');
  });
});

describe('what a browser keeps of it', () => {
  it('is the words under one name that tells of no page', () => {
    const store = aStore();
    expect(keepLook(() => store, 'elder dark')).toBe(true);
    expect([...store.entries]).toEqual([['hutong-look', 'elder dark']]);
    expect(keptLook(() => store)).toBe('elder dark');
  });

  it('is nothing once everything was taken back', () => {
    const store = aStore({ 'hutong-look': 'dark' });
    keepLook(() => store, '');
    expect(store.entries.size).toBe(0);
  });

  it('is nothing where it keeps nothing, and the reader can be told', () => {
    expect(keepLook(refuses, 'dark')).toBe(false);
    expect(keptLook(refuses)).toBeUndefined();
  });
});
