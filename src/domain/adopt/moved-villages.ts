/** Villages after official changes: they go where their street went, when that is one place. */
import { isStreetCode } from '../divisions.ts';
import { soleSuccessors } from './changed-divisions.ts';
import type { DivisionChange } from './division-change.ts';
import type { DivisionFile, PlaceFiles, VillageFile } from './place-files.ts';

/** What becomes of the villages. */
export interface MovedVillages {
  /** Files that differ, by code: those that gain names before those that lose them. */
  readonly files: ReadonlyMap<string, VillageFile>;
  /** What was moved, one line each. */
  readonly told: readonly string[];
  /** What a person must decide, one line each. */
  readonly todo: readonly string[];
}

/** Follows the changes; `divisions` are the lists after them. */
export function movedVillages(
  { villages }: Pick<PlaceFiles, 'villages'>,
  divisions: ReadonlyMap<string, DivisionFile>,
  changes: readonly DivisionChange[],
): MovedVillages {
  const follows = soleSuccessors(changes);
  const homes = new Map([...divisions].flatMap(([file, data]) => data.divisions.map(({ code }) => [code, file] as const)));
  const after = new Map([...villages].map(([file, data]) => [file, { ...data }]));
  const gains = new Set<string>();
  const differs = new Set<string>();
  const told: string[] = [];
  for (const [file, data] of villages) {
    for (const [code, names] of Object.entries(data)) {
      const next = follows.get(code);
      const home = next === undefined ? undefined : homes.get(next);
      if (next === undefined || home === undefined || !isStreetCode(next)) continue;
      const there = after.get(home) ?? {};
      after.set(home, { ...there, [next]: [...new Set([...(there[next] ?? []), ...names])] });
      delete after.get(file)![code];
      gains.add(home);
      differs.add(home).add(file);
      told.push(`content/villages/${file}.json：${names.length} 个村（居）从 ${code} 移到 ${next}`);
    }
  }
  const files = [...differs]
    .sort((a, b) => Number(gains.has(b)) - Number(gains.has(a)))
    .map((file) => [file, after.get(file)!] as const);
  return { files: new Map(files), told, todo: changes.flatMap((one) => left(villages, one)) };
}

function left(villages: PlaceFiles['villages'], { change, code, name, successors }: DivisionChange): string[] {
  if (successors.length === 1 || change === '改名' || change === '新设') return [];
  return [...villages].flatMap(([file, data]) => {
    const names = data[code];
    if (!names?.length) return [];
    const where = successors.length
      ? `分到了 ${successors.join('、')}。请把村（居）一个一个移过去`
      : '停用了。归了哪里，就移到哪里';
    return `content/villages/${file}.json：“${name}”（${code}）的 ${names.length} 个村（居）留在原处，它${where}`;
  });
}
