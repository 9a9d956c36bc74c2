/** From what the user typed to streets. */
import { Failure } from '../../build/failure.ts';
import { areasWithPage, fullName, isCurrent, streetsAfter, streetsIn, streetsWithPage } from '../../domain/divisions.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Division } from '../../model/division.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Options } from './options.ts';

type Places = Pick<KnowledgeBase, 'divisions' | 'regions'>;

/** The streets of an order on `today`, each once, in the order asked for. Retired ones are left out, or refused when named. */
export function chooseStreets(
  kb: Places,
  { all, areas, streets }: Pick<Options, 'all' | 'areas' | 'streets'>,
  today: string,
): Division[] {
  const printed = streetsWithPage(kb).filter((one) => isCurrent(one, today));
  const chosen = [
    ...(all ? printed : []),
    ...areas.flatMap((word) => streetsOfArea(kb, word, today)),
    ...streets.map((word) => onlyOne(kb, word, printed, '街道、乡镇', today)),
  ];
  return [...new Map(chosen.map((one) => [one.code, one])).values()];
}

function streetsOfArea(kb: Places, word: string, today: string): Division[] {
  const area = onlyOne(kb, word, areasWithPage(kb), '省、市、区、县', today);
  const found = streetsIn(kb, area.code).filter((one) => isCurrent(one, today));
  if (!found.length) throw new Failure(`${fullName(kb, area.code)}（${area.code}）下面还没有街道、乡镇的资料。`);
  return found;
}

function onlyOne(kb: Places, word: string, candidates: readonly Division[], kind: string, today: string): Division {
  const found = candidates.filter((one) => isMeant(kb, one, word));
  if (found.length === 1) return found[0]!;
  if (found.length > 1) {
    const list = found.map(({ code }) => `  ${code}  ${fullName(kb, code)}`).join('\n');
    throw new Failure(`叫 “${word}” 的有 ${found.length} 个，请写代码：\n${list}`);
  }
  throw new Failure(notFound(kb, word, candidates, kind, today));
}

/** By code, by name, by name without its last word (徐家汇), or by the end of the full name (徐汇区徐家汇街道). */
function isMeant(kb: Places, one: Division, word: string): boolean {
  return (
    one.code === word ||
    one.name === word ||
    one.name.replace(SUFFIX, '') === word ||
    (word.length > one.name.length && fullName(kb, one.code).endsWith(word))
  );
}

const SUFFIX = /(街道|镇|乡|区|县|市|省)$/;

function named(kb: Places, code: string): string {
  return `${code}（${kb.divisions.get(code)?.name ?? ''}）`;
}

function notFound(kb: Places, word: string, candidates: readonly Division[], kind: string, today: string): string {
  const pseudo = [...kb.divisions.values()].find((one) => one.kind === 'pseudo' && isMeant(kb, one, word));
  if (pseudo) {
    const by = pseudo.servedBy === undefined ? '' : `请打印 ${named(kb, pseudo.servedBy)}的手册。`;
    return `${pseudo.name}（${pseudo.code}）是功能区，没有自己的手册。${by}`;
  }
  const retired = streetsWithPage(kb).find((one) => !candidates.includes(one) && isMeant(kb, one, word));
  if (retired) {
    const now = streetsAfter(kb, retired, today)
      .map(({ code }) => named(kb, code))
      .join('、');
    return `${fullName(kb, retired.code)}（${retired.code}）这个代码已经不用了，不再印手册。${now && `现在是 ${now}，请打印它的手册。`}`;
  }
  const area = areasWithPage(kb).find((one) => isMeant(kb, one, word));
  if (area) return `${fullName(kb, area.code)}不是街道、乡镇。要打印它下面的全部街镇，请写 --area ${area.code}`;
  const regions = kb.regions.map(({ name }) => name).join('、');
  if (/^\d+$/.test(word)) return `没有代码为 ${word} 的${kind}。本站有资料的地区：${regions}。`;
  const containing = candidates.filter(({ name }) => name.includes(word)).map(({ name }) => name);
  const close = [
    ...new Set([
      ...containing,
      ...nearest(
        word,
        candidates.map(({ name }) => name),
      ),
    ]),
  ].slice(0, 5);
  return `没有叫 “${word}” 的${kind}。${close.length ? `是不是：${close.join('、')}？` : ''}本站有资料的地区：${regions}。`;
}
