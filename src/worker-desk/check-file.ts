/** Reads a file and checks it. All that is heavy is loaded with this module, once a file was chosen. */
import './no-eval.ts';
import { isCallSheet } from '../desk/call-read.ts';
import { readCsv } from '../desk/read-csv.ts';
import { readSheets, type ReadSheets } from '../desk/read-sheets.ts';
import { isChangeFile } from '../domain/desk/change-file.ts';
import { checkSheet, NO_TABLES, type CheckedSheet } from '../domain/desk/check-sheet.ts';
import { areaOf, findTables } from '../domain/desk/find-tables.ts';
import { handbookCounts, type HandbookCounts } from '../domain/desk/handbook-counts.ts';
import { printedEntry, type PrintedEntry } from '../domain/desk/printed-entry.ts';
import { likelyArea } from '../domain/desk/likely-area.ts';
import { problemSheets, type ProblemSheet } from '../domain/desk/problem-rows.ts';
import { UNKNOWN_ID } from '../domain/desk/read-rows.ts';
import { sheetFile, type SheetFile } from '../domain/desk/sheet-files.ts';
import type { SheetTable } from '../domain/desk/sheet-table.ts';
import { fullName } from '../domain/divisions.ts';
import { NATION } from '../model/fields.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';

/** First bytes of packages and of old workbooks. */
const PACKAGES = [0x50, 0xd0];

/** The answer to a sheet, as the page shows it. */
export interface DeskAnswer {
  /** Place it is about. */
  readonly place: string;
  /** What was found. */
  readonly checked: CheckedSheet;
  /** Mistakes by sheet; empty when there are none. */
  readonly mistakes: readonly ProblemSheet[];
  /** Whether a row has an id that the site does not have, or does not show. */
  readonly unknownId: boolean;
  /** Changed records as they will be printed, in the order of the changes. */
  readonly entries: readonly PrintedEntry[];
  /** How full the handbooks get. */
  readonly counts: HandbookCounts;
  /** The workbooks of the place when an entry waits for a telephone call; `undefined` when none does. */
  readonly toCall: SheetFile | undefined;
}

/** Reads the bytes of a file; its name tells a CSV from other texts. */
export async function readFile(bytes: Uint8Array, name: string): Promise<ReadSheets> {
  const [, bare = name, ending = ''] = /^(.*?)(?:\.([^.]*))?$/.exec(name) ?? [];
  if (PACKAGES.includes(bytes[0] ?? 0) && !/^csv$/i.test(ending)) return readSheets(bytes);
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).replace(/^\u{feff}/u, '');
  if (isChangeFile(start)) return { refusal: '这是做好的改动文件，不是表格。请把它直接发给网站的管理员，不用在这里检查。' };
  return /^(?:csv|txt|tsv)$/i.test(ending) ? readCsv(bytes, bare) : readSheets(bytes);
}

/** What a file is about; why it cannot be checked; or, when it does not say, the code of the place that it probably is about. */
export type FilePlace = { readonly area: string } | { readonly refusal: string } | { readonly likely: string };

/** Looks at the tables without the site's facts. */
export function placeOf(tables: readonly SheetTable[]): FilePlace {
  if (!isCallSheet(tables) && !findTables(tables).tables.length) return { refusal: `${NO_TABLES.what}。${NO_TABLES.fix}。` };
  const area = areaOf(tables);
  if (area === NATION) return { refusal: '这是全国的表，只有管理员有。请直接发给管理员，不在这里检查。' };
  return area === undefined ? { likely: likelyArea(tables) ?? '' } : { area };
}

/** Checks tables about `area` against the site's facts on `today`. */
export function checkTables(kb: KnowledgeBase, tables: readonly SheetTable[], area: string, today: string): DeskAnswer {
  const checked = checkSheet(kb, tables, today, { area });
  const { problems, diff, preview } = checked;
  const told = problems.length ? [] : diff.changes;
  const entries = told.map((change) => printedEntry(preview, area, change, today));
  return {
    place: fullName(kb, area),
    checked,
    mistakes: problemSheets(tables, problems),
    unknownId: problems.some(({ what }) => what === UNKNOWN_ID),
    entries,
    counts: handbookCounts(kb, preview, area, told, today),
    toCall: entries.some(({ mark }) => mark?.trust === 'to-verify') ? sheetFile(kb, area, today) : undefined,
  };
}
