/** The prints of a lesson. */
import type { APIRoute } from 'astro';
import { LESSON_PRINTS, type LessonPrint } from '../../../domain/lessons/lesson-prints.ts';
import { lessonPaths, lessonResponse } from '../../../slides/lesson-response.ts';

export function getStaticPaths() {
  const prints = Object.keys(LESSON_PRINTS) as LessonPrint[];
  return prints.flatMap((print) =>
    lessonPaths(`${print}.pdf`).map(({ params }) => ({ params: { ...params, print }, props: { print } })),
  );
}

export const GET: APIRoute<{ print: LessonPrint }> = ({ params, props: { print } }) =>
  lessonResponse(params['slug'], `${print}.pdf`);
