/** The deck of a pack. */
import type { APIRoute } from 'astro';
import { LESSON_FILES } from '../../../domain/lessons/lesson-files.ts';
import { isPackAboutDanger, packDeck } from '../../../domain/packs/pack-deck.ts';
import { givesOwnFiles } from '../../../domain/packs/pack-review.ts';
import { getKnowledgeBase, today } from '../../../knowledge-base.ts';
import { lessonDeck } from '../../../slides/deck.ts';
import { classClosing } from '../../../slides/number-slide.ts';

export function getStaticPaths() {
  const kb = getKnowledgeBase();
  return kb.packs.filter((pack) => givesOwnFiles(kb, pack)).map(({ slug }) => ({ params: { slug } }));
}

export const GET: APIRoute = async ({ params }) => {
  const kb = getKnowledgeBase();
  const pack = kb.packs.find(({ slug }) => slug === params['slug'])!;
  const bytes = await lessonDeck({ ...packDeck(kb, pack, today()), closing: classClosing({ danger: isPackAboutDanger(pack) }) });
  return new Response(bytes as BodyInit, { headers: { 'Content-Type': LESSON_FILES['slides.pptx'].type } });
};
