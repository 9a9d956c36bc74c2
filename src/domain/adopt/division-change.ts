/** Official changes of divisions, as a table tells them (`npm run desk -- divisions`). */
import { readCode, readDate, readName, type Given } from './given-cells.ts';

/** What can happen to a division, by the word people write. */
export const CHANGE_WORDS = {
  新设: 'created',
  改名: 'renamed',
  撤并: 'merged',
  改码: 'recoded',
  停用: 'retired',
} as const;

/** The word for a change. */
export type ChangeWord = keyof typeof CHANGE_WORDS;

/** Columns of the table, by the name the code uses. */
export const CHANGE_COLUMNS = {
  code: '代码',
  name: '名称',
  change: '变化',
  successors: '新代码',
  from: '生效日期',
  basis: '依据',
} as const;

/** A column of the table. */
export type ChangeColumn = keyof typeof CHANGE_COLUMNS;

/** A row of text; `row` as a spreadsheet program counts it, the heading is 1. */
export type ChangeRow = Readonly<Record<ChangeColumn, string>> & { readonly row: number };

/** One change. */
export interface DivisionChange {
  /** Row of the table it stands in. */
  readonly row: number;
  /** What happens. */
  readonly change: ChangeWord;
  /** Code concerned: the new one of a division that is set up, else the one of today. */
  readonly code: string;
  /** Name after the change; of a division that goes, the name it had. */
  readonly name: string;
  /** Codes that take over; empty for 新设, 改名 and 停用. */
  readonly successors: readonly string[];
  /** First day it holds. */
  readonly from: string;
  /** Document or notice it rests on. */
  readonly basis: string;
}

/** A message about a cell, without the name of the table: `第 7 行「新代码」写的是 …`. */
export function aboutCell(row: number, column: ChangeColumn, says: string): string {
  return `第 ${row} 行「${CHANGE_COLUMNS[column]}」${says}`;
}

/** Latest year before which no division of today was changed: an earlier one is a slip. */
const FIRST_YEAR = '1949';

/** Understands the rows; `mistakes` names every cell that says nothing sensible. A row with mistakes gives no change. */
export function readChanges(rows: readonly ChangeRow[], today: string): { changes: DivisionChange[]; mistakes: string[] } {
  const mistakes: string[] = [];
  const changes = rows.flatMap((row) => {
    const before = mistakes.length;
    const take = <T>(column: ChangeColumn, given: Given<T>): T | undefined => {
      if ('value' in given) return given.value;
      mistakes.push(aboutCell(row.row, column, given.says));
      return undefined;
    };
    const change = take('change', readWord(row.change));
    const code = take('code', required(row.code) ?? streetOrArea(row.code));
    const name = take('name', required(row.name) ?? readName(row.name));
    const successors = splitCodes(row.successors).flatMap((one) => take('successors', streetOrArea(one)) ?? []);
    const from = take('from', required(row.from) ?? readFrom(row.from, today));
    const basis = take('basis', required(row.basis) ?? { value: row.basis.replace(/\s+/g, ' ').trim() });
    const wrong = change && wrongSuccessors(change, code ?? '', successors);
    if (wrong && mistakes.length === before) mistakes.push(aboutCell(row.row, 'successors', wrong));
    if (mistakes.length > before) return [];
    const kept = change === '撤并' || change === '改码' ? [...new Set(successors)] : [];
    return [{ row: row.row, change: change!, code: code!, name: name!, successors: kept, from: from!, basis: basis! }];
  });
  return { changes, mistakes };
}

function required(cell: string): { says: string } | undefined {
  return cell.trim() === '' ? { says: '是空的。请填上' } : undefined;
}

function readWord(cell: string): Given<ChangeWord> {
  const word = cell.replace(/\s/g, '');
  if (Object.hasOwn(CHANGE_WORDS, word)) return { value: word as ChangeWord };
  return { says: `${word ? `写的是 “${word}”` : '是空的'}。只能写：${Object.keys(CHANGE_WORDS).join('、')}` };
}

function streetOrArea(cell: string): Given<string> {
  const given = readCode(cell);
  if ('says' in given) return given;
  const digits = cell.normalize('NFKC').replace(/\D/g, '').length;
  if (given.value.length === 12 || digits < 6)
    return { says: `写的是 “${cell.trim()}”，不是区划代码。省、市、区县写 6 位，街道、乡镇写 9 位` };
  return given;
}

function splitCodes(cell: string): string[] {
  return cell
    .normalize('NFKC')
    .split(/[、,;/\s]+/)
    .filter(Boolean);
}

function readFrom(cell: string, today: string): Given<string> {
  const given = readDate(cell);
  if ('says' in given) return given;
  const { value } = given;
  if (value < FIRST_YEAR) return { says: `写的是 “${value}”，太早了。请检查年份` };
  const inAYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  return value > inAYear ? { says: `写的是 “${value}”，在一年以后。请检查年份，或到时候再导入` } : given;
}

function wrongSuccessors(change: ChangeWord, code: string, successors: readonly string[]): string | undefined {
  const { length } = successors;
  if (change === '撤并') return length ? undefined : '是空的。请写由谁接手；没有谁接手的，“变化”写停用';
  if (change === '改码') {
    if (length === 0) return '是空的。请写新的代码';
    return length > 1 ? '写了几个代码。分成几个的，“变化”写撤并' : undefined;
  }
  const same = change === '改名' && length === 1 && successors[0] === code;
  return length === 0 || same
    ? undefined
    : `写了 “${successors.join('、')}”。${change}不写新代码；换了代码的，“变化”写改码或撤并`;
}
