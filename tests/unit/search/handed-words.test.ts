/** Words on their way to the search page. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handOver, takeHanded } from '../../../src/search/handed-words.ts';

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('location', { href: '' });
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  vi.useFakeTimers({ now: 1_000_000 });
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

describe('words typed on another page', () => {
  it('arrive once, and leave nothing behind', () => {
    handOver('不想上学', '/search/');
    expect(location.href).toBe('/search/');
    vi.advanceTimersByTime(8000);
    expect(takeHanded()).toBe('不想上学');
    expect(kept.size).toBe(0);
    expect(takeHanded()).toBeNull();
  });

  it.each([21_000, 3_600_000, -60_000])('are not asked %i ms later, by whoever opens the search then', (later) => {
    handOver('不想活了', '/search/');
    vi.setSystemTime(1_000_000 + later);
    expect(takeHanded()).toBeNull();
    expect(kept.size).toBe(0);
  });

  it.each(['不想活了', '{}', 'null', '"x"', '{"words":5,"at":1000000}', '{"words":"x"}'])(
    'a note of another kind (%s) is torn up unread',
    (note) => {
      kept.set('words', note);
      expect(takeHanded()).toBeNull();
      expect(kept.size).toBe(0);
    },
  );

  it('where nothing can be noted, they stand behind the hash', () => {
    vi.stubGlobal('sessionStorage', {
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    });
    handOver('发脾气', '/search/');
    expect(decodeURIComponent(location.href)).toBe('/search/#q=发脾气');
  });
});
