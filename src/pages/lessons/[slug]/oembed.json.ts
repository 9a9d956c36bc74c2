/** What a site that embeds a lesson asks for (oEmbed). */
import type { APIRoute } from 'astro';
import { oembedOf } from '../../../domain/lessons/embed.ts';
import { getKnowledgeBase } from '../../../knowledge-base.ts';
import { pagesOf } from '../../../model/knowledge-base.ts';

const lessons = () => pagesOf(getKnowledgeBase(), 'lessons');

export function getStaticPaths() {
  const kb = getKnowledgeBase();
  return lessons()
    .filter((page) => oembedOf(kb, page))
    .map(({ front }) => ({ params: { slug: front.slug } }));
}

export const GET: APIRoute = ({ params }) => {
  const page = lessons().find(({ front }) => front.slug === params['slug'])!;
  return new Response(`${JSON.stringify(oembedOf(getKnowledgeBase(), page))}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
