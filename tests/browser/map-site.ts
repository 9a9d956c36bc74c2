/** The fixture site with tiles of another host under its maps, and with more places to show. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Service } from '../../src/model/service.ts';
import type { Site } from '../../src/model/site.ts';
import { FIXTURE_CONTENT, PROJECT, startBuild } from '../site/run-build.ts';

/** Where the tiles would come from; no such host exists. */
export const TILE_HOST = 'https://tiles.example.org';

/** A name that would break out of a page that trusted it. */
export const HOSTILE_NAME = '荷塘</script><img src=x onerror=alert(1)>“之家”';

/** What stands under the map while its tiles are seen. */
export const TILE_CAPTION = '底图：云水市地图（测试），审图号 云S（2026）001号';

/** A picture of one pixel, which every tile of the tests is. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const FOLDER = join(PROJECT, '.cache/fixture-map');

/** Metres east and south of the street's station; two share a house, and the last one serves the whole district. */
const PLACES: readonly (readonly [east: number, south: number])[] = [
  [60, 0],
  [80, 10],
  [400, -300],
  [400, -300],
  [-500, 200],
  [900, 700],
];

/** Builds it and says where it lies. */
export async function buildMapSite(): Promise<string> {
  const content = join(FOLDER, 'content');
  rmSync(content, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  cpSync(FIXTURE_CONTENT, content, { recursive: true });
  change<Site>(join(content, 'site.json'), (site) => ({
    ...site,
    prints: [],
    map: {
      provider: 'xyz',
      url: `${TILE_HOST}/{z}/{x}/{y}.png`,
      crs: 'wgs84',
      maxZoom: 17,
      attribution: '云水市地图（测试）',
      审图号: '云S（2026）001号',
    },
  }));
  change<Service[]>(join(content, 'services/880101.json'), (services) => {
    const station = services.find(({ id }) => id === 'dh-weibao')!;
    const { lng, lat, crs } = station.location!;
    const more = PLACES.map(([east, south], index) => ({
      ...station,
      id: `dh-place-${index + 1}`,
      name: index === PLACES.length - 1 ? HOSTILE_NAME : `荷塘第${index + 1}儿童之家`,
      kind: 'childrens-home' as const,
      serves: index === PLACES.length - 1 ? ['880101'] : station.serves,
      location: { lng: Number((lng + east / 100_000).toFixed(6)), lat: Number((lat - south / 111_000).toFixed(6)), crs },
    }));
    return [...services, ...more].sort((a, b) => (a.id < b.id ? -1 : 1));
  });
  const dist = join(FOLDER, 'dist');
  const { code, output } = await startBuild({ content, dist, cache: FOLDER }).ended;
  if (code !== 0) throw new Error(`The site with tiles was not built:\n${output}`);
  return dist;
}

function change<T>(file: string, to: (was: T) => T): void {
  writeFileSync(file, JSON.stringify(to(JSON.parse(readFileSync(file, 'utf8')) as T), null, 2));
}
