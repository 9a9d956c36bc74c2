/** The papers of each stage as decks, for a classroom with a screen and no copier. */
import type { APIRoute } from 'astro';
import { paperDecks, stagesWithPapers } from '../../../domain/knowledge/knowledge-files.ts';
import type { Form } from '../../../domain/knowledge/paper.ts';
import { paperPrint } from '../../../domain/knowledge/paper-print.ts';
import { paperSlides } from '../../../domain/knowledge/paper-slides.ts';
import { LESSON_FILES } from '../../../domain/lessons/lesson-files.ts';
import type { Stage } from '../../../domain/lessons/lesson-shelf.ts';
import { getKnowledgeBase, today } from '../../../knowledge-base.ts';
import { lessonDeck } from '../../../slides/deck.ts';

export function getStaticPaths() {
  return stagesWithPapers(getKnowledgeBase())
    .flatMap(paperDecks)
    .map(({ stage, part }) => ({ params: { stage, part }, props: { stage, part } }));
}

export const GET: APIRoute<{ stage: Stage; part: Form }> = async ({ props: { stage, part } }) => {
  const paper = paperPrint(getKnowledgeBase(), stage, part, today());
  const bytes = await lessonDeck({ ...paper, slides: paperSlides(paper) });
  return new Response(bytes as BodyInit, { headers: { 'Content-Type': LESSON_FILES['slides.pptx'].type } });
};
