/** The manifest; sensitive pages do not name it. */
import type { APIRoute } from 'astro';
import { webManifest } from '../domain/web-manifest.ts';
import { getKnowledgeBase } from '../knowledge-base.ts';
import { href } from '../paths.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(webManifest(getKnowledgeBase().site, href('')), undefined, 2), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
