/** The picture of a street's numbers, for a phone's album. */
import type { APIRoute } from 'astro';
import { bookFor } from '../../../domain/handbook/assemble-handbook.ts';
import { streetsWithEdition } from '../../../domain/prints/print-plan.ts';
import { getKnowledgeBase, today } from '../../../knowledge-base.ts';
import { printEdition } from '../../../print/print-edition.ts';
import { printCacheFolder } from '../../../print/print-cache.ts';

export function getStaticPaths() {
  return streetsWithEdition(getKnowledgeBase(), 'card', today()).map((code) => ({ params: { code } }));
}

export const GET: APIRoute = async ({ params }) => {
  const book = bookFor(getKnowledgeBase(), params['code']!, 'card', today());
  const { bytes } = await printEdition(book, 'card', printCacheFolder());
  return new Response(bytes as BodyInit, { headers: { 'Content-Type': 'image/png' } });
};
