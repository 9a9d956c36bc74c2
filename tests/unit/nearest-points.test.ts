/** How far away places are. */
import { expect, test } from 'vitest';
import { byDistance, distanceInWords, metresBetween } from '../../src/domain/nearest-points.ts';

const HERE = { lng: 121.4363, lat: 31.1953 };

test('a distance is that of the ground, not of degrees', () => {
  // A degree of latitude is 111.2 km everywhere; one of longitude shrinks northwards.
  expect(metresBetween(HERE, { ...HERE, lat: HERE.lat + 0.01 })).toBeCloseTo(1112, 0);
  expect(metresBetween(HERE, { ...HERE, lng: HERE.lng + 0.01 })).toBeCloseTo(951, 0);
  expect(metresBetween(HERE, HERE)).toBe(0);
});

test('the nearest place is first, and equally near ones keep their order', () => {
  const at = (id: string, lat: number) => ({ id, lng: HERE.lng, lat });
  const places = [at('far', 31.3), at('near', 31.2), at('twin', 31.2), at('here', HERE.lat)];
  expect(byDistance(places, HERE).map(({ place }) => place.id)).toEqual(['here', 'near', 'twin', 'far']);
});

test.each([
  [0, '100 米以内'],
  [99, '100 米以内'],
  [337, '约 350 米'],
  [960, '约 950 米'],
  [990, '约 1 公里'],
  [1234, '约 1.2 公里'],
  [9949, '约 9.9 公里'],
  [9960, '约 10 公里'],
  [123_400, '约 123 公里'],
])('%d metres are %s', (metres, words) => {
  expect(distanceInWords(metres)).toBe(words);
});
