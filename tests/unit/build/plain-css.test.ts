/** Styles for browsers that do not read the newest ways of writing them. */
import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { nameSides, withoutIs } from '../../../src/build/plain-css.ts';

describe(':is()', () => {
  it.each([
    ['.a :is(p, li) b', ['.a p b', '.a li b']],
    [
      ':root:is([data-look~="elder"], [data-look~="x"]) :is(.c, .d)',
      [':root[data-look~="elder"] .c', ':root[data-look~="elder"] .d', ':root[data-look~="x"] .c', ':root[data-look~="x"] .d'],
    ],
    ['.a:not(.b) > :is(p, li)::before', ['.a:not(.b) > p::before', '.a:not(.b) > li::before']],
  ])('%s is written out', (selector, written) => expect(withoutIs(selector)).toEqual(written));

  it.each([':is(h2, .more) > a', '.a:is(p, li)', ':is(a b, c d) e', 'a:not(:is(b, c))', ':is(p:not(.a), b) i', 'a'])(
    '%s stays: written out it would weigh or mean something else',
    (selector) => expect(withoutIs(selector)).toEqual([selector]),
  );
});

describe('a side that is named by the direction of reading', () => {
  const plain = (css: string) => {
    const root = postcss.parse(`a{${css}}`);
    nameSides(root);
    return root.toString().slice(2, -1);
  };

  it.each([
    ['inset:0', 'top:0;right:0;bottom:0;left:0'],
    ['inset:1px 2px', 'top:1px;right:2px;bottom:1px;left:2px'],
    ['inset:1px 2px 3px', 'top:1px;right:2px;bottom:3px;left:2px'],
    ['inset-inline-start:-1em', 'left:-1em'],
    ['padding-inline:calc(1px + 2px) 3px', 'padding-left:calc(1px + 2px);padding-right:3px'],
    ['margin-block:auto!important', 'margin-top:auto!important;margin-bottom:auto!important'],
    ['margin:0', 'margin:0'],
    ['padding-inline-start:1em', 'padding-inline-start:1em'],
  ])('%s', (css, written) => expect(plain(css)).toBe(written));
});
