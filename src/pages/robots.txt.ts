/** What programs that read the whole web are told. */
import type { APIRoute } from 'astro';
import { getKnowledgeBase } from '../knowledge-base.ts';
import { robotsText } from '../open-data/robots.ts';
import { href } from '../paths.ts';

export const GET: APIRoute = () =>
  new Response(robotsText(getKnowledgeBase(), href('')), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
