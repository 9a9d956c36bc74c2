/** The places of a region that have a point, for maps and distances; fetched only when a visitor asks for one. */
import type { APIRoute } from 'astro';
import { regionPoints } from '../../../domain/map-points-of.ts';
import { getKnowledgeBase, today } from '../../../knowledge-base.ts';
import { serviceHref } from '../../../paths.ts';

export function getStaticPaths() {
  return getKnowledgeBase().regions.map(({ code }) => ({ params: { region: code } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(regionPoints(getKnowledgeBase(), params['region']!, today(), serviceHref)), {
    headers: { 'Content-Type': 'application/json' },
  });
