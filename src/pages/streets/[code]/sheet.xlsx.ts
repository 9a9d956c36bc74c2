/** A street's facts as a workbook to fill in. */
import type { APIRoute } from 'astro';
import { streetWorkbook } from '../../../desk/street-workbook.ts';
import { streetsWithSheet } from '../../../domain/desk/sheet-files.ts';
import { streetSheets } from '../../../domain/desk/sheet-rows.ts';
import { getKnowledgeBase, today } from '../../../knowledge-base.ts';

export function getStaticPaths() {
  return streetsWithSheet(getKnowledgeBase(), today()).map((code) => ({ params: { code } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response((await streetWorkbook(streetSheets(getKnowledgeBase(), params['code']!, 'public'))) as BodyInit, {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
