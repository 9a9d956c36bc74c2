/** What the map draws under the points, as a page hands it to the script. */
import type { BaseCrs, MapProvider } from '../model/map-provider.ts';

/** What a base map that is no plain schematic tells of itself. */
interface DrawnBase {
  /** System it is drawn in. Points never leave GCJ-02: a WGS-84 base is moved under them. */
  readonly crs: BaseCrs;
  /** Whose map it is, with its 审图号: one line under the map. */
  readonly caption: string;
}

/** Map tiles from another site. */
export interface TileBase extends DrawnBase {
  readonly kind: 'tiles';
  /** Address templates, lowest layer first, with `{z}`, `{x}`, `{y}` and perhaps `{s}`. */
  readonly urls: readonly string[];
  /** What `{s}` stands for. */
  readonly subdomains: readonly string[];
  /** Finest zoom that has tiles. */
  readonly maxZoom: number;
}

/** A PMTiles file of this site. */
export interface ArchiveBase extends DrawnBase {
  readonly kind: 'archive';
  /** Its address. */
  readonly address: string;
}

/** A GeoJSON outline of this site. */
export interface OutlineBase extends DrawnBase {
  readonly kind: 'outline';
  /** Its address. */
  readonly address: string;
}

/** What lies under the points. */
export type MapBase = { readonly kind: 'none' } | TileBase | ArchiveBase | OutlineBase;

/** What the schematic is not; stands under the map whenever no other map is seen. */
export const SCHEMATIC_NOTE = '示意图，仅标服务点相对位置，不表示行政区域界线';

const TIANDITU_MAX_ZOOM = 18;
const TIANDITU_SUBDOMAINS = ['0', '1', '2', '3', '4', '5', '6', '7'];
/** The layer of names that belongs to each picture. */
const TIANDITU_NAMES = { vec: 'cva', img: 'cia' } as const;

/** The base map that the operator chose; `hrefOf` gives the address of a file below the site's root. */
export function mapBase(map: MapProvider, hrefOf: (path: string) => string): MapBase {
  switch (map.provider) {
    case 'none':
      return { kind: 'none' };
    case 'tianditu':
      return {
        kind: 'tiles',
        urls: [map.layers, TIANDITU_NAMES[map.layers]].map((layer) => tiandituTiles(layer, map.key)),
        subdomains: TIANDITU_SUBDOMAINS,
        maxZoom: TIANDITU_MAX_ZOOM,
        crs: 'wgs84',
        caption: caption('天地图（国家地理信息公共服务平台）', map.审图号),
      };
    case 'xyz':
      return {
        kind: 'tiles',
        urls: [map.url],
        subdomains: map.subdomains ?? [],
        maxZoom: map.maxZoom,
        crs: map.crs,
        caption: caption(map.attribution, map.审图号),
      };
    case 'pmtiles':
    case 'geojson':
      return {
        kind: map.provider === 'pmtiles' ? 'archive' : 'outline',
        address: hrefOf(mapFileAddress(map.file)),
        crs: map.crs,
        caption: caption(map.source, map.审图号),
      };
  }
}

/** The file of `content/map/` that the site serves; `undefined` when the operator chose none. */
export function mapFileOf(map: MapProvider): string | undefined {
  return map.provider === 'pmtiles' || map.provider === 'geojson' ? map.file : undefined;
}

/** Address of a file of `content/map/`, below the site's root. */
export function mapFileAddress(name: string): string {
  return `map/${name}`;
}

/** Tiles in Web Mercator over CGCS2000, which is WGS-84 to within centimetres. */
function tiandituTiles(layer: string, key: string): string {
  const fixed = `SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${layer}&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles`;
  return `https://t{s}.tianditu.gov.cn/${layer}_w/wmts?${fixed}&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=${key}`;
}

function caption(source: string, reviewNumber: string | undefined): string {
  return `底图：${source}${reviewNumber ? `，审图号 ${reviewNumber}` : ''}`;
}
