/** Which codes lie in a place, by their digits: a town whose code ends in 00 holds no other town. */
import { expect, test } from 'vitest';
import { codeStem } from '../../src/domain/code-stem.ts';
import { editionsOf } from '../../src/domain/prints/print-plan.ts';
import { areaFit } from '../../src/search/area-fit.ts';
import { aSite } from './builders.ts';

test.each([
  ['000000', ''],
  ['310000', '31'],
  ['330100', '3301'],
  ['310104', '310104'],
  ['310120100', '310120100'],
])('%s: %s', (code, stem) => expect(codeStem(code)).toBe(stem));

test('prints that are planned for one town are not made for its neighbours', () => {
  const site = aSite({ prints: [{ regions: ['310120100'], editions: ['poster'] }] });
  expect(editionsOf(site, '310120100')).toEqual(['poster']);
  expect(editionsOf(site, '310120101')).toEqual([]);
});

test('whoever searches with the name of a town is not led to the town whose code ends in 00', () => {
  expect(areaFit('310120100', ['310120101'])).toBeLessThan(1);
  expect(areaFit('310120', ['310120101'])).toBeGreaterThan(1);
});
