/** From what the operator typed to a place: a code, a name, or the end of a full name. */
import { Failure } from '../../build/failure.ts';
import { areasWithPage, fullName, streetsWithPage } from '../../domain/divisions.ts';
import { nearest } from '../../domain/nearest.ts';
import { NATION } from '../../model/fields.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';

/** The code of the place called `word`; `000000` and 全国 are the nation. Throws a {@link Failure} when there is none, or several. */
export function findPlace(kb: Pick<KnowledgeBase, 'divisions' | 'regions'>, word: string): string {
  if (word === NATION || word === '全国') return NATION;
  const places = [...areasWithPage(kb), ...streetsWithPage(kb)];
  const found = places.filter(
    ({ code, name }) => code === word || name === word || (word.length > name.length && fullName(kb, code).endsWith(word)),
  );
  if (found.length === 1) return found[0]!.code;
  if (found.length > 1)
    throw new Failure(
      `叫 “${word}” 的有 ${found.length} 个，请写代码：\n${found.map(({ code }) => `  ${code}  ${fullName(kb, code)}`).join('\n')}`,
    );
  const close = nearest(word, new Set(places.flatMap(({ code, name }) => (/^\d+$/.test(word) ? [code] : [name]))));
  throw new Failure(
    `没有叫 “${word}” 的地方。${close.length ? `相近的有：${close.join('、')}。` : '请写 6 位或 9 位代码，或者全名。'}`,
  );
}
