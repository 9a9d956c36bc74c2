import { z } from 'astro/zod';
import { divisionCode, phoneNumber, text, textUpTo, webAddress } from './fields.ts';
import { mapProvider } from './map-provider.ts';

/** Print editions that exist per street, in the order in which they are offered. `domain/prints/editions.ts` says what each is. */
export const EDITIONS = [
  'handbook',
  'booklet',
  'large',
  'guide',
  'guide-booklet',
  'poster',
  'wallet',
  'card',
  'paperwork',
] as const;

/** The id of a print edition. */
export type Edition = (typeof EDITIONS)[number];

/** Current version of `site.json`; another version is refused; `docs/release-notes.md` says how one is carried over. */
export const SITE_VERSION = 1;

/** Longest name of a site, in characters: it stands on every cover. */
const LONGEST_NAME = 20;

/** `site.json`: everything an operator decides about the site as a whole. */
export const site = z.strictObject({
  /** Version of this file's shape. */
  $version: z.literal(SITE_VERSION, { error: `$version 应为 ${SITE_VERSION}` }),
  /** Public name. */
  name: textUpTo(LONGEST_NAME).describe('网站名称'),
  /** One line under the name. */
  tagline: text.describe('一句话介绍'),
  /** `demo` shows a line on every page and print; `live` needs an imprint. */
  stage: z
    .enum(['demo', 'live'], { error: '只能写 demo（演示）或 live（正式）' })
    .describe('demo 演示；live 正式，须填主办单位等'),
  /** Where the site is served, for QR codes and absolute links; `null` while unknown (no QR is printed). */
  baseUrl: webAddress.nullable().describe('网址；没有就写 null，印刷品不印二维码'),
  /** Path the site lives under on its host, `/` or `/name/`. */
  basePath: z.string().regex(/^\/([\w-]+\/)*$/, { error: '写成 / 或 /hutong/，前后都有斜杠' }),
  /** Who answers for the site. */
  imprint: z.strictObject({
    /** 主办单位 */
    organizer: text.nullable().describe('主办单位'),
    /** 承办单位 */
    operator: text.nullable().describe('承办单位'),
    /** 纠错电话 */
    correctionPhone: phoneNumber.nullable().describe('纠错电话'),
    /** ICP备案号 */
    icp: text.nullable().describe('ICP备案号'),
    /** 公安备案号 */
    policeRecord: text.nullable().describe('公安备案号'),
    /** 政府网站标识码 */
    siteCode: text.nullable().describe('网站标识码'),
  }),
  /** Whether the host stands in mainland China, where an ICP number is required of a live site. */
  mainlandHosting: z.boolean(),
  /** Codes of the regions to build, in the order shown. */
  regions: z.array(divisionCode).min(1),
  /** Which streets get which prints in a normal build. */
  prints: z.array(z.strictObject({ regions: z.array(divisionCode).min(1), editions: z.array(z.enum(EDITIONS)).min(1) })),
  /** What lies under the points of the map; `none` is a plain schematic without any other host. */
  map: mapProvider.describe('地图的底图；none 是示意图，不连接别的网站'),
  /** Where quick exit leads: a neutral public site. */
  exit: z.strictObject({ url: webAddress, label: text }),
  /** Whether visitors may keep pages on their devices for times without a network; absent means yes. */
  offline: z.boolean().optional().describe('能不能存在手机里离线看；不写就是能。写 false，来访者以前存下的会自动删去'),
});

/** The site's settings. */
export type Site = z.infer<typeof site>;
