/** classroom.css in the folder of each lesson's slides: copied to a stick it still works. */
import type { APIRoute } from 'astro';
import { lessonPaths } from '../../../../slides/lesson-response.ts';
import { plainFile } from '../../../../slides/plain-file.ts';

export const getStaticPaths = () => lessonPaths();

export const GET: APIRoute = () =>
  new Response(plainFile('classroom/classroom.css'), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
