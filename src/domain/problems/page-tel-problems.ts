import type { Problem } from '../../model/problem.ts';
import { NATION } from '../../model/fields.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { lineOf, type LineRef } from '../lines.ts';
import { refsIn } from '../lines-named.ts';
import type { Check } from './content-source.ts';
import { suggestion } from './suggestion.ts';

/** Every telephone of a page, those in the standard text of its boxes included, means a line that exists and may be shown. */
export const pageTelProblems: Check = (kb) =>
  kb.pages.flatMap(({ file, prose }) => {
    const references = new Map(refsIn(prose).map((ref) => [`${ref.n} ${ref.id}`, ref]));
    return [...references.values()].flatMap((ref) => telProblem(kb, file, ref));
  });

function telProblem(kb: KnowledgeBase, file: string, { n, id }: LineRef): Problem[] {
  const written = n === undefined ? `<Tel id="${id}" />` : `<Tel n="${n}" />`;
  const problem = (what: string, fix: string) => [{ file, record: `正文 ${written}`, what, fix }];
  const line = lineOf(kb, { n, id });
  if (!line && n !== undefined)
    return problem(`没有号码是 “${n}” 的全国热线`, suggestion(n, nationalNumbers(kb), '地区热线写成 <Tel id="…" />'));
  if (!line)
    return problem(
      `没有叫 “${id}” 的热线`,
      suggestion(
        id ?? '',
        kb.services.map((one) => one.id),
        '先在 services 里补上',
      ),
    );
  if (line.publish === 'no') return problem(`“${line.id}” 标了 publish: no，不公开`, '换一个号码');
  if (line.phones.length === 0) return problem(`“${line.id}” 还没有号码`, '先在 services 里补上号码，或换一条热线');
  return [];
}

function nationalNumbers({ services }: Pick<KnowledgeBase, 'services'>): string[] {
  return services.filter(({ serves }) => serves.includes(NATION)).flatMap(({ phones }) => phones.map(({ number }) => number));
}
