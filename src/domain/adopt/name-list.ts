/** Divisions and villages of a region out of tables of codes and names, as the statistics office and others publish them. */
import type { Division } from '../../model/division.ts';
import { characterProblem } from '../../model/plain-characters.ts';
import { codeStem } from '../code-stem.ts';
import { isStreetCode } from '../divisions.ts';
import { parentThatMustBe } from '../problems/division-problems.ts';
import { readCode, readName } from './given-cells.ts';
import { kindOf } from './kind-of.ts';
import type { VillageFile } from './place-files.ts';

/** A row of a table: two cells, and where they stand. */
export interface NameRow {
  /** Name of the file. */
  readonly file: string;
  /** Row as a spreadsheet program counts it. */
  readonly row: number;
  /** Cell of the code. */
  readonly code: string;
  /** Cell of the name. */
  readonly name: string;
}

/** The divisions of a region, or what is wrong with the table. */
export interface NameList {
  /** Divisions below the region, sorted by code. */
  readonly divisions: readonly Division[];
  /** Names the tables give to the region and its province, to be held against what was typed. */
  readonly above: ReadonlyMap<string, string>;
  /** How many rows belong to other places, or to levels of statistics such as 市辖区. */
  readonly skipped: number;
  /** Mistakes. */
  readonly mistakes: readonly string[];
}

/** Levels that the statistics put in where there is none. */
const NO_LEVEL = /^(市辖区|县|(省|自治区)直辖县级行政(区划|单位))$/;

/** Reads the rows of all tables for `region`. */
export function nameList(rows: readonly NameRow[], region: string): NameList {
  const found = new Map<string, { readonly division: Division; readonly at: NameRow }>();
  const above = new Map<string, string>();
  const mistakes: string[] = [];
  let skipped = 0;
  for (const at of rows) {
    const say = (column: string, says: string) => mistakes.push(`「${at.file}」第 ${at.row} 行「${column}」${says}`);
    const code = readCode(at.code);
    if ('says' in code) {
      say('代码', code.says);
      continue;
    }
    const isAbove = code.value === region || code.value === `${region.slice(0, 2)}0000`;
    if (!isAbove && (!code.value.startsWith(codeStem(region)) || NO_LEVEL.test(at.name.trim()))) {
      skipped++;
      continue;
    }
    if (code.value.length === 12) {
      say('代码', `写的是 “${at.code}”，是村（居）的代码。村（居）请另存一张表，写在 --villages 后面`);
      continue;
    }
    const name = readName(at.name.trim().replace(/(街道)办事处$/, '$1'));
    if ('says' in name) {
      say('名称', name.says);
      continue;
    }
    if (isAbove) {
      above.set(code.value, name.value);
      continue;
    }
    const kind = kindOf(code.value, name.value);
    const first = found.get(code.value);
    if (!kind) say('名称', `写的是 “${name.value}”，看不出是哪一级。请写全称，例如 清河街道、大塘镇、西湖区`);
    else if (!first) found.set(code.value, { division: { code: code.value, name: name.value, kind }, at });
    else if (first.division.name !== name.value)
      say(
        '代码',
        `“${code.value}” 在「${first.at.file}」第 ${first.at.row} 行是 “${first.division.name}”，这里是 “${name.value}”。留下对的一行`,
      );
  }
  const divisions = [...found.values()].map(({ division }) => division).sort((a, b) => (a.code < b.code ? -1 : 1));
  return { divisions, above, skipped, mistakes: [...mistakes, ...orphans(divisions, region)] };
}

/** Areas that are missing between the region and its streets, each told once. */
function orphans(divisions: readonly Division[], region: string): string[] {
  const listed = new Set([region, `${region.slice(0, 2)}0000`, ...divisions.map(({ code }) => code)]);
  const missing = Map.groupBy(
    divisions.filter(({ code }) => !listed.has(parentThatMustBe(code) ?? region)),
    ({ code }) => parentThatMustBe(code)!,
  );
  return [...missing].map(
    ([parent, below]) =>
      `表里没有 ${parent}，它下面却有 ${below.length} 个（${below[0]!.name}等）。请把区县也写进表里，或再加一张 --divisions`,
  );
}

/** Reads the tables of villages: a code of 12 digits, or the 9 of the street, and a name. */
export function villageList(
  rows: readonly NameRow[],
  region: string,
  divisions: readonly Division[],
): { readonly villages: VillageFile; readonly mistakes: readonly string[] } {
  const streets = new Set(divisions.flatMap(({ code }) => (isStreetCode(code) ? code : [])));
  const mistakes: string[] = [];
  const names = new Map<string, Set<string>>();
  for (const at of rows) {
    const digits = at.code.normalize('NFKC').replace(/\s/g, '');
    const say = (column: string, says: string) => mistakes.push(`「${at.file}」第 ${at.row} 行「${column}」${says}`);
    if (!/^(\d{9}|\d{12})$/.test(digits)) {
      const code = readCode(at.code);
      say('代码', 'says' in code ? code.says : `写的是 “${at.code}”，不是村（居）的 12 位代码，也不是街道、乡镇的 9 位代码`);
      continue;
    }
    if (!digits.startsWith(codeStem(region))) continue;
    const street = digits.slice(0, 9);
    const problem = characterProblem(at.name) ?? (at.name ? undefined : { what: '是空的', fix: '请填上' });
    if (problem) say('名称', `${problem.what}。${problem.fix}`);
    else if (!streets.has(street)) say('代码', `“${at.code}” 的街道、乡镇 ${street} 不在名录里`);
    else names.set(street, (names.get(street) ?? new Set()).add(at.name));
  }
  const villages = Object.fromEntries([...names].map(([street, all]) => [street, [...all]]));
  return { villages, mistakes };
}
