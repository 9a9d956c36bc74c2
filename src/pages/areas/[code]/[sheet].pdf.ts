/** The printed sheets of a region. */
import type { APIRoute } from 'astro';
import { regionSheet, sheetIds, type SheetId } from '../../../domain/region-sheets/region-sheets.ts';
import { getKnowledgeBase, today } from '../../../knowledge-base.ts';
import { printCacheFolder } from '../../../print/print-cache.ts';
import { printSheet } from '../../../print/print-sheet.ts';

export function getStaticPaths() {
  const kb = getKnowledgeBase();
  return kb.regions.flatMap(({ code }) => sheetIds(kb, code).map((sheet) => ({ params: { code, sheet }, props: { sheet } })));
}

export const GET: APIRoute<{ sheet: SheetId }> = async ({ params, props: { sheet } }) => {
  const { bytes } = await printSheet(regionSheet(getKnowledgeBase(), params['code']!, sheet, today()), printCacheFolder());
  return new Response(bytes as BodyInit, { headers: { 'Content-Type': 'application/pdf' } });
};
