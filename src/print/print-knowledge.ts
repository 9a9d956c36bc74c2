/** The papers of the knowledge meter as PDF, made once per content. */
import type { AnswersPrint, PaperPrint } from '../domain/knowledge/paper-print.ts';
import { keptPrint } from './kept-print.ts';
import type { Print } from './print-cache.ts';
import { typeset } from './typeset.ts';

/** The print of `paper`, from `cacheDir` when the same content was printed before. */
export function printKnowledge(paper: PaperPrint | AnswersPrint, cacheDir: string): Promise<Print> {
  const template = paper.part === 'answers' ? 'knowledge-answers' : 'knowledge-paper';
  const what = `${paper.title}${paper.part === 'answers' ? '的答案' : `（${paper.form}）`}`;
  return keptPrint(cacheDir, template, paper, () => typeset(`${template}.typ`, paper, what));
}
