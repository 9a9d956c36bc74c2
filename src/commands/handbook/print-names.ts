/** Names of printed files and packages: they tell what is inside, and every system accepts them. */
import { areasWithPage, isCurrent, isStreetCode, lineage, streetsIn, streetsWithPage } from '../../domain/divisions.ts';
import { EDITION_FACTS } from '../../domain/prints/editions.ts';
import { windowsName } from '../../domain/windows-name.ts';
import type { Division } from '../../model/division.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Edition } from '../../model/site.ts';

type Places = Pick<KnowledgeBase, 'divisions' | 'regions'>;

/** Name of a print that lies beside those of other streets: `310104014-徐家汇街道-折叠小册.pdf`. */
export function flatName(kb: Pick<KnowledgeBase, 'divisions'>, code: string, edition: Edition): string {
  return `${code}-${packedName(kb, code, edition)}`;
}

/** Name of a street's folder: `310104014-徐家汇街道`. */
export function folderName(kb: Pick<KnowledgeBase, 'divisions'>, code: string): string {
  return windowsName(`${code}-${streetName(kb, code)}`);
}

/** Name of a print in its street's folder: `徐家汇街道-折叠小册.pdf`. It names the street, for files are copied out of folders. */
export function packedName(kb: Pick<KnowledgeBase, 'divisions'>, code: string, edition: Edition): string {
  const { name, file } = EDITION_FACTS[edition];
  return windowsName(`${streetName(kb, code)}-${name.replaceAll(' ', '')}${file.slice(file.lastIndexOf('.'))}`);
}

/** Name of an order of `today`: the area whose streets it holds, its only street, or the first one and how many there are. */
export function orderName(kb: Places, codes: readonly string[], today: string): string {
  const [first] = codes;
  if (first === undefined) return '没有街镇';
  if (codes.length === 1) return folderName(kb, first);
  const ordered = new Set(codes);
  const isWhole = (all: readonly Division[]) => {
    const printed = all.filter((one) => isCurrent(one, today));
    return printed.length === ordered.size && printed.every(({ code }) => ordered.has(code));
  };
  if (isWhole(streetsWithPage(kb))) return '全部街镇';
  const areas = new Set(areasWithPage(kb).map(({ code }) => code));
  const area = lineage(kb, first).find((one) => !isStreetCode(one) && areas.has(one) && isWhole(streetsIn(kb, one)));
  return windowsName(area === undefined ? `${streetName(kb, first)}等${codes.length}个街镇` : `${area}-${streetName(kb, area)}`);
}

function streetName(kb: Pick<KnowledgeBase, 'divisions'>, code: string): string {
  return kb.divisions.get(code)!.name;
}
