/** The operator's own base map, as it lies in `content/map/`. */
import type { APIRoute } from 'astro';
import { mapFileOf } from '../../domain/map-base.ts';
import { contentFolder, getKnowledgeBase } from '../../knowledge-base.ts';
import { mapFileBytes } from '../../read-content/map-files.ts';

export function getStaticPaths() {
  const file = mapFileOf(getKnowledgeBase().site.map);
  return file === undefined ? [] : [{ params: { file } }];
}

export const GET: APIRoute = ({ params }) => {
  const file = params['file']!;
  const type = file.endsWith('.geojson') ? 'application/geo+json' : 'application/octet-stream';
  return new Response(mapFileBytes(contentFolder(), file) as BodyInit, { headers: { 'Content-Type': type } });
};
