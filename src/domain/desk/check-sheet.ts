/**
 * The whole answer to a filled workbook: what is wrong cell by cell, what it changes, a file to send to the operator, and the
 * site as it would be. The desk page, the command line and the tests ask here.
 */
import { NATION } from '../../model/fields.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { changeFileOf, type ChangeFile } from './change-file.ts';
import { judgeDrafts } from './judge-drafts.ts';
import { findTables, type FoundTable } from './find-tables.ts';
import { readDetails } from './read-details.ts';
import { readRows, type DraftRecord } from './read-rows.ts';
import type { RecordChange } from './record-diff.ts';
import type { SheetProblem } from './sheet-problem.ts';
import { isInScope, recordsOf } from './sheet-scope.ts';
import type { SheetTable } from './sheet-table.ts';
import type { DetailSheet } from './sheets/detail-layout.ts';
import type { RecordSheet } from './sheets/layout.ts';
import { withChanges } from './with-changes.ts';

/** A record that has no row in the sheet it belongs to. */
export interface MissingRow {
  /** Name of the sheet. */
  readonly sheet: string;
  /** Id of the record. */
  readonly id: string;
  /** Its name. */
  readonly name: string;
}

/** What a workbook changes. */
export interface SheetDiff {
  /** Records changed and closed in the order of the rows, then those added. */
  readonly changes: readonly RecordChange[];
  /** How many rows say what the site says. */
  readonly unchanged: number;
  /** Records without a row: nothing happens to them. */
  readonly missing: readonly MissingRow[];
}

/** The answer. */
export interface CheckedSheet {
  /** Code of the place the workbook is about; `undefined` when it does not say. */
  readonly area: string | undefined;
  /** What must be mended; with any of these nothing may be taken over. */
  readonly problems: readonly SheetProblem[];
  /** What the worker should know. */
  readonly remarks: readonly string[];
  /** How many of the remarks say that something was not read. */
  readonly unread: number;
  /** What changes; of the rows without a problem when there are problems. */
  readonly diff: SheetDiff;
  /** The changes as a file for the operator; `null` when there are problems or nothing changes. */
  readonly changeFile: ChangeFile | null;
  /** The site with the changes, to show what comes of them. */
  readonly preview: KnowledgeBase;
}

/**
 * Checks a workbook against what the site has. `area` says which place it is about when the workbook does not.
 * `today` is `YYYY-MM-DD`.
 */
export function checkSheet(
  kb: KnowledgeBase,
  sheets: readonly SheetTable[],
  today: string,
  { area: asked }: { readonly area?: string | undefined } = {},
): CheckedSheet {
  const found = findTables(sheets);
  const area = found.area ?? asked;
  const misplaced = placeProblems(kb, sheets, found.tables, area);
  if (misplaced.length) {
    const { remarks, unread } = found;
    return { ...NOTHING, area, problems: [...found.problems, ...misplaced], remarks, unread, preview: kb };
  }
  const problems = [...found.problems];
  const skipped: string[] = [];

  const seen = new Map<FoundTable<RecordSheet>, ReadonlySet<string>>();
  let drafts: readonly DraftRecord[] = [];
  for (const table of found.tables) {
    if (isDetail(table)) {
      const read = readDetails(kb, table, drafts, area);
      drafts = read.drafts;
      problems.push(...read.problems);
    } else {
      const records = table as FoundTable<RecordSheet>;
      const read = readRows(kb, records, area);
      drafts = [...drafts, ...read.drafts];
      problems.push(...read.problems);
      skipped.push(...read.remarks);
      seen.set(records, read.seen);
    }
  }
  const judged = judgeDrafts(kb, drafts, area, today);
  problems.push(...judged.problems);
  const place = ({ sheet }: SheetProblem) => sheets.findIndex(({ name }) => name === sheet);
  problems.sort((a, b) => place(a) - place(b) || a.row - b.row);
  const diff: SheetDiff = {
    changes: judged.changes,
    unchanged: judged.unchanged,
    missing: [...seen].flatMap(([table, ids]) => missingRows(kb, table, new Set([...ids, ...judged.twins]), area)),
  };
  return {
    area,
    problems,
    remarks: [...found.remarks, ...skipped, ...judged.remarks],
    unread: found.unread + skipped.length,
    diff,
    changeFile: problems.length || !diff.changes.length ? null : changeFileOf(diff.changes, area, today),
    preview: withChanges(kb, diff.changes),
  };
}

const NOTHING = { diff: { changes: [], unchanged: 0, missing: [] }, changeFile: null } as const;

/** Said of a file without any of our tables. */
export const NO_TABLES = {
  what: '一张资料表也没有找到',
  fix: '请从网站下载资料表，把内容填进去，工作表和列的名称不要改',
} as const;

function isDetail(table: FoundTable): table is FoundTable<DetailSheet> {
  return 'field' in table.sheet;
}

/** A workbook without any of our tables, or of a place that the site does not know. */
function placeProblems(
  kb: KnowledgeBase,
  sheets: readonly SheetTable[],
  tables: readonly FoundTable[],
  area: string | undefined,
): SheetProblem[] {
  const first = { sheet: sheets[0]?.name ?? '', row: 1, column: '第 1 列', text: '' };
  if (!tables.length) return [{ ...first, ...NO_TABLES }];
  if (area === undefined || area === NATION || kb.divisions.has(area)) return [];
  return [{ ...first, sheet: '填写说明', text: area, what: '本站没有这个区划代码', fix: '请从自己街镇的页面重新下载资料表' }];
}

function missingRows(
  kb: KnowledgeBase,
  { sheet }: FoundTable<RecordSheet>,
  seen: ReadonlySet<string>,
  area: string | undefined,
): MissingRow[] {
  if (area === undefined) return [];
  return recordsOf(kb, sheet.kind)
    .filter((one) => one.publish !== 'no' && sheet.holds(one) && isInScope(kb, one, area) && !seen.has(one.id))
    .map(({ id, name }) => ({ sheet: sheet.name, id, name }));
}
