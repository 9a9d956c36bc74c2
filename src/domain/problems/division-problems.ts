/** Divisions: no code twice, no orphan, no successor that is missing or has no day, no page for Kinmen and Matsu. */
import type { Division } from '../../model/division.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Problem } from '../../model/problem.ts';
import { hasLastDay, isInMunicipality, isSampleCode, isStreetCode } from '../divisions.ts';
import type { Check } from './content-source.ts';
import { duplicates } from './duplicates.ts';
import { fieldName, recordName } from './record-name.ts';
import { suggestion } from './suggestion.ts';

/** Checks `divisions/*.json`. */
export const divisionProblems: Check = (kb, files) => {
  const placed = files.divisions.flatMap(({ file, data }) => data.divisions.map((one, index) => ({ file, index, one })));
  const problem = (at: (typeof placed)[number], path: PropertyKey[], what: string, fix: string): Problem => ({
    file: at.file,
    record: recordName(at.index, at.one.code, path),
    what,
    fix,
  });
  return [
    ...duplicates(placed, ({ one }) => one.code).map(({ item, first }) =>
      problem(
        item,
        ['code'],
        `区划代码 “${item.one.code}” 写了两次，另一处是 ${first.file} 的 “${first.one.name}”`,
        '留下对的一条，删去另一条',
      ),
    ),
    ...placed.flatMap((at) => {
      if (isWithheld(at.one)) return [problem(at, [], `“${at.one.name}” 不设页面`, '本站不收金门、马祖，请删去这一条')];
      const missing = missingParent(kb, at.one.code);
      return missing
        ? [problem(at, ['code'], `“${at.one.name}” 的上级区划 ${missing} 不在名录里`, `补上 ${missing} 这一条，或改正代码`)]
        : [];
    }),
    ...placed
      .filter(({ one }) => one.replacedBy && !hasLastDay(one))
      .map((at) =>
        problem(
          at,
          ['validTo'],
          `“${at.one.name}” 写了 replacedBy（由谁接手），没写 validTo（用到哪一天）`,
          '补上最后一天的日期，写成 2026-03-31 这样的形式；还在用的，删去 replacedBy',
        ),
      ),
    ...placed
      .filter(({ one }) => isOwnSuccessor(kb, one.code))
      .map((at) =>
        problem(at, ['replacedBy'], `“${at.one.name}” 绕一圈又由自己接手`, '检查 replacedBy 写的代码，写成现在还在用的那一个'),
      ),
    ...placed.flatMap((at) =>
      successors(at.one)
        .filter(({ code }) => !kb.divisions.has(code))
        .map(({ path, code }) =>
          problem(at, path, `没有区划代码 “${code}”`, suggestion(code, kb.divisions.keys(), `检查 ${fieldName(path)} 写的代码`)),
        ),
    ),
  ];
};

function successors({ replacedBy = [], servedBy }: Division): { path: PropertyKey[]; code: string }[] {
  const all: { path: PropertyKey[]; code: string }[] = replacedBy.map((code, index) => ({ path: ['replacedBy', index], code }));
  if (servedBy !== undefined) all.push({ path: ['servedBy'], code: servedBy });
  return all;
}

/** Whether following what took over leads back to the code. */
function isOwnSuccessor({ divisions }: Pick<KnowledgeBase, 'divisions'>, code: string): boolean {
  const after = new Set<string>();
  const follow = (one: string): void =>
    (divisions.get(one)?.replacedBy ?? []).forEach((next) => {
      if (after.has(next)) return;
      after.add(next);
      follow(next);
    });
  follow(code);
  return after.has(code);
}

function isWithheld({ code, name }: Division): boolean {
  return code.startsWith('350527') || name === '金门县' || name === '马祖乡';
}

/** The code of the parent that should be listed and is not. */
function missingParent({ divisions }: Pick<KnowledgeBase, 'divisions'>, code: string): string | undefined {
  const parent = parentThatMustBe(code);
  return parent === undefined || divisions.has(parent) ? undefined : parent;
}

/** The code under which a division with `code` must stand; `undefined` for a province. */
export function parentThatMustBe(code: string): string | undefined {
  const province = `${code.slice(0, 2)}0000`;
  const city = `${code.slice(0, 4)}00`;
  if (code === province) return undefined;
  if (isStreetCode(code)) return code.slice(0, 6);
  // 90 marks counties that stand directly under their province; the sample city is its own province.
  const underProvince = isInMunicipality(code) || code.slice(2, 4) === '90' || isSampleCode(code);
  return code === city || underProvince ? province : city;
}
