/** The recorded reading of a page, beside the page. */
import type { APIRoute } from 'astro';
import { pageAudio, pagesToHear } from '../../../domain/page-audio.ts';
import { contentFolder, getKnowledgeBase } from '../../../knowledge-base.ts';
import { recordingBytes } from '../../../read-content/recordings.ts';

export function getStaticPaths() {
  return pagesToHear(getKnowledgeBase()).map(({ kind, front }) => ({ params: { kind, slug: front.slug } }));
}

export const GET: APIRoute = ({ params }) => {
  const kb = getKnowledgeBase();
  const page = kb.pages.find(({ kind, front }) => kind === params['kind'] && front.slug === params['slug'])!;
  const bytes = recordingBytes(contentFolder(), pageAudio(kb, page)!.file);
  return new Response(bytes as BodyInit, { headers: { 'Content-Type': 'audio/mpeg' } });
};
