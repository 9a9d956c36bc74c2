/** Tiles from a PMTiles file of this site: the browser fetches only the pieces it needs. */
import type { Coords, DoneCallback } from 'leaflet';
import { GridLayer } from 'leaflet/src/layer/tile/GridLayer.js';
import { PMTiles, TileType } from 'pmtiles';

/** Side of a tile, pixels. */
const TILE = 256;

/** The layer of the file at `address`. Rejects when it cannot be read or holds no pictures. */
export async function archiveLayer(address: string): Promise<GridLayer> {
  const archive = new PMTiles(new URL(address, document.baseURI).href);
  const { tileType, minZoom, maxZoom } = await archive.getHeader();
  if (tileType === TileType.Mvt || tileType === TileType.Unknown) throw new Error('no pictures in the archive');
  return new ArchiveLayer(archive, { minNativeZoom: minZoom, maxNativeZoom: maxZoom });
}

class ArchiveLayer extends GridLayer {
  private readonly archive: PMTiles;

  constructor(archive: PMTiles, zooms: { readonly minNativeZoom: number; readonly maxNativeZoom: number }) {
    super(zooms);
    this.archive = archive;
  }

  /** Painted on a canvas: an image would need an address of its own, which the page’s policy does not allow. */
  protected override createTile({ x, y, z }: Coords, done: DoneCallback): HTMLElement {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = TILE;
    this.paint(canvas, z, x, y).then(
      () => done(undefined, canvas),
      (error: Error) => done(error, canvas),
    );
    return canvas;
  }

  private async paint(canvas: HTMLCanvasElement, z: number, x: number, y: number): Promise<void> {
    const piece = await this.archive.getZxy(z, x, y);
    // The file ends there: the plain ground shows.
    if (!piece) return;
    const picture = await createImageBitmap(new Blob([piece.data]));
    canvas.getContext('2d')!.drawImage(picture, 0, 0, TILE, TILE);
    picture.close();
  }
}
