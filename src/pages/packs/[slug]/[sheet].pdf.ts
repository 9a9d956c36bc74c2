/** The sheets of a pack: the letter to parents, the handout. */
import type { APIRoute } from 'astro';
import { givesOwnFiles } from '../../../domain/packs/pack-review.ts';
import { packSheetForm } from '../../../domain/packs/pack-sheets.ts';
import { getKnowledgeBase } from '../../../knowledge-base.ts';
import { printCacheFolder } from '../../../print/print-cache.ts';
import { printForm } from '../../../print/print-form.ts';

export function getStaticPaths() {
  const kb = getKnowledgeBase();
  return kb.packs
    .filter((pack) => givesOwnFiles(kb, pack))
    .flatMap(({ slug, sheets }) => sheets.map(({ file }) => ({ params: { slug, sheet: file } })));
}

export const GET: APIRoute = async ({ params }) => {
  const kb = getKnowledgeBase();
  const pack = kb.packs.find(({ slug }) => slug === params['slug'])!;
  const sheet = pack.sheets.find(({ file }) => file === params['sheet'])!;
  const form = packSheetForm(kb, pack, sheet);
  const source = { file: `content/packs/${pack.slug}.json 的《${sheet.title}》`, mend: '请删去一些行。' };
  const { bytes } = await printForm(form, printCacheFolder(), source);
  return new Response(bytes as BodyInit, { headers: { 'Content-Type': 'application/pdf' } });
};
