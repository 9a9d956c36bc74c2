/** The map of the site for search engines, and the feed. */
import type { APIRoute } from 'astro';
import { getKnowledgeBase, today } from '../knowledge-base.ts';
import { FEED_FILE, FEED_TYPE } from '../open-data/atom-feed.ts';
import { rootXmlFiles } from '../open-data/root-xml-files.ts';

export function getStaticPaths() {
  return [...rootXmlFiles(getKnowledgeBase(), today())].map(([file, text]) => ({
    params: { file: file.replace(/\.xml$/, '') },
    props: { text },
  }));
}

export const GET: APIRoute<{ text: string }> = ({ params, props }) =>
  new Response(props.text, {
    headers: { 'Content-Type': `${params['file']}.xml` === FEED_FILE ? FEED_TYPE : 'application/xml' },
  });
