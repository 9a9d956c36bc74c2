/** The PDF editions of a street, for the streets and editions that `site.json` prints. */
import type { APIRoute } from 'astro';
import { bookFor } from '../../../domain/handbook/assemble-handbook.ts';
import { EDITION_FACTS } from '../../../domain/prints/editions.ts';
import { printPlan } from '../../../domain/prints/print-plan.ts';
import { getKnowledgeBase, today } from '../../../knowledge-base.ts';
import type { Edition } from '../../../model/site.ts';
import { printEdition } from '../../../print/print-edition.ts';
import { printCacheFolder } from '../../../print/print-cache.ts';

export function getStaticPaths() {
  return printPlan(getKnowledgeBase(), today())
    .filter(({ edition }) => EDITION_FACTS[edition].file.endsWith('.pdf'))
    .map(({ code, edition }) => ({
      params: { code, print: EDITION_FACTS[edition].file.slice(0, -'.pdf'.length) },
      props: { edition },
    }));
}

export const GET: APIRoute<{ edition: Edition }> = async ({ params, props: { edition } }) => {
  const book = bookFor(getKnowledgeBase(), params['code']!, edition, today());
  const { bytes } = await printEdition(book, edition, printCacheFolder());
  return new Response(bytes as BodyInit, { headers: { 'Content-Type': 'application/pdf' } });
};
