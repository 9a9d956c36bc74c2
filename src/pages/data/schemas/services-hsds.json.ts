/** The JSON Schema of `/data/services.json`, from the very profile that its tests use. */
import { z } from 'astro/zod';
import type { APIRoute } from 'astro';
import { hsdsServices } from '../../../open-data/hsds/profile.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(z.toJSONSchema(hsdsServices), null, 2), {
    headers: { 'Content-Type': 'application/schema+json' },
  });
