/** classroom.css in the folder of each course's slides: copied to a stick it still works. */
import type { APIRoute } from 'astro';
import { coursePaths } from '../../../../slides/course-response.ts';
import { plainFile } from '../../../../slides/plain-file.ts';

export const getStaticPaths = coursePaths;

export const GET: APIRoute = () =>
  new Response(plainFile('classroom/classroom.css'), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
