import { describe, expect, it } from 'vitest';
import { locationProblem, toGcj02 } from '../../src/domain/coordinates.ts';

/** Metres between two points that lie close together. */
function metres(a: { lng: number; lat: number }, b: { lng: number; lat: number }): number {
  const degree = 111_320;
  return Math.hypot((a.lng - b.lng) * degree * Math.cos((a.lat * Math.PI) / 180), (a.lat - b.lat) * degree);
}

describe('points are shown where they are', () => {
  // Values published with two other libraries: googollee/eviltransform (tests) and wandergis/coordtransform (README).
  it.each([
    ['Shanghai', 'wgs84', 121.5272106, 31.1774276, 121.531541859215, 31.17530398364597],
    ['Shenzhen', 'wgs84', 113.912316, 22.543847, 113.9171764808363, 22.540796131694766],
    ['Beijing', 'wgs84', 116.377817, 39.911954, 116.38404722455657, 39.91334545536069],
    ['Beijing, centre', 'wgs84', 116.404, 39.915, 116.41024449916938, 39.91640428150164],
    ['Beijing, centre', 'bd09', 116.404, 39.915, 116.39762729119315, 39.90865673957631],
  ] as const)('%s, given in %s, within a metre of an independent value', (_place, crs, lng, lat, gcjLng, gcjLat) => {
    expect(metres(toGcj02({ lng, lat, crs }), { lng: gcjLng, lat: gcjLat })).toBeLessThan(1);
  });
  it('GCJ-02 stays as it is', () => {
    expect(toGcj02({ lng: 121.436525, lat: 31.188523, crs: 'gcj02' })).toEqual({ lng: 121.436525, lat: 31.188523 });
  });
  it('the three systems differ by hundreds of metres, so a wrong one shows', () => {
    const point = { lng: 121.43, lat: 31.19 };
    expect(metres(toGcj02({ ...point, crs: 'wgs84' }), point)).toBeGreaterThan(300);
    expect(metres(toGcj02({ ...point, crs: 'bd09' }), point)).toBeGreaterThan(300);
  });
});

describe('implausible points', () => {
  it('swapped longitude and latitude are recognised', () => {
    expect(locationProblem({ lng: 31.19, lat: 121.43, crs: 'gcj02' })).toBe('看起来经纬度写反了');
  });
  it('a point abroad is named', () =>
    expect(locationProblem({ lng: -0.1, lat: 51.5, crs: 'wgs84' })).toBe('经度 -0.1、纬度 51.5 不在国内'));
  it.each([
    [121.43, 31.19],
    [87.6, 43.8],
    [110.3, 20.0],
    [130.3, 47.3],
  ])('%d, %d lies in China', (lng, lat) => expect(locationProblem({ lng, lat, crs: 'wgs84' })).toBeUndefined());
});
