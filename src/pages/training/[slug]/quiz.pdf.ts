/** The file quiz.pdf of a staff course. */
import type { APIRoute } from 'astro';
import { coursePaths, courseResponse } from '../../../slides/course-response.ts';

export const getStaticPaths = coursePaths;

export const GET: APIRoute = ({ params }) => courseResponse(params['slug'], 'quiz.pdf');
