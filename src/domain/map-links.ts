/** Links that show a place in a map application. All are opened by the visitor; nothing here asks anybody anything. */
import type { Service } from '../model/service.ts';
import { toGcj02 } from './coordinates.ts';

/** A link to a place on somebody else's map. */
export interface MapLink {
  /** Whose map, in Chinese. */
  readonly label: string;
  /** Address, safe in HTML attributes once escaped there. */
  readonly href: string;
}

/** Names the site to the map's makers, as their documents ask; it says nothing of the visitor. */
const CALLER = 'hutong';

/**
 * Map links for a place; none without a point, and none for an invented place, which no real map should be asked for.
 * Each carries the point in the system that its maker documents. Apple documents none: its maps of the mainland are drawn
 * in GCJ-02. A `geo:` address is WGS-84 by its standard (RFC 5870), so it is made only of a point given in WGS-84.
 */
export function mapLinks({
  name,
  address,
  location,
  sample,
}: Pick<Service, 'name' | 'address' | 'location' | 'sample'>): MapLink[] {
  if (!location || sample) return [];
  const { lng, lat } = toGcj02(location);
  const title = encoded(name);
  const words = encoded(address ?? name);
  const links = [
    {
      label: '高德地图',
      href: `https://uri.amap.com/marker?position=${lng},${lat}&name=${title}&src=${CALLER}&coordinate=gaode&callnative=1`,
    },
    {
      label: '百度地图',
      href: `https://api.map.baidu.com/marker?location=${lat},${lng}&title=${title}&content=${words}&output=html&coord_type=gcj02&src=webapp.${CALLER}.${CALLER}`,
    },
    {
      label: '腾讯地图',
      href: `https://apis.map.qq.com/uri/v1/marker?marker=coord:${lat},${lng};title:${title};addr:${words}&coord_type=2&referer=${CALLER}`,
    },
    { label: '苹果地图', href: `https://maps.apple.com/?ll=${lat},${lng}&q=${title}` },
  ];
  if (location.crs === 'wgs84') links.push({ label: '手机里别的地图', href: `geo:${location.lat},${location.lng}` });
  return links;
}

/** Marks that divide the parts of a Tencent marker stand for themselves in their full-width shape. */
const DIVIDERS: Readonly<Record<string, string>> = { ':': '：', ';': '；', '|': '｜' };

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed().replace(/[:;|]/g, (sign) => DIVIDERS[sign]!)).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
