/** Style sheets for browsers that know no cascade layers. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { flatLayers } from '../../../src/build/flat-layers.ts';

const flat = (css: string) => flatLayers(css).replace(/\s+/g, ' ').trim();

describe('a sheet in layers', () => {
  it('is read by a browser that knows none: no layer is left', () =>
    expect(flat('@layer base, print;\n@layer base { a { color: red } @media print { p { margin: 0 } } }')).toBe(
      'a { color: red } @media print { p { margin: 0 } }',
    ));

  it.each([
    ['.leave', ':not(#_).leave'],
    ['h2 > a', 'h2:not(#_) > a'],
    ['*', '*:not(#_)'],
    ['li::before', 'li:not(#_)::before'],
    ['::marker', ':not(#_)::marker'],
    [':is(h2, .a) a', ':not(#_):is(h2, .a) a'],
    ['[hidden], .x:not(.a, .b)', ':not(#_)[hidden], :not(#_).x:not(.a, .b)'],
  ])('a rule of a component goes before those of the base, whatever it chooses by (%s)', (selector, heavier) =>
    expect(flat(`@layer components { ${selector} { color: red } }`)).toBe(`${heavier} { color: red }`),
  );

  it('what the visitor chose, and paper, go before every component, one with an id too', () => {
    expect(flat('@layer comfort { a { color: red } }')).toBe('a:not(#_):not(#_):not(#_) { color: red }');
    expect(flat('@layer print { a { color: red } }')).toBe('a:not(#_):not(#_):not(#_):not(#_) { color: red }');
  });

  it('of two rules that are !important the one in the first layer wins', () => {
    expect(flat('@layer base { [hidden] { display: none !important } }')).toBe(
      ':not(#_):not(#_):not(#_):not(#_)[hidden] { display: none !important }',
    );
    expect(flat('@layer components { p { margin: 0; color: red !important; padding: 0 } }').split('} ')).toEqual([
      'p:not(#_) { margin: 0; padding: 0 ',
      'p:not(#_):not(#_):not(#_) { color: red !important }',
    ]);
  });

  it('the steps of an animation stay as they are', () =>
    expect(flat('@layer components { @keyframes turn { from { rotate: 0deg } } }')).toBe(
      '@keyframes turn { from { rotate: 0deg } }',
    ));

  it('a layer that the site does not have is refused: nobody would know where it stands', () =>
    expect(() => flatLayers('@layer component { a { color: red } }')).toThrow('component'));

  it('every layer of the site is known, and weighs no less than the one before it', () => {
    const names = /@layer ([^;]+);/.exec(readFileSync('src/styles/global.css', 'utf8'))![1]!.split(', ');
    const weights = names.map((name) => flatLayers(`@layer ${name} { a { color: red } }`).split(':not(').length);
    expect(weights.length).toBeGreaterThan(4);
    expect(weights).toEqual(weights.toSorted((a, b) => a - b));
  });
});
