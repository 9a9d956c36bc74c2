/** What an operator may lay under the points of the web map, as written in `site.json`. */
import { z } from 'astro/zod';
import { text } from './fields.ts';

/** Coordinate systems a base map can be drawn in; CGCS2000 (天地图) is the same as WGS-84 here. */
const baseCrs = z.enum(['wgs84', 'gcj02'], { error: '只能写 wgs84（天地图、CGCS2000 也写它）或 gcj02' });

/** The coordinate system of a base map. */
export type BaseCrs = z.infer<typeof baseCrs>;

/** 审图号 as the authorities write it: GS（2024）0568号, 沪S〔2023〕012号. */
const reviewNumber = text.refine((value) => /[（(〔[]\d{4}[）)〕\]].*\d.*号$/.test(value), {
  error: (issue) => `写的是 “${String(issue.input)}”，不是审图号。请写成 GS（2024）0568号 这样的形式`,
});

/** A file of `content/map/`, by its name. */
function mapFileName(extension: string) {
  return z
    .string({ error: `请写 content/map/ 里的文件名，例如 ditu.${extension}` })
    .refine((value) => new RegExp(`^[a-z0-9]+(-[a-z0-9]+)*\\.${extension}$`).test(value), {
      error: (issue) =>
        `写的是 “${String(issue.input)}”。请写 content/map/ 里的文件名：小写字母、数字和连字符，以 .${extension} 结尾`,
    });
}

const MOST_ZOOM = 20;

/** Where tiles come from. Placeholders elsewhere than in the path would open hosts that nobody has named. */
const tileAddress = z.string({ error: '请写瓦片的网址' }).superRefine((value, context) => {
  const tell = (message: string) => context.addIssue({ code: 'custom', message, input: value });
  if (!value.startsWith('https://')) return tell(`写的是 “${value}”。瓦片的网址要以 https:// 开头`);
  const missing = ['{z}', '{x}', '{y}'].filter((part) => !value.includes(part));
  if (missing.length) return tell(`瓦片的网址里缺 ${missing.join('、')}`);
  const unknown = (value.match(/\{[^}]*\}/g) ?? []).filter((part) => !['{z}', '{x}', '{y}', '{s}'].includes(part));
  if (unknown.length) return tell(`瓦片的网址里有认不得的 ${unknown.join('、')}，只能用 {z}、{x}、{y} 和 {s}`);
  const [, , host = ''] = value.split('/');
  if (/\{[^s]\}/.test(host) || !/^[a-z0-9.-]+(:\d+)?$/i.test(host.replace(/\{s\}/g, 'a')))
    tell(`瓦片的网址里 “${host}” 不是域名；{z}、{x}、{y} 写在域名后面`);
});

const none = z.strictObject({ provider: z.literal('none') });

const tianditu = z.strictObject({
  provider: z.literal('tianditu'),
  /** The operator's own key. */
  key: z
    .string({ error: '请写天地图的 key' })
    .regex(/^[0-9a-zA-Z]{16,64}$/, { error: '不是天地图的 key。key 是一串字母和数字，在天地图网站申请' })
    .describe('天地图“浏览器端”应用的 key'),
  /** Drawn map or images; the names on top come with either. */
  layers: z.enum(['vec', 'img'], { error: '只能写 vec（电子地图）或 img（影像）；地名注记会自动加上' }),
  /** Shown under the map. */
  审图号: reviewNumber.describe('写在天地图网站下方'),
});

const xyz = z
  .strictObject({
    provider: z.literal('xyz'),
    /** Address template with `{z}`, `{x}`, `{y}`, perhaps `{s}`. */
    url: tileAddress,
    /** What `{s}` stands for. */
    subdomains: z
      .array(z.string().regex(/^[a-z0-9-]+$/i, { error: '写成 "a"、"t0" 这样的一小段' }), { error: '写成 ["a", "b"] 这样的列表' })
      .min(1)
      .optional()
      .describe('网址里 {s} 可以换成的几种写法'),
    crs: baseCrs,
    /** Finest zoom that has tiles. */
    maxZoom: z
      .number({ error: '请写数字' })
      .int({ error: '请写整数' })
      .min(1, { error: '至少写 1' })
      .max(MOST_ZOOM, { error: `最多写 ${MOST_ZOOM}` }),
    /** Whose map it is; shown under the map. */
    attribution: text.describe('底图是谁的，写在地图下面'),
    审图号: reviewNumber.optional(),
  })
  .refine(({ url, subdomains }) => url.includes('{s}') === (subdomains !== undefined), {
    path: ['subdomains'],
    error: '网址里有 {s} 才写 subdomains，写了 subdomains 网址里就要有 {s}',
  });

const pmtiles = z.strictObject({
  provider: z.literal('pmtiles'),
  file: mapFileName('pmtiles'),
  crs: baseCrs,
  /** Whose map it is. */
  source: text.describe('地图是谁的，写在地图下面'),
  审图号: reviewNumber,
});

const geojson = z.strictObject({
  provider: z.literal('geojson'),
  file: mapFileName('geojson'),
  crs: baseCrs,
  /** Whose map it is. */
  source: text.describe('界线是谁画的，写在地图下面'),
  审图号: reviewNumber,
});

/** `map` of `site.json`. */
export const mapProvider = z.discriminatedUnion('provider', [none, tianditu, xyz, pmtiles, geojson], {
  error: 'provider 只能写 none（示意图）、tianditu（天地图）、xyz（别的瓦片）、pmtiles 或 geojson',
});

/** What lies under the points. */
export type MapProvider = z.infer<typeof mapProvider>;
