/** A call sheet as a value: one row for each number to dial, and what cannot be dialled. */
import { NATION } from '../../model/fields.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Service } from '../../model/service.ts';
import { RECORD_SHEETS } from '../desk/sheets/all-sheets.ts';
import { rowVersion } from '../desk/row-version.ts';
import { inOrder } from '../desk/record-schemas.ts';
import type { RecordKind } from '../desk/sheets/layout.ts';
import { fullName, isSampleCode, scopeName } from '../divisions.ts';
import type { AnyRecord } from '../problems/placed-record.ts';
import { askedNumbers } from './asked-numbers.ts';
import type { CALLS, NO_NUMBER } from './call-layout.ts';
import { firstScript, furtherScript, otherFacts } from './call-script.ts';
import { callsDue, DUE_DAYS, type DueCall } from './calls-due.ts';

/** The printed cells of a row, by column. */
type Cells<Sheet extends { readonly columns: object }, Left extends string = never> = Readonly<
  Record<Exclude<keyof Sheet['columns'], Left>, string>
>;

/** The row of a number: what stands in it before anybody has called. */
export type CallRow = Cells<
  typeof CALLS,
  'answered' | 'numberRight' | 'hoursRight' | 'othersRight' | 'newNumber' | 'newHours' | 'remark' | 'by' | 'on'
>;

/** The row of a record without a number of its own. */
export type NoNumberRow = Cells<typeof NO_NUMBER>;

/** A call sheet. */
export interface CallSheet {
  /** Code of the place. */
  readonly area: string;
  /** Its full name. */
  readonly place: string;
  /** Name of the site. */
  readonly siteName: string;
  /** Whether it belongs to the invented city. */
  readonly sample: boolean;
  /** Day it was made. */
  readonly made: string;
  /** How many records it has calls for. */
  readonly records: number;
  /** Numbers to dial, in the order of the calls. */
  readonly rows: readonly CallRow[];
  /** What is due and has no number. */
  readonly noNumber: readonly NoNumberRow[];
}

/** The call sheet of the place `area`: what nobody has confirmed for more than `days` days. */
export function callSheet(kb: KnowledgeBase, area: string, today: string, days: number = DUE_DAYS): CallSheet {
  const due = callsDue(kb, area, today, days);
  const calls = due.map((one) => ({ one, asked: askedNumbers(kb, one.record) }));
  return {
    area,
    place: area === NATION ? '全国' : fullName(kb, area),
    siteName: kb.site.name,
    sample: isSampleCode(area),
    made: today,
    records: calls.filter(({ asked }) => asked.length).length,
    rows: calls.flatMap(({ one, asked }) => rowsOf(kb, one, asked)),
    noNumber: calls.flatMap(({ one, asked }) => (asked.length ? [] : [noNumberRow(kb, one)])),
  };
}

/**
 * A token of everything a record says but its confirmation: a record that has changed since the sheet was made is told by it. No
 * caller is asked about partner hospitals, and a browser does not know all of them.
 */
export function callVersion(kind: RecordKind, record: AnyRecord): string {
  const { assured: _assured, partners: _partners, ...facts } = inOrder(kind, record) as AnyRecord & Partial<Service>;
  return rowVersion({ facts: JSON.stringify(facts) });
}

function rowsOf(kb: KnowledgeBase, due: DueCall, asked: ReturnType<typeof askedNumbers>): CallRow[] {
  const { kind, record, face } = due;
  const facts = otherFacts(kb, kind, face);
  return asked.map((one, index) => ({
    ...shared(kb, due),
    number: one.number,
    script: index === 0 ? firstScript(face, one, facts) : furtherScript(face, one),
    version: callVersion(kind, record),
  }));
}

function noNumberRow(kb: KnowledgeBase, due: DueCall): NoNumberRow {
  const { kind, record } = due;
  const sheet = RECORD_SHEETS.find((one) => one.kind === kind && one.holds(record))!;
  const column = sheet.columns.find(({ key }) => key === 'phones' || key === 'phone')!;
  const ask = kind === 'services' ? '请查到它公开的电话，或上门看一看' : '请查到主办单位公开的电话';
  return { ...shared(kb, due), why: `${ask}，填进资料表「${sheet.name}」的「${column.heading}」一栏。` };
}

function shared(kb: KnowledgeBase, { record, face, reach }: DueCall) {
  return {
    name: record.name,
    place: scopeName(kb, record.area),
    checked: face.assured?.on ?? '还没有',
    prints: String(reach.prints),
    id: record.id,
  };
}
