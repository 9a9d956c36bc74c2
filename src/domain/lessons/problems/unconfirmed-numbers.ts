import type { KnowledgeBase, ProsePage } from '../../../model/knowledge-base.ts';
import type { Problem } from '../../../model/problem.ts';
import { lineOf } from '../../lines.ts';
import { refsIn } from '../../lines-named.ts';
import { lessonProblem } from './lesson-problem.ts';

/** Courseware is copied, printed and kept: numbers that wait for a check do not go into it. */
export function unconfirmedNumbers(page: Pick<ProsePage, 'file' | 'prose'>, kb: Pick<KnowledgeBase, 'services'>): Problem[] {
  return refsIn(page.prose)
    .filter((ref) => lineOf(kb, ref)?.publish === 'verify-first')
    .map(({ n, id }) =>
      lessonProblem(page, undefined, `<Tel /> 的 “${n ?? id}” 还待核实，课件不能用`, '换一个号码，或先打电话核实'),
    );
}
