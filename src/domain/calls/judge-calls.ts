/** What a returned call sheet changes, what it leaves to do, and what must be mended in it first. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { BlockedNumber } from '../../model/reference.ts';
import type { SheetDiff } from '../desk/check-sheet.ts';
import { withConfirmation } from '../desk/confirmation.ts';
import { recordChange, type RecordChange } from '../desk/record-diff.ts';
import { ruleBreaches } from '../desk/record-rules.ts';
import { recordOf } from '../desk/record-schemas.ts';
import { recordsOf } from '../desk/sheet-scope.ts';
import type { Draft, RecordKind } from '../desk/sheets/layout.ts';
import { type AnyRecord, RECORD_KINDS } from '../problems/placed-record.ts';
import { askedNumbers } from './asked-numbers.ts';
import type { Answered, CallColumn } from './call-layout.ts';
import { callVersion } from './call-sheet.ts';
import { blockedEntry, deadKind, holdsDead, isDeadWith, withNumbers } from './dead-numbers.ts';
import { cellMistake, isFilled, readCall, type Call, type CallTexts } from './filled-call.ts';
import { judgeRecord, type RecordVerdict } from './judge-record.ts';
import { withoutClaims } from './without-claims.ts';

/** What comes of a call sheet. */
export interface CallVerdict {
  /** Changes of records, as a workbook would make them. */
  readonly diff: SheetDiff;
  /** Numbers to refuse from now on. */
  readonly blocked: readonly BlockedNumber[];
  /** How many rows were filled in, by what came of the call. */
  readonly counts: Readonly<Record<Answered, number>>;
  /** How many records the calls confirm. */
  readonly confirmed: number;
  /** Rows that count for nothing, with the reason. */
  readonly skipped: readonly string[];
  /** What is left for somebody to do. */
  readonly toDo: readonly string[];
  /** What must be mended first; while there is one, nothing may be written. */
  readonly mistakes: readonly string[];
}

interface Known {
  readonly kind: RecordKind;
  readonly record: AnyRecord;
}

/** A number that is dead for good. */
interface DeadNumber {
  readonly number: string;
  /** The call that showed it. */
  readonly call: Call;
  /** Name of the record that had it. */
  readonly name: string;
}

/** Judges the rows of a call sheet against the content of `today`. */
export function judgeCalls(kb: KnowledgeBase, rows: readonly CallTexts[], today: string): CallVerdict {
  const kinds = Object.keys(RECORD_KINDS) as RecordKind[];
  const known = new Map(kinds.flatMap((kind) => recordsOf(kb, kind).map((record) => [record.id, { kind, record }] as const)));
  const mistakes: string[] = [];
  const skipped: string[] = [];
  const takenOut: DeadNumber[] = [];
  const groups = new Map<string, Call[]>();
  for (const texts of rows.filter(isFilled)) {
    const { call, mistakes: wrong } = readCall(texts, today);
    mistakes.push(...wrong);
    if (!call || wrong.length) continue;
    const verdict = placed(kb, known.get(call.id), call, groups.get(call.id) ?? []);
    if ('mistake' in verdict) mistakes.push(verdict.mistake);
    else if ('skipped' in verdict) {
      skipped.push(verdict.skipped);
      if (isTakenOut(known, call)) takenOut.push({ number: call.number, call, name: texts.name.trim() });
    } else groups.set(call.id, [...(groups.get(call.id) ?? []), call]);
  }
  const judged = [...groups].map(([id, calls]) => {
    const { kind, record } = known.get(id)!;
    return { kind, record, calls, verdict: judgeRecord(kb, kind, record, calls) };
  });
  mistakes.push(...judged.flatMap(({ verdict }) => verdict.mistakes));
  const dead = judged.flatMap(({ record, verdict }) =>
    verdict.dead.map((call) => ({ number: call.number, call, name: record.name })),
  );
  const others = [...known.values()].filter(
    ({ record }) => !groups.has(record.id) && dead.some(({ number }) => holdsDead(record, number)),
  );
  const made = [
    ...judged.flatMap(({ kind, record, calls, verdict }) =>
      verdict.mistakes.length ? [] : [{ kind, record, calls, draft: verdict.draft }],
    ),
    ...others.map(({ kind, record }) => ({ kind, record, calls: [], draft: withoutDead(record, dead) })),
  ].map((one) => changeOf(kb, one));
  mistakes.push(...made.flatMap((one) => one.mistakes));
  const changes = made.flatMap(({ change }) => change ?? []);
  const calls = [...groups.values()].flat();
  return {
    diff: { changes, unchanged: judged.length - changes.filter(({ after }) => groups.has(after.id)).length, missing: [] },
    blocked: newlyBlocked(kb, [...dead, ...takenOut]),
    counts: { yes: 0, no: 0, busy: 0, dead: 0, 'dead-twice': 0, ...countsOf(calls) },
    confirmed: judged.filter(({ verdict }) => verdict.confirmed).length,
    skipped,
    toDo: [
      ...judged.flatMap(({ verdict }) => verdict.toDo),
      ...others.map(({ record }) => `${record.name}：也用着停用的号码，已经一起拿掉。请打听现在的号码。`),
    ],
    mistakes,
  };
}

/** Whether a call may count for its record. */
function placed(
  kb: KnowledgeBase,
  known: Known | undefined,
  call: Call,
  earlier: readonly Call[],
): { readonly mistake: string } | { readonly skipped: string } | { readonly counts: true } {
  const { texts, id, number, on } = call;
  const line = `第 ${texts.row} 行“${texts.name.trim() || id}”`;
  if (!id) return { mistake: cellMistake(texts, 'id', '空着', '请从原来的文件里复制回来') };
  if (!known) return { skipped: `${line}：现在站里没有编号 ${id}，不记。` };
  const { kind, record } = known;
  const twin = earlier.find((one) => one.number === number);
  if (twin) return { mistake: cellMistake(texts, 'number', `和第 ${twin.texts.row} 行是同一个号码`, '请只留一行') };
  if (record.assured?.on === on && record.assured.by.split('、').includes(call.by))
    return { skipped: `${line}：这一次已经记过了。` };
  if (record.assured && record.assured.on > on)
    return { skipped: `${line}：已经有 ${record.assured.on} 的核实，比这一次晚，不改。` };
  const asked = askedNumbers(kb, record).map((one) => one.number);
  if (texts.version.trim() !== callVersion(kind, record)) {
    const done = call.newNumber !== undefined && asked.includes(call.newNumber) && !asked.includes(number);
    return {
      skipped: done ? `${line}：已经改过了。` : `${line}：做这张表以后，网站上这一条又改过，不改。请重新做一张表，再打一次。`,
    };
  }
  if (!asked.includes(number))
    return { mistake: cellMistake(texts, 'number', '和做表时不一样', '请改回来；新的号码写在「新号码」里') };
  return { counts: true };
}

function withoutDead(record: AnyRecord, dead: readonly { readonly number: string }[]): Draft {
  const gone = (number: string) => dead.some((one) => isDeadWith(number, one.number));
  const draft = withConfirmation(
    record,
    withNumbers(record as unknown as Draft, (number) => (gone(number) ? undefined : number)),
  );
  return record.assured && draft['assured'] === null ? withoutClaims(draft).draft : draft;
}

/** The change that a draft makes, after its schema and the rules of the content; what they refuse is told at the cell. */
function changeOf(
  kb: KnowledgeBase,
  { kind, record, calls, draft }: Known & { readonly calls: readonly Call[]; readonly draft: RecordVerdict['draft'] },
): { readonly change?: RecordChange | undefined; readonly mistakes: readonly string[] } {
  const checked = recordOf(kind, draft);
  const refused = (path: readonly PropertyKey[], what: string, fix: string) => {
    const column = columnOf(path);
    const call = calls.find(({ texts }) => texts[column].trim()) ?? calls[0];
    return call ? cellMistake(call.texts, column, what, fix) : `“${record.name}”（${record.id}）${what}。${fix}。`;
  };
  if ('issues' in checked) return { mistakes: checked.issues.map(({ path, message }) => refused(path, message, '')) };
  const change = recordChange(kb, kind, record, checked.record);
  const breaches = change ? ruleBreaches(kb, kind, checked.record) : [];
  return { change, mistakes: breaches.map(({ path, what, fix }) => refused(path, what, fix)) };
}

const COLUMNS: Readonly<Record<string, CallColumn>> = {
  phones: 'newNumber',
  phone: 'newNumber',
  staff: 'newNumber',
  legalDeputy: 'newNumber',
  hours: 'newHours',
  assured: 'by',
};

function columnOf([field, , part]: readonly PropertyKey[]): CallColumn {
  if (field === 'phones' && part === 'hours') return 'newHours';
  return COLUMNS[String(field)] ?? 'name';
}

/** Whether the number of a row was taken out by an earlier import that may have been cut off before it refused the number. */
function isTakenOut(known: ReadonlyMap<string, Known>, { answered, number }: Call): boolean {
  if (answered !== 'dead-twice' || deadKind(number) !== 'whole') return false;
  return ![...known.values()].some(({ record }) => holdsDead(record, number));
}

function newlyBlocked({ blocklist }: Pick<KnowledgeBase, 'blocklist'>, dead: readonly DeadNumber[]): BlockedNumber[] {
  const numbers = new Map(dead.map((one) => [one.number, one]));
  return [...numbers.values()]
    .filter(({ number }) => !blocklist.some((one) => one.number === number))
    .map(({ number, name, call }) => blockedEntry(number, name, call.by, call.on));
}

function countsOf(calls: readonly Call[]): Partial<Record<Answered, number>> {
  const counts: Partial<Record<Answered, number>> = {};
  for (const { answered } of calls) counts[answered] = (counts[answered] ?? 0) + 1;
  return counts;
}
