/** The A5 handbook of a street, for the streets that `site.json` prints. */
import type { APIRoute } from 'astro';
import { assembleHandbook } from '../../../domain/assemble-handbook.ts';
import { streetsWithEdition } from '../../../domain/print-plan.ts';
import { getKnowledgeBase, today } from '../../../knowledge-base.ts';
import { printEdition } from '../../../print/print-edition.ts';
import { printCacheFolder } from '../../../print/print-cache.ts';

export function getStaticPaths() {
  return streetsWithEdition(getKnowledgeBase(), 'handbook').map((code) => ({ params: { code } }));
}

export const GET: APIRoute = async ({ params }) => {
  const handbook = assembleHandbook(getKnowledgeBase(), params.code!, today());
  const bytes = await printEdition(handbook, 'handbook', printCacheFolder());
  return new Response(bytes as BodyInit, { headers: { 'Content-Type': 'application/pdf' } });
};
