/**
 * Puts tiles drawn in WGS-84 where they belong under points in GCJ-02: each tile is moved by the difference of the two
 * systems at its corner. The map moves, the points do not: GCJ-02 is never turned back.
 */
import type { Bounds, Coords, GridLayer, LatLng, Point } from 'leaflet';
import { toGcj02 } from '../domain/coordinates.ts';

/** Side of a tile, pixels; also of the world at zoom 0. */
const TILE = 256;

/** How far a point of the world, in pixels at a zoom, lies from its place in GCJ-02: pixels to the right and down. */
export function shiftAt(x: number, y: number, zoom: number): { readonly x: number; readonly y: number } {
  const world = TILE * 2 ** zoom;
  const lng = (x / world) * 360 - 180;
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / world))) * 180) / Math.PI;
  const moved = toGcj02({ lng, lat, crs: 'wgs84' });
  const north = Math.asinh(Math.tan((moved.lat * Math.PI) / 180)) / Math.PI;
  return { x: Math.round(((moved.lng + 180) / 360) * world - x), y: Math.round(((1 - north) / 2) * world - y) };
}

/** What Leaflet asks a grid of tiles, by the names it uses inside; its makers change them only with the major version. */
interface GridInside {
  _tileZoom: number;
  _getTilePos(coords: Coords): Point;
  _getTiledPixelBounds(center: LatLng): Bounds;
}

/** Moves the tiles of `layer`, and asks for those that the view needs once they are moved. */
export function shiftForward(layer: GridLayer): void {
  const inside = layer as unknown as GridInside;
  const place = inside._getTilePos.bind(layer);
  const bounds = inside._getTiledPixelBounds.bind(layer);
  inside._getTilePos = (coords) => place(coords).add(cornerShift(coords, 0));
  inside._getTiledPixelBounds = (center) => {
    const view = bounds(center);
    const { x, y } = view.getCenter();
    const shift = shiftAt(x, y, inside._tileZoom);
    const back: [number, number] = [shift.x, shift.y];
    view.min = view.min!.subtract(back);
    view.max = view.max!.subtract(back);
    return view;
  };
  // A tile reaches to where its neighbour begins: no seams.
  layer.on('tileloadstart', ({ coords, tile }) => {
    const [from, to] = [cornerShift(coords, 0), cornerShift(coords, 1)];
    tile.style.width = `${TILE + to[0] - from[0]}px`;
    tile.style.height = `${TILE + to[1] - from[1]}px`;
  });
}

/** The shift of a tile’s upper left corner, or of the lower right one with `further` 1. */
function cornerShift({ x, y, z }: Coords, further: 0 | 1): [x: number, y: number] {
  const shift = shiftAt((x + further) * TILE, (y + further) * TILE, z);
  return [shift.x, shift.y];
}
