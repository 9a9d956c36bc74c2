/** Makes the layers of a base map. Loaded only for sites that have one. */
import type { GridLayer, Layer } from 'leaflet';
import { TileLayer } from 'leaflet/src/layer/tile/TileLayer.js';
import type { MapBase, TileBase } from '../domain/map-base.ts';
import type { BaseNews } from './base-layer.ts';
import { shiftForward } from './shift-tiles.ts';

/** The layers of `base`, lowest first. Rejects when its file cannot be used. */
export async function makeBase(base: MapBase, news: BaseNews): Promise<readonly Layer[]> {
  switch (base.kind) {
    case 'none':
      return [];
    case 'tiles':
      return tileLayers(base).map((layer) => watched(layer, base.crs, news));
    case 'archive': {
      const { archiveLayer } = await import('./archive-layer.ts');
      return [watched(await archiveLayer(base.address), base.crs, news)];
    }
    case 'outline': {
      const { outlineLayer } = await import('./outline-layer.ts');
      const layer = await outlineLayer(base.address, base.crs);
      return [layer.once('add', news.seen)];
    }
  }
}

function tileLayers({ urls, subdomains, maxZoom }: TileBase): TileLayer[] {
  return urls.map(
    (url) =>
      new TileLayer(url, {
        subdomains: subdomains.length ? [...subdomains] : 'abc',
        maxNativeZoom: maxZoom,
        // Which page is being read is nobody’s business, whatever the browser would send.
        referrerPolicy: 'no-referrer',
      }),
  );
}

function watched(layer: GridLayer, crs: 'wgs84' | 'gcj02', news: BaseNews): GridLayer {
  if (crs === 'wgs84') shiftForward(layer);
  return layer.on('tileload', news.seen).on('tileerror', news.failed);
}
