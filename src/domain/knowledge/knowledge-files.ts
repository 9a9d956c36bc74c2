/** The files of the knowledge meter, beside its page. */
import type { Stage } from '../lessons/lesson-shelf.ts';
import { FORM_NAMES, stagePapers, type Form, type PapersKb } from './paper.ts';

/** Folder of the knowledge meter, relative to the site's root. */
export const KNOWLEDGE_FOLDER = 'lessons/knowledge/';

/** What a file holds: one form, or the answers to both. */
export type KnowledgePart = Form | 'answers';

/** A file. */
export interface KnowledgeFile {
  /** Stage. */
  readonly stage: Stage;
  /** What it holds. */
  readonly part: KnowledgePart;
  /** `paper-xiaogao-a.pdf`. */
  readonly name: string;
  /** What it is called: 甲卷. */
  readonly label: string;
}

/** The printed files of a stage. */
export function paperPrints(stage: Stage): KnowledgeFile[] {
  const parts: readonly KnowledgePart[] = ['a', 'b', 'answers'];
  return parts.map((part) => ({ stage, part, name: `paper-${stage}-${part}.pdf`, label: labelOf(part) }));
}

/** The decks of a stage: each form to be shown instead of printed. */
export function paperDecks(stage: Stage): (KnowledgeFile & { readonly part: Form })[] {
  return (['a', 'b'] as const).map((part) => ({ stage, part, name: `paper-${stage}-${part}.pptx`, label: labelOf(part) }));
}

/** The stages that have papers. */
export function stagesWithPapers(kb: PapersKb): Stage[] {
  return stagePapers(kb).flatMap(({ stage, forms }) => (forms ? [stage] : []));
}

/** Every file beside the page, relative to the site's root. */
export function knowledgeOutputs(kb: PapersKb): string[] {
  return stagesWithPapers(kb)
    .flatMap((stage) => [...paperPrints(stage), ...paperDecks(stage)])
    .map(({ name }) => KNOWLEDGE_FOLDER + name);
}

function labelOf(part: KnowledgePart): string {
  return part === 'answers' ? '答案、解释和计数表' : FORM_NAMES[part];
}
