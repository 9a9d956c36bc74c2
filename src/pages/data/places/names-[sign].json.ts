/** Names of villages and communities that hold one of a few signs, for the finder: see `villageTables`. */
import type { APIRoute } from 'astro';
import { villageTables } from '../../../domain/places/village-tables.ts';
import { VILLAGE_TABLES } from '../../../domain/places/village-sign.ts';
import { getKnowledgeBase } from '../../../knowledge-base.ts';

const made = new WeakMap<object, ReturnType<typeof villageTables>>();

export function getStaticPaths() {
  return Array.from({ length: VILLAGE_TABLES }, (_, number) => ({ params: { sign: String(number) } }));
}

export const GET: APIRoute = ({ params }) => {
  const kb = getKnowledgeBase();
  const tables = made.get(kb) ?? villageTables(kb);
  made.set(kb, tables);
  return new Response(JSON.stringify(tables[Number(params['sign'])]), { headers: { 'Content-Type': 'application/json' } });
};
