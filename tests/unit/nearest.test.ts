import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../src/domain/nearest.ts';

describe('“相近的有” hints', () => {
  it('the closest come first, at most three, equals in order', () => {
    expect(nearest('S99', ['S01', 'S19', 'S09', 'S98', 'S29'])).toEqual(['S09', 'S19', 'S29']);
    expect(nearest('xuhui-mch', ['xuhui-mhc', 'minhang-mhc', 'xuhui-mc'])).toEqual(['xuhui-mc', 'xuhui-mhc']);
  });
  it('nothing far off is offered', () => expect(nearest('bu-xiang-huo', ['luoshui', 'S01'])).toEqual([]));
  it('a candidate that comes twice is offered once', () => expect(nearest('abc', ['abd', 'abd'])).toEqual(['abd']));
  it('a slip in a word of one character still finds something', () => expect(nearest('a', ['b'])).toEqual(['b']));
});

describe('edit distance', () => {
  it.each([
    ['', '', 0],
    ['abc', '', 3],
    ['', 'ab', 2],
    ['kitten', 'sitting', 3],
    ['徐汇区', '徐家汇', 2],
  ])('%s → %s', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});
