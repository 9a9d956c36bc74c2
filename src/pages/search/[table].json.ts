/** The tables of the search; the page fetches each when it is first needed. */
import type { APIRoute } from 'astro';
import { searchCatalogue } from '../../domain/search/catalogue.ts';
import { soundTable } from '../../domain/search/sounds.ts';
import { traditionalTable } from '../../domain/search/traditional.ts';
import { getKnowledgeBase, today } from '../../knowledge-base.ts';

const TABLES = {
  catalogue: () => searchCatalogue(getKnowledgeBase(), today()),
  sounds: () => soundTable(searchCatalogue(getKnowledgeBase(), today())),
  traditional: traditionalTable,
} as const;

export function getStaticPaths() {
  return Object.keys(TABLES).map((table) => ({ params: { table } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(TABLES[params['table'] as keyof typeof TABLES]()), {
    headers: { 'Content-Type': 'application/json' },
  });
