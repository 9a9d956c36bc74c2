/** What a base map file holds, by its first bytes or its text. */
import type { MapFile } from '../model/map-file.ts';

/** So many bytes of a PMTiles file tell what it holds. */
export const PMTILES_HEADER = 127;

type Facts = Pick<MapFile, 'holds' | 'extent'>;

const UNREADABLE: Facts = { holds: 'unreadable', extent: null };

/** Where the header of version 3 of the format keeps its numbers, in bytes. */
const VERSION_AT = 7;
const TILE_TYPE_AT = 99;
const EXTENT_AT = 102;
const DRAWINGS = 1;
/** png, jpeg, webp, avif. */
const PICTURES = [2, 3, 4, 5];
/** Degrees are kept as whole numbers of this part. */
const DEGREE = 1e7;

/** The facts of a PMTiles file, from its first {@link PMTILES_HEADER} bytes. */
export function pmtilesFacts(header: Uint8Array): Facts {
  const magic = new TextDecoder().decode(header.subarray(0, VERSION_AT));
  if (header.length < PMTILES_HEADER || magic !== 'PMTiles' || header[VERSION_AT] !== 3) return UNREADABLE;
  const numbers = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const [west = 0, south = 0, east = 0, north = 0] = [0, 1, 2, 3].map(
    (at) => numbers.getInt32(EXTENT_AT + at * 4, true) / DEGREE,
  );
  const type = header[TILE_TYPE_AT]!;
  const holds = type === DRAWINGS ? 'drawings' : PICTURES.includes(type) ? 'pictures' : 'unreadable';
  return { holds, extent: [west, south, east, north] };
}

/** The facts of a GeoJSON file. Points in it are not counted: they are not drawn. */
export function geojsonFacts(text: string): Facts {
  let data: unknown;
  try {
    // Some editors on Windows write a mark in front.
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return UNREADABLE;
  }
  const extent: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng, lat] of linePositions(data)) {
    extent[0] = Math.min(extent[0], lng);
    extent[1] = Math.min(extent[1], lat);
    extent[2] = Math.max(extent[2], lng);
    extent[3] = Math.max(extent[3], lat);
  }
  return extent.every(Number.isFinite) ? { holds: 'lines', extent } : UNREADABLE;
}

/** Every position of the lines and areas in a GeoJSON object, whatever it is made of. */
function* linePositions(node: unknown): Generator<[number, number]> {
  if (typeof node !== 'object' || node === null) return;
  const { type, features, geometry, geometries, coordinates } = node as Record<string, unknown>;
  if (typeof type !== 'string') return;
  for (const part of [features, geometries].flat()) yield* linePositions(part);
  if (geometry) yield* linePositions(geometry);
  if (/(LineString|Polygon)$/.test(type)) yield* positions(coordinates);
}

function* positions(coordinates: unknown): Generator<[number, number]> {
  if (!Array.isArray(coordinates)) return;
  const [lng, lat] = coordinates as unknown[];
  if (typeof lng === 'number' && typeof lat === 'number') yield [lng, lat];
  else for (const part of coordinates) yield* positions(part);
}
