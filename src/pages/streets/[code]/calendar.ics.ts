/** The street's coming days for the calendar of a phone. */
import type { APIRoute } from 'astro';
import { streetCalendar, streetsWithCalendar } from '../../../domain/calendar/street-calendar.ts';
import { getKnowledgeBase, today } from '../../../knowledge-base.ts';
import { icalendarFile } from '../../../open-data/icalendar.ts';

export function getStaticPaths() {
  return streetsWithCalendar(getKnowledgeBase(), today()).map((code) => ({ params: { code } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(icalendarFile(streetCalendar(getKnowledgeBase(), params['code']!, today())), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
