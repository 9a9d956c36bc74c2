/** The file scorm.zip of a lesson. */
import type { APIRoute } from 'astro';
import { lessonPaths, lessonResponse } from '../../../slides/lesson-response.ts';

export const getStaticPaths = () => lessonPaths('scorm.zip');

export const GET: APIRoute = ({ params }) => lessonResponse(params['slug'], 'scorm.zip');
