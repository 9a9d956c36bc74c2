/** All streets with the readings of their names, for the finder; asked for when its field is first used. */
import type { APIRoute } from 'astro';
import { placeTable } from '../../../domain/places/place-table.ts';
import { readingsOf } from '../../../domain/places/readings.ts';
import { getKnowledgeBase, today } from '../../../knowledge-base.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(placeTable(getKnowledgeBase(), today(), readingsOf)), {
    headers: { 'Content-Type': 'application/json' },
  });
