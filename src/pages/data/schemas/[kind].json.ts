/** JSON Schemas of the content files, from the same source as the checks; editors complete from them. */
import { z } from 'astro/zod';
import type { APIRoute } from 'astro';
import { CODED_FILES, SINGLE_FILES } from '../../../model/content-kinds.ts';

const KINDS = { ...SINGLE_FILES, ...CODED_FILES };

export function getStaticPaths() {
  return Object.keys(KINDS).map((kind) => ({ params: { kind } }));
}

export const GET: APIRoute = ({ params }) => {
  const schema = z.toJSONSchema(KINDS[params.kind as keyof typeof KINDS], { io: 'input', unrepresentable: 'any' });
  return new Response(JSON.stringify(schema, null, 2), { headers: { 'Content-Type': 'application/schema+json' } });
};
