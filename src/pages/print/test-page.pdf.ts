/** Two A4 pages for the two sides of one sheet: does the printer turn, scale and shade as the handbooks need it? */
import type { APIRoute } from 'astro';
import { testPage } from '../../domain/prints/test-page.ts';
import { getKnowledgeBase } from '../../knowledge-base.ts';
import { printCacheFolder } from '../../print/print-cache.ts';
import { printTestPage } from '../../print/print-test-page.ts';

export const GET: APIRoute = async () => {
  const { bytes } = await printTestPage(testPage(getKnowledgeBase()), printCacheFolder());
  return new Response(bytes as BodyInit, { headers: { 'Content-Type': 'application/pdf' } });
};
