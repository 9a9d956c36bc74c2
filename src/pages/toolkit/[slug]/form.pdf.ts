/** The printable form of a toolkit page. */
import type { APIRoute } from 'astro';
import { printableForms, toolkitForm } from '../../../domain/toolkit-form.ts';
import { getKnowledgeBase } from '../../../knowledge-base.ts';
import { printCacheFolder } from '../../../print/print-cache.ts';
import { printForm } from '../../../print/print-form.ts';

export function getStaticPaths() {
  return printableForms(getKnowledgeBase()).map((slug) => ({ params: { slug } }));
}

export const GET: APIRoute = async ({ params }) => {
  const { bytes } = await printForm(toolkitForm(getKnowledgeBase(), params['slug']!)!, printCacheFolder());
  return new Response(bytes as BodyInit, { headers: { 'Content-Type': 'application/pdf' } });
};
