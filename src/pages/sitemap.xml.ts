/** Addresses that search engines may list. Without a base URL there are no absolute addresses, and the map is empty. */
import type { APIRoute } from 'astro';
import { sitemapPaths } from '../domain/sitemap-paths.ts';
import { getKnowledgeBase, today } from '../knowledge-base.ts';
import { href } from '../paths.ts';

export const GET: APIRoute = ({ site }) => {
  const urls = site ? sitemapPaths(getKnowledgeBase(), today()).map((path) => new URL(href(path), site).href) : [];
  const body = urls.map((url) => `  <url><loc>${url.replaceAll('&', '&amp;')}</loc></url>\n`).join('');
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${body}</urlset>\n`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
};
