/** Lines of a GeoJSON file of this site. */
import { LatLng } from 'leaflet/src/geo/LatLng.js';
import { GeoJSON } from 'leaflet/src/layer/GeoJSON.js';
import 'leaflet/src/layer/vector/Renderer.getRenderer.js';
import { toGcj02 } from '../domain/coordinates.ts';
import type { BaseCrs } from '../model/map-provider.ts';

/** The layer of the file at `address`: lines and areas only, without names. Rejects when it cannot be fetched. */
export async function outlineLayer(address: string, crs: BaseCrs): Promise<GeoJSON> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`outline: ${answer.status}`);
  return new GeoJSON(await answer.json(), {
    filter: ({ geometry }) => !geometry.type.endsWith('Point'),
    coordsToLatLng: ([lng, lat]) => {
      const at = toGcj02({ lng, lat, crs });
      return new LatLng(at.lat, at.lng);
    },
    style: { className: 'map-outline' },
    interactive: false,
  });
}
