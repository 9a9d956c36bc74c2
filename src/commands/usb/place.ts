/** The place that an edition is made for. */
import { Failure } from '../../build/failure.ts';
import { areasWithPage, fullName, streetsWithPage } from '../../domain/divisions.ts';
import { suggestion } from '../../domain/problems/suggestion.ts';
import type { Division } from '../../model/division.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';

/** The area or street with this code or name. Throws a {@link Failure} when there is none, or more than one. */
export function placeFor(kb: KnowledgeBase, wanted: string): Division {
  const all = [...areasWithPage(kb), ...streetsWithPage(kb)];
  const found = all.filter(({ code, name }) => code === wanted || name === wanted);
  const [only] = found;
  if (only && found.length === 1) return only;
  if (found.length > 1) {
    const places = found.map(({ code }) => `${code} ${fullName(kb, code)}`);
    throw new Failure(`叫 “${wanted}” 的不止一个，请写代码：\n  ${places.join('\n  ')}`);
  }
  const names = all.flatMap(({ code, name }) => [code, name]);
  throw new Failure(`没有叫 “${wanted}” 的地方。${suggestion(wanted, names, '请写 6 位或 9 位代码，或者网站上的名称')}。`);
}
