/** The file slides.pptx of a lesson. */
import type { APIRoute } from 'astro';
import { lessonPaths, lessonResponse } from '../../../slides/lesson-response.ts';

export const getStaticPaths = () => lessonPaths('slides.pptx');

export const GET: APIRoute = ({ params }) => lessonResponse(params['slug'], 'slides.pptx');
