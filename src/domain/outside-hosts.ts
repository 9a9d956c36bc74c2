/** The other sites that this site's pages may ask: none, or those of the base map. The CSP, the checks and the privacy page use this. */
import type { Site } from '../model/site.ts';
import { mapBase } from './map-base.ts';

/** Every origin of another site that a page may fetch from: `https://t0.tianditu.gov.cn`. Empty for most providers. */
export function outsideHosts({ map }: Pick<Site, 'map'>): string[] {
  const base = mapBase(map, (path) => path);
  if (base.kind !== 'tiles') return [];
  const addresses = base.urls.flatMap((url) =>
    base.subdomains.length ? base.subdomains.map((name) => url.replaceAll('{s}', name)) : [url],
  );
  return [...new Set(addresses.map((address) => new URL(address).origin))];
}

/** What the privacy page says of them. */
export interface OutsideWords {
  /** The promise about other sites, in the list of what the site does not do. */
  readonly promise: string;
  /** Who is asked, when, and what they learn; empty when nobody is. */
  readonly details: string;
}

/** The words for the privacy page. */
export function outsideWords(site: Pick<Site, 'map'>): OutsideWords {
  const hosts = outsideHosts(site).map((origin) => new URL(origin).host);
  if (!hosts.length) return { promise: '不连接别的网站', details: '' };
  return {
    promise: '除了下面写明的地图，不连接别的网站',
    details:
      `点“看地图”以后，底图从这些网站取来：${hosts.join('、')}。它们会知道您的网络地址，知道您看的是地图的哪一块，不知道您在看哪一页、点了哪个服务点。` +
      '不点“看地图”，就不会连接它们。点“我的位置”时，底图会先收起来，您的位置不会告诉它们。',
  };
}
