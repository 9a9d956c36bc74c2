/** A street's numbers that somebody should telephone, as a workbook to fill in. */
import type { APIRoute } from 'astro';
import { callWorkbook } from '../../../desk/call-workbook.ts';
import { callSheet } from '../../../domain/calls/call-sheet.ts';
import { streetsWithSheet } from '../../../domain/desk/sheet-files.ts';
import { getKnowledgeBase, today } from '../../../knowledge-base.ts';

export function getStaticPaths() {
  return streetsWithSheet(getKnowledgeBase(), today()).map((code) => ({ params: { code } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response((await callWorkbook(callSheet(getKnowledgeBase(), params['code']!, today()))) as BodyInit, {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
