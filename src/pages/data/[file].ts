/** The files of open data. */
import type { APIRoute } from 'astro';
import { getKnowledgeBase, today } from '../../knowledge-base.ts';
import { OPEN_DATA_FILES } from '../../open-data/files.ts';

export function getStaticPaths() {
  return Object.keys(OPEN_DATA_FILES).map((file) => ({ params: { file } }));
}

export const GET: APIRoute = ({ params }) => {
  const { type, make } = OPEN_DATA_FILES[params['file']!]!;
  return new Response(make(getKnowledgeBase(), today()).text, { headers: { 'Content-Type': type } });
};
