/** A base map of the operator's own: what the reader finds in it, and what is told when it cannot be used. */
import { describe, expect, it } from 'vitest';
import type { MapFile } from '../../../src/model/map-file.ts';
import type { MapProvider } from '../../../src/model/map-provider.ts';
import { geojsonFacts, PMTILES_HEADER, pmtilesFacts } from '../../../src/read-content/map-file-facts.ts';
import { aSite, whatAuthorSees } from '../builders.ts';

/** The header of a PMTiles file over Shanghai. */
function header({ type = 2, version = 3, extent = [121, 30.7, 122, 31.8] }): Uint8Array {
  const bytes = new Uint8Array(PMTILES_HEADER);
  bytes.set(new TextEncoder().encode('PMTiles'));
  bytes[7] = version;
  bytes[99] = type;
  const numbers = new DataView(bytes.buffer);
  extent.forEach((degrees, at) => numbers.setInt32(102 + at * 4, Math.round(degrees * 1e7), true));
  return bytes;
}

const polygon = (ring: readonly (readonly number[])[]) => ({ type: 'Polygon', coordinates: [ring] });
const collection = (...geometries: object[]) => ({
  type: 'FeatureCollection',
  features: geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry })),
});
const facts = (data: unknown) => geojsonFacts(JSON.stringify(data));

describe('what a file holds', () => {
  it.each([
    [1, 'drawings'],
    [2, 'pictures'],
    [4, 'pictures'],
    [0, 'unreadable'],
    [9, 'unreadable'],
  ])('PMTiles of type %i: %s', (type, holds) => {
    expect(pmtilesFacts(header({ type }))).toEqual({ holds, extent: [121, 30.7, 122, 31.8] });
  });
  it.each([
    ['another file', new TextEncoder().encode('<html>'.repeat(40))],
    ['an older version', header({ version: 2 })],
    ['a cut file', header({}).subarray(0, 60)],
    ['an empty file', new Uint8Array()],
  ])('%s is no PMTiles', (_name, bytes) => expect(pmtilesFacts(bytes).holds).toBe('unreadable'));

  it('GeoJSON lines and areas, whatever they are wrapped in', () => {
    const expected = { holds: 'lines', extent: [121, 31, 121.5, 31.4] };
    const area = polygon([
      [121, 31],
      [121.5, 31],
      [121.5, 31.4, 12],
      [121, 31],
    ]);
    expect(facts(collection(area))).toEqual(expected);
    expect(facts({ type: 'MultiPolygon', coordinates: [area.coordinates] })).toEqual(expected);
    expect(facts({ type: 'GeometryCollection', geometries: [area, { type: 'Point', coordinates: [0, 0] }] })).toEqual(expected);
    expect(geojsonFacts(`\uFEFF${JSON.stringify(collection(area))}`)).toEqual(expected);
  });
  it.each([
    ['points alone', collection({ type: 'Point', coordinates: [121, 31] })],
    ['nothing', collection()],
    ['a list', [1, 2]],
    ['null', null],
    ['a feature without geometry', { type: 'Feature', geometry: null }],
    ['coordinates that are words', polygon([['a', 'b'] as unknown as number[]])],
  ])('%s is no outline', (_name, data) => expect(facts(data)).toEqual({ holds: 'unreadable', extent: null }));
  it('text that is no JSON is no outline', () => expect(geojsonFacts('{"type":').holds).toBe('unreadable'));
});

describe('what the operator is told', () => {
  const outline: MapProvider = {
    provider: 'geojson',
    file: 'jiexian.geojson',
    crs: 'gcj02',
    source: '某局',
    审图号: '沪S（2023）12号',
  };
  const archive: MapProvider = { ...outline, provider: 'pmtiles', file: 'ditu.pmtiles' };
  const fine: MapFile = { bytes: 1000, holds: 'lines', extent: [121, 31, 122, 32] };
  const told = (map: MapProvider, mapFiles: Record<string, MapFile>) => whatAuthorSees({ site: aSite({ map }), mapFiles });

  it('nothing, when all is well', () => {
    expect(told(outline, { 'jiexian.geojson': fine })).toBe('没有问题');
    expect(told(archive, { 'ditu.pmtiles': { ...fine, bytes: 5e8, holds: 'pictures' } })).toBe('没有问题');
    expect(told({ provider: 'none' }, {})).toBe('没有问题');
  });
  it.each([
    [
      'a file that is missing',
      {},
      'content/site.json  map.file\n    content/map/ 里没有 “jiexian.geojson”。放进文件，或把 map 改回 { "provider": "none" }。',
    ],
    ['a file with a slip in its name', { 'jiexan.geojson': fine }, '没有 “jiexian.geojson”。相近的有：jiexan.geojson。'],
    ['a file nobody uses', { 'jiexian.geojson': fine, 'old.geojson': fine }, 'content/map/old.geojson\n    没有用到。'],
    [
      'an outline with swapped degrees',
      { 'jiexian.geojson': { ...fine, extent: [31, 121, 32, 122] } },
      'content/map/jiexian.geojson\n    看起来经纬度写反了。检查坐标；每个点先写经度，再写纬度。',
    ],
    ['an outline in metres', { 'jiexian.geojson': { ...fine, extent: [13e6, 3e6, 14e6, 4e6] } }, '不在国内'],
    [
      'an outline too heavy for a phone',
      { 'jiexian.geojson': { ...fine, bytes: 3 * 1024 ** 2 } },
      '有 3.0 MB，流量少的手机等不起，最多 2 MB。',
    ],
    [
      'a file that is none',
      { 'jiexian.geojson': { ...fine, holds: 'unreadable', extent: null } },
      '不是能用的 GeoJSON：读不出线或面。',
    ],
  ] as [string, Record<string, MapFile>, string][])('%s', (_name, files, words) => expect(told(outline, files)).toContain(words));
  it('that drawn tiles cannot be shown', () => {
    expect(told(archive, { 'ditu.pmtiles': { ...fine, holds: 'drawings' } })).toContain('里面是矢量瓦片，这里只能显示图片瓦片。');
  });
});
