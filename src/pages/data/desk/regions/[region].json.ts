/** What the checks of all places of a region need, for a worker's browser: see `deskRegion`. */
import type { APIRoute } from 'astro';
import { deskRegion } from '../../../../domain/desk/desk-files.ts';
import { getKnowledgeBase } from '../../../../knowledge-base.ts';

export function getStaticPaths() {
  return getKnowledgeBase().regions.map(({ code }) => ({ params: { region: code } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(deskRegion(getKnowledgeBase(), params['region']!)), {
    headers: { 'Content-Type': 'application/json' },
  });
