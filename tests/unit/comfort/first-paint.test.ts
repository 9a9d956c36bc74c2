/** The script in the head of every page. */
import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { FIRST_PAINT, FIRST_PAINT_HASH } from '../../../src/comfort/first-paint.ts';

/** What `<html>` gets in a browser whose store gives `kept`; `modules` tells whether it knows modules. */
function attributes(kept: () => string | null, modules = true): Record<string, string> {
  const set: Record<string, string> = {};
  runInNewContext(FIRST_PAINT, {
    document: {
      createElement: () => (modules ? { noModule: false } : {}),
      documentElement: { setAttribute: (name: string, value: string) => (set[name] = value) },
    },
    localStorage: { getItem: (key: string) => (key === 'hutong-look' ? kept() : null) },
  });
  return set;
}

describe('before anything is drawn', () => {
  it('the chosen look is put on the page', () =>
    expect(attributes(() => 'text-30 elder dark')).toEqual({ 'data-look': 'text-30 elder dark' }));

  it('a page without a choice is left alone', () => expect(attributes(() => null)).toEqual({}));

  it('a store that throws is survived', () =>
    expect(
      attributes(() => {
        throw new Error('SecurityError');
      }),
    ).toEqual({}));

  it.each(['"><script>alert(1)</script>', 'x'.repeat(61), 'dark\n', '<', '暗'])('a store that holds %j changes nothing', (kept) =>
    expect(attributes(() => kept)).toEqual({}),
  );

  it('a browser without modules, which could not change a look, wears none', () =>
    expect(attributes(() => 'dark', false)).toEqual({}));

  it('a browser without any store is survived', () =>
    expect(() =>
      runInNewContext(FIRST_PAINT, { document: { createElement: () => ({ noModule: false }), documentElement: {} } }),
    ).not.toThrow());

  it.each([
    ['/hutong/', true],
    ['/hutong/help/bu-xiang-huo/', true],
    ['/hutong/search-tips/', true],
    ['/hutong/search/', false],
    ['/hutong/search', false],
    ['/E:/hutong/search/index.html', false],
  ])('words that never reached the search page are forgotten by every other page (%s)', (pathname, forgets) => {
    const removed: string[] = [];
    runInNewContext(FIRST_PAINT, {
      document: { createElement: () => ({}) },
      location: { pathname },
      sessionStorage: { removeItem: (key: string) => removed.push(key) },
    });
    expect(removed).toEqual(forgets ? ['words'] : []);
  });

  it('the script is ECMAScript 5, short, and cannot end its element', () => {
    expect(() => parse(FIRST_PAINT, { ecmaVersion: 5, sourceType: 'script' })).not.toThrow();
    expect(FIRST_PAINT.length).toBeLessThan(420);
    expect(FIRST_PAINT).not.toMatch(/<\/|<!--|cookie/);
  });

  it('the policy’s hash is that of the script', () =>
    expect(FIRST_PAINT_HASH).toBe(`sha256-${createHash('sha256').update(FIRST_PAINT).digest('base64')}`));
});
