/** Names of a region's villages and communities by street, for the finder. */
import type { APIRoute } from 'astro';
import { villageTable } from '../../../domain/places/place-table.ts';
import { getKnowledgeBase } from '../../../knowledge-base.ts';

export function getStaticPaths() {
  return getKnowledgeBase().regions.map(({ code }) => ({ params: { region: code } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(villageTable(getKnowledgeBase(), params['region']!)), {
    headers: { 'Content-Type': 'application/json' },
  });
