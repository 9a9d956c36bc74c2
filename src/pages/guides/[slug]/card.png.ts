/** The picture of a guide, to pass on in a chat. */
import type { APIRoute } from 'astro';
import { cardGuides } from '../../../domain/guide-card/card-guides.ts';
import { guideCard } from '../../../domain/guide-card/make-guide-card.ts';
import { getKnowledgeBase, today } from '../../../knowledge-base.ts';
import { pagesOf } from '../../../model/knowledge-base.ts';
import { printCacheFolder } from '../../../print/print-cache.ts';
import { printGuideCard } from '../../../print/print-guide-card.ts';

export function getStaticPaths() {
  return cardGuides(getKnowledgeBase(), today()).map(({ front }) => ({ params: { slug: front.slug } }));
}

export const GET: APIRoute = async ({ params }) => {
  const guide = pagesOf(getKnowledgeBase(), 'guides').find(({ front }) => front.slug === params['slug'])!;
  const { bytes } = await printGuideCard(guideCard(getKnowledgeBase(), guide, today()), printCacheFolder());
  return new Response(bytes as BodyInit, { headers: { 'Content-Type': 'image/png' } });
};
