/** The rows of roles, partner hospitals and schools → the same drafts with those lists changed. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { cleanCell, type SheetAbout } from './cells/cell.ts';
import type { FoundTable } from './find-tables.ts';
import { misreadAt, placeOf, type DraftRecord } from './read-rows.ts';
import { isUntouched } from './row-version.ts';
import { itemRow } from './sheet-rows.ts';
import { isInScope } from './sheet-scope.ts';
import type { SheetProblem } from './sheet-problem.ts';
import type { DetailSheet } from './sheets/detail-layout.ts';
import type { FoundRow } from './table-rows.ts';
import { patched, type Draft, type MisreadCell } from './sheets/layout.ts';
import { sameValue } from './same-value.ts';

/** An item, and the row it stands in; none when the sheet has no row for it. */
interface Item {
  readonly value: unknown;
  readonly row?: FoundRow;
}

/** Reads one table of details into the drafts. Services that have no draft yet get one. */
export function readDetails(
  kb: KnowledgeBase,
  table: FoundTable<DetailSheet>,
  drafts: readonly DraftRecord[],
  area: string | undefined,
): { readonly drafts: readonly DraftRecord[]; readonly problems: readonly SheetProblem[] } {
  const about: SheetAbout = { kb, area };
  const problems: SheetProblem[] = [];
  const all = [...drafts];
  const rowsOf = new Map<number, FoundRow[]>();
  for (const row of table.rows) {
    if (!table.sheet.columns.some(({ key }) => cleanCell(row.texts[key] ?? ''))) continue;
    const index = ownerOf(kb, row, all, area);
    if (typeof index === 'number') rowsOf.set(index, [...(rowsOf.get(index) ?? []), row]);
    else problems.push({ ...placeOf(table, row, index.key), what: index.what, fix: index.fix });
  }
  for (const [index, rows] of rowsOf) {
    const read = readItems(table, rows, all[index]!, about);
    problems.push(...read.problems);
    if (read.items) all[index] = withItems(table, all[index]!, read.items, rows);
  }
  return { drafts: all, problems };
}

interface NoOwner {
  readonly key: 'id' | 'owner';
  readonly what: string;
  readonly fix: string;
}

/** Index of the draft a row belongs to; a draft is added for a service that the sheets say nothing else of. */
function ownerOf(kb: KnowledgeBase, row: FoundRow, drafts: DraftRecord[], area: string | undefined): number | NoOwner {
  const id = cleanCell(row.texts['id'] ?? '');
  const name = bare(row.texts['owner'] ?? '');
  if (!id && !name) return { key: 'owner', what: '空着', fix: '请写上服务点的名称，或者编号' };
  const drafted = drafts.flatMap((one, index) => (one.kind === 'services' && isMeant(one.draft, id, name) ? [index] : []));
  if (drafted.length > 1) return { key: 'owner', what: `有 ${drafted.length} 个叫这个名称的服务点`, fix: '请写编号' };
  if (drafted.length) return drafted[0]!;
  const known = kb.services.filter(
    (one) => isMeant(one as unknown as Draft, id, name) && (area === undefined || isInScope(kb, one, area)),
  );
  if (known.length > 1) return { key: 'owner', what: `有 ${known.length} 个叫这个名称的服务点`, fix: '请写编号' };
  const [service] = known;
  if (!service)
    return id
      ? { key: 'id', what: '这张表里和网站上都没有这个服务点', fix: '请照「服务点」里的编号写' }
      : { key: 'owner', what: '这张表里和网站上都没有这个服务点', fix: '请写成和「服务点」里一样的名称' };
  drafts.push({ kind: 'services', was: service, draft: service as unknown as Draft, cellOf: NO_ROW });
  return drafts.length - 1;
}

/** A service that only the details speak of has no row of its own; messages then name what they belong to. */
const NO_ROW: DraftRecord['cellOf'] = () => ({ sheet: '服务点', row: 1, column: '编号', text: '' });

function isMeant({ id, name }: Draft, wanted: string, called: string): boolean {
  return wanted ? id === wanted : bare(String(name)) === called;
}

/** An item while the rows are read. */
interface Slot {
  value: unknown;
  /** Token of the row that the sheet was made with; empty for a new item. */
  readonly version: string;
  /** The row that speaks of it, once there is one. */
  row?: FoundRow;
  /** Given up. */
  ended?: true;
}

const STALE = { key: 'version', what: '做这张表以后，网站上这一条又改过', fix: '请重新下载资料表，把您的改动填进新表' } as const;

function readItems(
  table: FoundTable<DetailSheet>,
  rows: readonly FoundRow[],
  { draft }: DraftRecord,
  about: SheetAbout,
): { readonly items: readonly Item[] | undefined; readonly problems: readonly SheetProblem[] } {
  const { sheet } = table;
  const slots = sheet.items(draft).map((value): Slot => ({ value, version: itemRow(sheet, value, about)['version']! }));
  const problems: SheetProblem[] = [];
  for (const row of rows) problems.push(...readItem(table, row, slots, about).map((one) => misreadAt(table, row, one)));
  const left = slots.filter(({ ended }) => !ended);
  for (const [index, { value, row }] of left.entries()) {
    const twin = left.slice(0, index).find((one) => sheet.sameItem(one.value, value));
    const at = row ?? twin?.row;
    if (twin && at)
      problems.push(misreadAt(table, at, { key: sheet.columns[0]!.key, what: '同一个地方已经有了', fix: '请合成一行' }));
  }
  return { items: problems.length ? undefined : left, problems };
}

/** Puts what a row says into its slot; returns what is wrong with the row. */
function readItem({ sheet }: FoundTable<DetailSheet>, row: FoundRow, slots: Slot[], about: SheetAbout): readonly MisreadCell[] {
  const version = cleanCell(row.texts['version'] ?? '');
  const ofVersion = slots.filter((one) => version && one.version === version);
  const told = ofVersion.find((one) => !one.row);
  if (!told && ofVersion.length) return [sameRow(ofVersion[0]!)];
  if (isUntouched(row.texts, sheet.columns)) {
    if (told) told.row = row;
    return [];
  }
  let { read, misread } = sheet.read(row.texts, told?.value, about);
  if (misread.length) return misread;
  const slot = told ?? slots.find((one) => !one.ended && sheet.sameItem(one.value, read.item));
  if (slot?.row) return [sameRow(slot)];
  // Without its version a row is told by what it names; columns that the sheet lacks then stay as they are.
  if (slot && !told) ({ read, misread } = sheet.read(row.texts, slot.value, about));
  if (misread.length) return misread;
  const isStale = version !== '' && !told;
  if (read.ended) {
    if (slot && isStale) return [STALE];
    if (slot) Object.assign(slot, { row, ended: true });
    return [];
  }
  if (isStale && !(slot && sameValue(slot.value, read.item))) return [STALE];
  if (slot) Object.assign(slot, { value: read.item, row });
  else slots.push({ value: read.item, version: '', row });
  return [];
}

function sameRow({ row }: Slot): MisreadCell {
  return { key: 'version', what: `和第 ${row!.row} 行说的是同一条`, fix: '请合成一行；新加的一行，版本空着' };
}

function withItems(
  table: FoundTable<DetailSheet>,
  owner: DraftRecord,
  items: readonly Item[],
  rows: readonly FoundRow[],
): DraftRecord {
  const { field, single } = table.sheet;
  const values = items.map(({ value }) => value);
  const next = single ? values[0] : values.length ? values : undefined;
  return {
    ...owner,
    draft: sameValue(owner.draft[field], next) ? owner.draft : patched(owner.draft, { [field]: next }),
    cellOf: (path) => {
      if (path[0] !== field) return owner.cellOf === NO_ROW ? placeOf(table, rows[0]!, 'owner') : owner.cellOf(path);
      const [, index, part] = single ? [field, 0, path[1]] : path;
      const row = items[Number(index ?? 0)]?.row ?? rows[0]!;
      return placeOf(table, row, table.sheet.columnOf(part));
    },
  };
}

function bare(name: string): string {
  return cleanCell(name).normalize('NFKC').replace(/\s/g, '');
}
