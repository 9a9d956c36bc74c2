/** The papers of each stage and their answers. */
import type { APIRoute } from 'astro';
import { paperPrints, stagesWithPapers, type KnowledgePart } from '../../../domain/knowledge/knowledge-files.ts';
import { paperPrint } from '../../../domain/knowledge/paper-print.ts';
import type { Stage } from '../../../domain/lessons/lesson-shelf.ts';
import { getKnowledgeBase, today } from '../../../knowledge-base.ts';
import { printCacheFolder } from '../../../print/print-cache.ts';
import { printKnowledge } from '../../../print/print-knowledge.ts';

export function getStaticPaths() {
  return stagesWithPapers(getKnowledgeBase())
    .flatMap(paperPrints)
    .map(({ stage, part }) => ({ params: { stage, part }, props: { stage, part } }));
}

export const GET: APIRoute<{ stage: Stage; part: KnowledgePart }> = async ({ props: { stage, part } }) => {
  const { bytes } = await printKnowledge(paperPrint(getKnowledgeBase(), stage, part, today()), printCacheFolder());
  return new Response(bytes as BodyInit, { headers: { 'Content-Type': 'application/pdf' } });
};
