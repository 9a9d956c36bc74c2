/** The picture that a program shows beside a link to this site. */
import type { APIRoute } from 'astro';
import { shareCards } from '../../domain/share/share-pictures.ts';
import { getKnowledgeBase } from '../../knowledge-base.ts';
import { printCacheFolder } from '../../print/print-cache.ts';
import { printShareCard } from '../../print/print-share-card.ts';

export function getStaticPaths() {
  return [...shareCards(getKnowledgeBase())].map(([path, card]) => ({
    params: { card: path.replace(/^share\/(.*)\.png$/, '$1') },
    props: { path, card },
  }));
}

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { path, card } }) => {
  const { bytes } = await printShareCard(card, path, printCacheFolder());
  return new Response(bytes as BodyInit, { headers: { 'Content-Type': 'image/png' } });
};
