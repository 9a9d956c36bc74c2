/** The papers of a school stage: the same questions as form A and form B, and the few that can be asked by a show of hands. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Stage } from '../lessons/lesson-shelf.ts';
import { oncePer } from '../once-per.ts';
import { STAGE_NAMES, stageInRegions } from '../stage-names.ts';
import { chooseQuestions } from './choose-questions.ts';
import { placeAnswers, type PaperQuestion } from './place-answers.ts';
import { questionBank, type BankQuestion } from './question-bank.ts';
import { inSeededOrder } from './seeded-order.ts';
import { STAGES } from './stage-lessons.ts';

/** Form of a paper. */
export type Form = 'a' | 'b';

/** What each form is called. */
export const FORM_NAMES: Readonly<Record<Form, string>> = { a: '甲卷', b: '乙卷' };

/** How many questions a paper has: fewer than the least tell nothing about a class. */
export const PAPER_LENGTH = { least: 10, most: 20 } as const;

/** How many questions are asked by a show of hands. */
export const HANDS_LENGTH = { least: 5, most: 10 } as const;

/** What a stage can be asked. */
export interface StagePapers {
  /** Stage. */
  readonly stage: Stage;
  /** Its common name. */
  readonly name: string;
  /** Its grades by every region's own count. */
  readonly grades: string;
  /** How many of its questions may stand in a paper. */
  readonly usable: number;
  /** Both forms; `null`: the lessons that are given out have too few questions. */
  readonly forms: Readonly<Record<Form, readonly PaperQuestion[]>> | null;
  /** Questions for a show of hands; `null`: too few are harmless enough. */
  readonly hands: readonly PaperQuestion[] | null;
}

/** What papers are made from. */
export type PapersKb = Pick<KnowledgeBase, 'pages' | 'site' | 'services' | 'crisisWords' | 'regions'>;

/** The papers of every stage. The same questions give the same papers, on every day and every machine. */
export const stagePapers = oncePer((kb: PapersKb): readonly StagePapers[] => {
  const bank = questionBank(kb);
  return STAGES.map((stage) => {
    const usable = bank.filter(({ standsAlone, stages }) => standsAlone && stages.includes(stage));
    return {
      stage,
      name: STAGE_NAMES[stage],
      grades: stageInRegions(kb, stage),
      usable: usable.length,
      forms: formsOf(usable, stage),
      hands: handsOf(usable, stage),
    };
  });
});

function formsOf(usable: readonly BankQuestion[], stage: Stage): StagePapers['forms'] {
  const chosen = chooseQuestions(usable, PAPER_LENGTH.most, stage);
  if (chosen.length < PAPER_LENGTH.least) return null;
  const a = placeAnswers(inSeededOrder(chosen, `${stage} a`), `${stage} a`);
  const letters = new Map(a.map(({ id, answer }) => [id, answer]));
  return { a, b: placeAnswers(inSeededOrder(chosen, `${stage} b`), `${stage} b`, letters) };
}

function handsOf(usable: readonly BankQuestion[], stage: Stage): StagePapers['hands'] {
  const harmless = usable.filter(({ way }) => way === 'hands');
  const chosen = chooseQuestions(harmless, HANDS_LENGTH.most, `${stage} hands`);
  return chosen.length < HANDS_LENGTH.least ? null : placeAnswers(chosen, `${stage} hands`);
}
