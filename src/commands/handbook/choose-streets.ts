/** From what the user typed to streets. */
import { Failure } from '../../build/failure.ts';
import { areasWithPage, fullName, streetsIn, streetsWithPage } from '../../domain/divisions.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Division } from '../../model/division.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Options } from './options.ts';

type Places = Pick<KnowledgeBase, 'divisions' | 'regions'>;

/** The streets of an order, each once, in the order asked for. */
export function chooseStreets(kb: Places, { all, areas, streets }: Pick<Options, 'all' | 'areas' | 'streets'>): Division[] {
  const chosen = [
    ...(all ? streetsWithPage(kb) : []),
    ...areas.flatMap((word) => streetsOfArea(kb, word)),
    ...streets.map((word) => onlyOne(kb, word, streetsWithPage(kb), '街道、乡镇')),
  ];
  return [...new Map(chosen.map((one) => [one.code, one])).values()];
}

function streetsOfArea(kb: Places, word: string): Division[] {
  const area = onlyOne(kb, word, areasWithPage(kb), '省、市、区、县');
  const found = streetsIn(kb, area.code);
  if (!found.length) throw new Failure(`${fullName(kb, area.code)}（${area.code}）下面还没有街道、乡镇的资料。`);
  return found;
}

function onlyOne(kb: Places, word: string, candidates: readonly Division[], kind: string): Division {
  const found = candidates.filter((one) => isMeant(kb, one, word));
  if (found.length === 1) return found[0]!;
  if (found.length > 1) {
    const list = found.map(({ code }) => `  ${code}  ${fullName(kb, code)}`).join('\n');
    throw new Failure(`叫 “${word}” 的有 ${found.length} 个，请写代码：\n${list}`);
  }
  throw new Failure(notFound(kb, word, candidates, kind));
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

function notFound(kb: Places, word: string, candidates: readonly Division[], kind: string): string {
  const pseudo = kb.divisions.get(word);
  if (pseudo?.kind === 'pseudo') {
    const by =
      pseudo.servedBy === undefined
        ? ''
        : `请打印 ${pseudo.servedBy}（${kb.divisions.get(pseudo.servedBy)?.name ?? ''}）的手册。`;
    return `${pseudo.name}（${word}）是功能区，没有自己的手册。${by}`;
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
