/** What an operator may lay under the map, whom the site then asks, and what the privacy page says of it. */
import { describe, expect, it } from 'vitest';
import { mapBase } from '../../../src/domain/map-base.ts';
import { outsideHosts, outsideWords } from '../../../src/domain/outside-hosts.ts';
import type { MapProvider } from '../../../src/model/map-provider.ts';
import { site } from '../../../src/model/site.ts';
import { schemaProblems } from '../../../src/read-content/schema-problems.ts';
import { aSite } from '../builders.ts';

const TIANDITU = {
  provider: 'tianditu',
  key: '0123456789abcdef0123456789abcdef',
  layers: 'vec',
  审图号: 'GS（2024）0568号',
} as const;
const XYZ = {
  provider: 'xyz',
  url: 'https://{s}.tiles.example.org/{z}/{x}/{y}.png',
  subdomains: ['a', 'b'] as string[],
  crs: 'gcj02',
  maxZoom: 17,
  attribution: '某市地图',
} as const;
const OUTLINE = {
  provider: 'geojson',
  file: 'jiexian.geojson',
  crs: 'wgs84',
  source: '某市规划局',
  审图号: '沪S〔2023〕012号',
} as const;
const ARCHIVE = { ...OUTLINE, provider: 'pmtiles', file: 'ditu.pmtiles' } as const;

/** What the author of `map` is told; empty when nothing is wrong. */
function told(map: unknown): string[] {
  const written = { ...aSite(), map };
  const result = site.safeParse(written);
  return result.success
    ? []
    : schemaProblems('content/site.json', result.error.issues, written, site).map(
        ({ record, what, fix }) => `${record} ${what}${fix}`,
      );
}

const base = (map: MapProvider) => mapBase(map, (path) => `/hutong/${path}`);

describe('the map of site.json', () => {
  it.each([[{ provider: 'none' }], [TIANDITU], [{ ...TIANDITU, layers: 'img' }], [XYZ], [ARCHIVE], [OUTLINE]])(
    '%o is fine',
    (map) => expect(told(map)).toEqual([]),
  );

  it.each([
    [
      'an unknown provider',
      { provider: 'gaode' },
      'map.provider provider 只能写 none（示意图）、tianditu（天地图）、xyz（别的瓦片）、pmtiles 或 geojson',
    ],
    ['a key that is none', { ...TIANDITU, key: '我的key' }, 'map.key 不是天地图的 key'],
    ['a layer that is none', { ...TIANDITU, layers: 'ter' }, 'map.layers 只能写 vec（电子地图）或 img（影像）'],
    ['no 审图号 for an outline', { ...OUTLINE, 审图号: undefined }, 'map.审图号 缺少这一项。请补上'],
    [
      'something else as 审图号',
      { ...OUTLINE, 审图号: '已审' },
      'map.审图号 写的是 “已审”，不是审图号。请写成 GS（2024）0568号 这样的形式',
    ],
    ['no system', { ...XYZ, crs: undefined }, 'map.crs 只能写 wgs84（天地图、CGCS2000 也写它）或 gcj02'],
    ['BD-09, which no base here is drawn in', { ...XYZ, crs: 'bd09' }, 'map.crs 只能写 wgs84（天地图、CGCS2000 也写它）或 gcj02'],
    [
      'tiles without encryption',
      { ...XYZ, url: 'http://{s}.example.org/{z}/{x}/{y}' },
      'map.url 写的是 “http://{s}.example.org/{z}/{x}/{y}”。瓦片的网址要以 https:// 开头',
    ],
    ['a template without y', { ...XYZ, url: 'https://{s}.example.org/{z}/{x}' }, 'map.url 瓦片的网址里缺 {y}'],
    [
      'a template with a key left open',
      { ...XYZ, url: 'https://{s}.example.org/{z}/{x}/{y}?k={key}' },
      'map.url 瓦片的网址里有认不得的 {key}，只能用 {z}、{x}、{y} 和 {s}',
    ],
    [
      'a host that is drawn by the tile',
      { ...XYZ, url: 'https://{s}{x}.example.org/{z}/{x}/{y}' },
      'map.url 瓦片的网址里 “{s}{x}.example.org” 不是域名',
    ],
    [
      'a host with a hidden directive',
      { ...XYZ, url: 'https://{s}.example.org;script-src *;/{z}/{x}/{y}' },
      'map.url 瓦片的网址里 “{s}.example.org;script-src *;” 不是域名',
    ],
    [
      'subdomains without a place for them',
      { ...XYZ, url: 'https://example.org/{z}/{x}/{y}' },
      'map.subdomains 网址里有 {s} 才写 subdomains',
    ],
    ['a place for subdomains without any', { ...XYZ, subdomains: undefined }, 'map.subdomains 网址里有 {s} 才写 subdomains'],
    ['a subdomain that is another host', { ...XYZ, subdomains: ['evil.org/'] }, 'map.subdomains[0] 写成 "a"、"t0" 这样的一小段'],
    [
      'a file outside the folder',
      { ...ARCHIVE, file: '../ditu.pmtiles' },
      'map.file 写的是 “../ditu.pmtiles”。请写 content/map/ 里的文件名',
    ],
    [
      'the other kind of file',
      { ...ARCHIVE, file: 'ditu.geojson' },
      'map.file 写的是 “ditu.geojson”。请写 content/map/ 里的文件名：小写字母、数字和连字符，以 .pmtiles 结尾',
    ],
    ['a field of another provider', { provider: 'none', key: 'x' }, 'map 没有叫 “key” 的栏目。'],
  ])('%s is told in Chinese', (_name, map, words) => {
    const [first, ...others] = told(map);
    expect(first).toContain(words);
    expect(others).toEqual([]);
  });

  it('offers the field that was meant', () => expect(told({ ...TIANDITU, layer: 'vec' }).join()).toContain('是不是 layers？'));
});

describe('the base map a page gets', () => {
  it('from Tianditu is the picture with its names above it, its 审图号 below', () => {
    const map = base(TIANDITU);
    expect(map).toMatchObject({
      kind: 'tiles',
      crs: 'wgs84',
      caption: '底图：天地图（国家地理信息公共服务平台），审图号 GS（2024）0568号',
    });
    expect(map.kind === 'tiles' && map.urls.map((url) => /LAYER=(\w+)/.exec(url)![1])).toEqual(['vec', 'cva']);
    const images = base({ ...TIANDITU, layers: 'img' });
    expect(images.kind === 'tiles' && images.urls.map((url) => /LAYER=(\w+)/.exec(url)![1])).toEqual(['img', 'cia']);
  });
  it('from a file of the site lies below the base path', () => {
    expect(base(OUTLINE)).toEqual({
      kind: 'outline',
      address: '/hutong/map/jiexian.geojson',
      crs: 'wgs84',
      caption: '底图：某市规划局，审图号 沪S〔2023〕012号',
    });
    expect(base(ARCHIVE)).toMatchObject({ kind: 'archive', address: '/hutong/map/ditu.pmtiles' });
  });
});

describe('other sites', () => {
  const hosts = (map: MapProvider) => outsideHosts(aSite({ map }));
  it('are asked by none of the maps that the site carries itself', () => {
    for (const map of [{ provider: 'none' }, OUTLINE, ARCHIVE] as const) {
      expect(hosts(map)).toEqual([]);
      expect(outsideWords(aSite({ map }))).toEqual({ promise: '不连接别的网站', details: '' });
    }
  });
  it('are exactly those of the tiles', () => {
    expect(hosts(TIANDITU)).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((n) => `https://t${n}.tianditu.gov.cn`));
    expect(hosts(XYZ)).toEqual(['https://a.tiles.example.org', 'https://b.tiles.example.org']);
    expect(hosts({ ...XYZ, url: 'https://tiles.example.org:8443/{z}/{x}/{y}', subdomains: undefined })).toEqual([
      'https://tiles.example.org:8443',
    ]);
  });
  it('are named on the privacy page, with what they learn and when', () => {
    const { promise, details } = outsideWords(aSite({ map: XYZ }));
    expect(promise).toBe('除了下面写明的地图，不连接别的网站');
    for (const words of [
      'a.tiles.example.org、b.tiles.example.org',
      '网络地址',
      '不点“看地图”，就不会连接',
      '您的位置不会告诉它们',
    ])
      expect(details).toContain(words);
  });
});
