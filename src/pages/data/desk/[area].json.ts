/** The facts of one area, for checking a filled sheet in a worker's browser: see `deskArea`. */
import type { APIRoute } from 'astro';
import { deskArea } from '../../../domain/desk/desk-files.ts';
import { areasWithSheet } from '../../../domain/desk/sheet-files.ts';
import { getKnowledgeBase } from '../../../knowledge-base.ts';

export function getStaticPaths() {
  return areasWithSheet(getKnowledgeBase()).map((area) => ({ params: { area } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(deskArea(getKnowledgeBase(), params['area']!)), {
    headers: { 'Content-Type': 'application/json' },
  });
