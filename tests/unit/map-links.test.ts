/** Links to other people's maps, to the letter. */
import { describe, expect, test } from 'vitest';
import { mapLinks } from '../../src/domain/map-links.ts';
import { toGcj02 } from '../../src/domain/coordinates.ts';
import type { Location } from '../../src/model/service.ts';

const NAME = '徐家汇街道未成年人保护工作站';
const ENCODED = encodeURIComponent(NAME);
const linksOf = (location: Location | undefined, differs: object = {}) =>
  Object.fromEntries(mapLinks({ name: NAME, location, ...differs }).map(({ label, href }) => [label, href]));

describe('a place given in GCJ-02', () => {
  const links = linksOf({ lng: 121.436, lat: 31.195, crs: 'gcj02' }, { address: '漕溪北路 1 号' });
  const address = encodeURIComponent('漕溪北路 1 号');

  test.each([
    ['高德地图', `https://uri.amap.com/marker?position=121.436,31.195&name=${ENCODED}&src=hutong&coordinate=gaode&callnative=1`],
    [
      '百度地图',
      `https://api.map.baidu.com/marker?location=31.195,121.436&title=${ENCODED}&content=${address}&output=html&coord_type=gcj02&src=webapp.hutong.hutong`,
    ],
    [
      '腾讯地图',
      `https://apis.map.qq.com/uri/v1/marker?marker=coord:31.195,121.436;title:${ENCODED};addr:${address}&coord_type=2&referer=hutong`,
    ],
    ['苹果地图', `https://maps.apple.com/?ll=31.195,121.436&q=${ENCODED}`],
  ])('opens in %s', (label, href) => {
    expect(links[label]).toBe(href);
  });

  test('has no geo: address, which would be WGS-84', () => {
    expect(Object.keys(links)).toEqual(['高德地图', '百度地图', '腾讯地图', '苹果地图']);
  });
});

test('a place given in BD-09 is converted forward for every map and gets no geo: address', () => {
  const given: Location = { lng: 121.453115, lat: 31.21842, crs: 'bd09' };
  const { lng, lat } = toGcj02(given);
  const links = linksOf(given);
  expect(links['高德地图']).toContain(`position=${lng},${lat}&`);
  expect(links['百度地图']).toContain(`location=${lat},${lng}&`);
  expect(Object.values(links).join()).not.toContain('121.453115');
  expect(Object.values(links).join()).not.toContain('geo:');
});

test('a place given in WGS-84 also gets a geo: address with the very numbers that were given', () => {
  const links = linksOf({ lng: 121.4321, lat: 31.1987, crs: 'wgs84' });
  expect(links['手机里别的地图']).toBe('geo:31.1987,121.4321');
  expect(links['高德地图']).not.toContain('121.4321');
});

test('without a point, and for an invented place, there is no link', () => {
  expect(mapLinks({ name: NAME, location: undefined })).toEqual([]);
  expect(mapLinks({ name: NAME, location: { lng: 121, lat: 31, crs: 'wgs84' }, sample: true })).toEqual([]);
});

test.each([
  ['&position=0,0#x', '%26position%3D0%2C0%23x'],
  ['"><script>', '%22%3E%3Cscript%3E'],
  [`甲'乙(丙)!*`, '%E7%94%B2%27%E4%B9%99%28%E4%B8%99%29%21%2A'],
  ['站;coord:1,1|x', `${encodeURIComponent('站；coord：1,1｜x')}`],
  ['半\ud800个', encodeURIComponent('半\ufffd个')],
])('a name like %j cannot get out of its place in the address', (name, encoded) => {
  const links = mapLinks({ name, location: { lng: 121.4, lat: 31.2, crs: 'gcj02' } });
  for (const { href } of links) {
    expect(href).toContain(encoded);
    expect(href).not.toMatch(/["'<>\s]/);
    expect(new URL(href).hash).toBe('');
  }
  expect(new URL(links[2]!.href).searchParams.get('marker')!.split(';')).toHaveLength(3);
});
