/** The visit planner of a region as a spreadsheet. */
import type { APIRoute } from 'astro';
import { visitPlannerWorkbook } from '../../../desk/visit-planner-workbook.ts';
import { regionsWithPlanner } from '../../../domain/region-sheets/region-sheets.ts';
import { visitPlanner } from '../../../domain/region-sheets/visit-planner.ts';
import { getKnowledgeBase, today } from '../../../knowledge-base.ts';

export function getStaticPaths() {
  return regionsWithPlanner(getKnowledgeBase()).map((code) => ({ params: { code } }));
}

export const GET: APIRoute = async ({ params }) => {
  const bytes = await visitPlannerWorkbook(visitPlanner(getKnowledgeBase(), params['code']!, today()));
  return new Response(bytes as BodyInit, {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
};
