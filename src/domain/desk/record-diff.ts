/** What a sheet changes, record by record and field by field, in the words of the sheet. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Service } from '../../model/service.ts';
import type { AnyRecord } from '../problems/placed-record.ts';
import type { SheetAbout } from './cells/cell.ts';
import { sameValue } from './same-value.ts';
import { DETAIL_SHEETS, RECORD_SHEETS } from './sheets/all-sheets.ts';
import type { DetailSheet } from './sheets/detail-layout.ts';
import type { Draft, RecordKind, RowTexts } from './sheets/layout.ts';

/** A field before and after. */
export interface FieldChange {
  /** Heading of its column, or name of its sheet. */
  readonly label: string;
  /** What it said; empty when nothing. */
  readonly was: string;
  /** What it says now; empty when nothing. */
  readonly now: string;
}

/** What happens to a record. */
export type ChangeKind = 'added' | 'changed' | 'closed';

/** One record that is added, changed or closed. */
export interface RecordChange {
  /** What happens. */
  readonly change: ChangeKind;
  /** Kind of the record. */
  readonly kind: RecordKind;
  /** The record as it is; `null` for a new one. */
  readonly before: AnyRecord | null;
  /** The record as it will be. */
  readonly after: AnyRecord;
  /** Fields that differ; for a new record those it has. */
  readonly fields: readonly FieldChange[];
  /** What somebody should look at because of it. */
  readonly remarks: readonly string[];
}

/** The change from `before` to `after`; `undefined` when they say the same. */
export function recordChange(
  kb: KnowledgeBase,
  kind: RecordKind,
  before: AnyRecord | null,
  after: AnyRecord,
): RecordChange | undefined {
  if (before && sameValue(before, after)) return undefined;
  const about: SheetAbout = { kb, area: undefined };
  const change = before === null ? 'added' : isClosed(after) && !isClosed(before) ? 'closed' : 'changed';
  return { change, kind, before, after, fields: fieldChanges(kind, before, after, about), remarks: remarks(before, after) };
}

/** Whether a record is shown nowhere because what it tells of has ended. */
export function isClosed(record: AnyRecord): boolean {
  return 'status' in record ? record.status === 'closed' : record.publish === 'no';
}

function fieldChanges(kind: RecordKind, before: AnyRecord | null, after: AnyRecord, about: SheetAbout): FieldChange[] {
  const sheet = RECORD_SHEETS.find((one) => one.kind === kind && one.holds(after))!;
  const was: RowTexts = before ? sheet.write(before, about) : {};
  const now = sheet.write(after, about);
  const cells = sheet.columns.map(({ key, heading }) => ({ label: heading, was: was[key] ?? '', now: now[key] ?? '' }));
  const details =
    kind === 'services'
      ? DETAIL_SHEETS.map((one) => ({
          label: one.name,
          was: itemsInWords(one, before, about),
          now: itemsInWords(one, after, about),
        }))
      : [];
  const confirmed = { label: '核实', was: confirmation(before), now: confirmation(after) };
  return [...cells, ...details, ...(before ? [confirmed] : [])].filter((one) => one.was !== one.now);
}

function itemsInWords(sheet: DetailSheet, record: AnyRecord | null, about: SheetAbout): string {
  const items = record ? sheet.items(record as unknown as Draft) : [];
  const shown = sheet.columns.filter(({ key }) => key !== 'lasting');
  return items
    .map((item) => {
      const texts = sheet.write(item, about);
      const [first, ...others] = shown
        .map(({ key, heading }) => ({ heading, text: texts[key] ?? '' }))
        .filter(({ text }) => text);
      if (sheet.single) return [first, ...others].flatMap((one) => (one ? `${one.heading} ${one.text}` : [])).join('，');
      return `${first?.text ?? ''}${others.length ? `（${others.map(({ heading, text }) => `${heading} ${text}`).join('，')}）` : ''}`;
    })
    .join('、');
}

function confirmation(record: AnyRecord | null): string {
  return record?.assured ? `${record.assured.on} 核实` : '未核实';
}

function remarks(before: AnyRecord | null, after: AnyRecord): string[] {
  if (!before) return [];
  const place = (record: AnyRecord) => (record as Partial<Service>).address;
  const point = (record: AnyRecord) => (record as Partial<Service>).location;
  return [
    ...(before.assured && !after.assured ? ['改了打电话核实过的内容，要重新核实；核实以前各处写“尚未电话核实”。'] : []),
    ...(place(before) !== place(after) && point(after) ? ['地址改了，地图上的点没有动，请管理员核对坐标。'] : []),
  ];
}
