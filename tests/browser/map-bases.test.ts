/** Base maps that the site carries itself, as the built map draws them under the page's policy. */
import type { Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { MapBase } from '../../src/domain/map-base.ts';
import { PIXEL } from './map-site.ts';
import { openSite, WIDTHS, type OpenSite } from './open-site.ts';

const CAPTION = '底图：云水市规划局，审图号 云S（2026）002号';
const FAILED = '底图没有打开，先看示意图。';
/** A place of the fixture, given in WGS-84, and a square around it. */
const CLINIC = { lng: 119.302, lat: 26.084 };
const SIDE = 0.002;
const SQUARE = [
  [CLINIC.lng - SIDE, CLINIC.lat - SIDE],
  [CLINIC.lng + SIDE, CLINIC.lat - SIDE],
  [CLINIC.lng + SIDE, CLINIC.lat + SIDE],
  [CLINIC.lng - SIDE, CLINIC.lat + SIDE],
  [CLINIC.lng - SIDE, CLINIC.lat - SIDE],
];

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(() => expect(site.elsewhere).toEqual([]));

/** A street's page with its map open, on `base` instead of the schematic; `serve` answers for the file. */
async function opened(base: MapBase, serve: (route: Route) => Promise<void>): Promise<Page> {
  const page = await site.page(WIDTHS.desk, {
    permissions: ['geolocation'],
    geolocation: { latitude: 26.085, longitude: 119.302 },
  });
  await page.route('**/map/*', serve);
  await page.route('**/streets/*/', async (route) => {
    const html = await (await route.fetch()).text();
    await route.fulfill({
      contentType: 'text/html',
      body: html.replace('"base":{"kind":"none"}', `"base":${JSON.stringify(base)}`),
    });
  });
  await page.goto(`${site.url}streets/880101001/`);
  await page.getByRole('button', { name: '看地图' }).click();
  await page.locator('.map-mark[data-key]').first().waitFor();
  return page;
}

const under = (page: Page, words: string) => page.locator('.map-after', { hasText: words }).waitFor();

describe('an outline', () => {
  const base = { kind: 'outline', address: '/hutong/map/jiexian.geojson', crs: 'wgs84', caption: CAPTION } as const;
  const json = (data: unknown) => (route: Route) => route.fulfill({ json: data });
  const feature = (geometry: object) => ({ type: 'Feature', properties: { name: '<img src=x onerror=alert(1)>' }, geometry });

  test('is drawn with its source below, each corner in GCJ-02; points and names in the file are not', async () => {
    const data = {
      type: 'FeatureCollection',
      features: [feature({ type: 'Polygon', coordinates: [SQUARE] }), feature({ type: 'Point', coordinates: [119.3, 26.08] })],
    };
    const page = await opened(base, json(data));
    await under(page, CAPTION);
    expect(await page.locator('.map-outline').count()).toBe(1);
    expect(await page.locator('.map-box img').count()).toBe(0);
    const box = (await page.locator('.map-outline').boundingBox())!;
    const mark = (await page.getByRole('button', { name: '荷塘社区卫生服务中心' }).boundingBox())!;
    // Both were given in WGS-84 and are shown in GCJ-02: the place stands in the middle of the square, as it did.
    expect((mark.x + mark.width / 2 - box.x) / box.width).toBeCloseTo(0.5, 1);
    expect((mark.y + mark.height / 2 - box.y) / box.height).toBeCloseTo(0.5, 1);
  });

  test('that another computer need not be asked for again stays when the position is shown', async () => {
    const page = await opened(base, json(feature({ type: 'LineString', coordinates: SQUARE })));
    await under(page, CAPTION);
    await page.getByRole('button', { name: '我的位置' }).click();
    await page.getByRole('img', { name: '您大约在这里' }).waitFor();
    expect(await page.locator('.map-outline').count()).toBe(1);
  });

  test.each([
    ['is missing', (route: Route) => route.fulfill({ status: 404, body: '' })],
    ['is no JSON', (route: Route) => route.fulfill({ body: '<html>' })],
    ['is empty of meaning', json({ type: 'Feature', geometry: null })],
  ])('that %s leaves the schematic and says so', async (_name, serve) => {
    const page = await opened(base, serve);
    await under(page, FAILED);
    expect(await page.locator('.map-mark[data-key]').count()).toBe(2);
  });
});

describe('an archive of pictures', () => {
  const base = { kind: 'archive', address: '/hutong/map/ditu.pmtiles', crs: 'gcj02', caption: CAPTION } as const;
  const ranges =
    (file: Buffer, asked: string[] = []) =>
    (route: Route) => {
      const range = route.request().headers()['range'] ?? '';
      asked.push(range);
      const [from = 0, to = file.length - 1] = range.replace('bytes=', '').split('-').map(Number);
      const last = Math.min(to, file.length - 1);
      return route.fulfill({
        status: 206,
        headers: { 'content-range': `bytes ${from}-${last}/${file.length}`, 'content-length': String(last - from + 1) },
        body: file.subarray(from, last + 1),
      });
    };

  test('is painted in pieces, with its source below', async () => {
    const page = await opened(base, ranges(archive({ type: 2 })));
    await under(page, CAPTION);
    const colour = await page
      .locator('canvas.leaflet-tile-loaded')
      .first()
      .evaluate((canvas: HTMLCanvasElement) => [...canvas.getContext('2d')!.getImageData(9, 9, 1, 1).data]);
    expect(colour[3]).toBeGreaterThan(0);
  });

  test('is put away before the position is shown: which piece is fetched would tell it', async () => {
    const asked: string[] = [];
    const page = await opened(base, ranges(archive({ type: 2 }), asked));
    await under(page, CAPTION);
    const before = asked.length;
    await page.getByRole('button', { name: '我的位置' }).click();
    await page.getByRole('img', { name: '您大约在这里' }).waitFor();
    await page.getByRole('button', { name: '放大' }).click();
    await page.waitForTimeout(300);
    expect(asked).toHaveLength(before);
    expect(await page.locator('canvas.leaflet-tile').count()).toBe(0);
  });

  test.each([
    ['holds drawings', ranges(archive({ type: 1 }))],
    ['is cut off', ranges(archive({ type: 2 }).subarray(0, 50))],
    ['is missing', (route: Route) => route.fulfill({ status: 404, body: '' })],
  ])('that %s leaves the schematic and says so', async (_name, serve) => {
    await under(await opened(base, serve), FAILED);
  });
});

/** A PMTiles file whose every tile down to zoom 16 is one pixel. */
function archive({ type }: { readonly type: number }): Buffer {
  const everyTile = (4 ** 17 - 1) / 3;
  // One entry: first id, how many follow, length, offset plus one.
  const directory = Buffer.from([1, 0, ...varint(everyTile), ...varint(PIXEL.length), 1]);
  const metadata = Buffer.from('{}');
  const header = Buffer.alloc(127);
  header.write('PMTiles');
  header[7] = 3;
  const directoryAt = header.length;
  const metadataAt = directoryAt + directory.length;
  const dataAt = metadataAt + metadata.length;
  const lengths = [directoryAt, directory.length, metadataAt, metadata.length, dataAt, 0, dataAt, PIXEL.length, everyTile, 1, 1];
  lengths.forEach((value, index) => header.writeBigUInt64LE(BigInt(value), 8 + index * 8));
  // Clustered; nothing is compressed.
  header.set([1, 1, 1, type, 0, 16], 96);
  [119, 26, 119.5, 26.5].forEach((degrees, index) => header.writeInt32LE(degrees * 1e7, 102 + index * 4));
  return Buffer.concat([header, directory, metadata, PIXEL]);
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}
