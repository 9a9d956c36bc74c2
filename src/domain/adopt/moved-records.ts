/** Services and offers after official changes: they follow a code that has one successor, and wait for a person otherwise. */
import { RECORD_KINDS, type AnyRecord } from '../problems/placed-record.ts';
import { soleSuccessors } from './changed-divisions.ts';
import type { DivisionChange } from './division-change.ts';
import type { PlaceFiles, RecordKind } from './place-files.ts';

/** What becomes of the records. */
export interface MovedRecords {
  /** Files that differ, by kind and code: those that gain a record before those that lose it, so that none is ever lost. */
  readonly files: readonly { readonly kind: RecordKind; readonly code: string; readonly records: readonly AnyRecord[] }[];
  /** What was changed, one line each. */
  readonly told: readonly string[];
  /** What a person must decide, one line each. */
  readonly todo: readonly string[];
}

/** Follows the changes in all records. */
export function movedRecords({ records }: Pick<PlaceFiles, 'records'>, changes: readonly DivisionChange[]): MovedRecords {
  const follows = soleSuccessors(changes);
  const stuck = new Map(changes.flatMap((one) => (leavesOpen(one) ? [[one.code, one]] : [])));
  const told: string[] = [];
  const todo: string[] = [];
  const files = (Object.keys(RECORD_KINDS) as RecordKind[]).flatMap((kind) => {
    const moved: AnyRecord[] = [];
    const differs = new Set<string>();
    const after = new Map(
      [...records[kind]].map(([code, all]) => {
        const kept = all.flatMap((record) => {
          const next = followed(record, follows);
          const about = `content/${kind}/${code}.json “${record.id}” ${record.name}`;
          todo.push(...open(next, stuck).map((line) => `${about}：${line}`));
          if (next === record) return record;
          told.push(`${about}：${moves(record, next)}`);
          differs.add(code);
          if (next.area === record.area) return next;
          moved.push(next);
          return [];
        });
        return [code, kept];
      }),
    );
    for (const record of moved) after.set(record.area, withRecord(after.get(record.area) ?? [], record));
    const gains = new Set(moved.map(({ area }) => area));
    return [...gains, ...[...differs].filter((code) => !gains.has(code))].map((code) => ({
      kind,
      code,
      records: after.get(code)!,
    }));
  });
  return { files, told, todo };
}

/** Adds a record in the order of ids. One that is there already, because a run was cut off, is not added twice. */
function withRecord(records: readonly AnyRecord[], record: AnyRecord): AnyRecord[] {
  const text = JSON.stringify(record);
  if (records.some((one) => JSON.stringify(one) === text)) return [...records];
  return [...records, record].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function leavesOpen({ change, successors }: DivisionChange): boolean {
  return change === '停用' || successors.length > 1;
}

function followed(record: AnyRecord, follows: ReadonlyMap<string, string>): AnyRecord {
  const area = follows.get(record.area) ?? record.area;
  const serves = [...new Set(record.serves.map((code) => follows.get(code) ?? code))];
  const same =
    area === record.area && serves.length === record.serves.length && serves.every((one, i) => one === record.serves[i]);
  return same ? record : { ...record, area, serves };
}

function moves(before: AnyRecord, after: AnyRecord): string {
  const area = before.area === after.area ? [] : [`area 改成 ${after.area}，移到 ${after.area}.json`];
  const serves = before.serves.join() === after.serves.join() ? [] : [`serves 改成 ${after.serves.join('、')}`];
  return [...area, ...serves].join('；');
}

function open(record: AnyRecord, stuck: ReadonlyMap<string, DivisionChange>): string[] {
  return [...new Set([record.area, ...record.serves])].flatMap((code) => {
    const change = stuck.get(code);
    if (!change) return [];
    const field = [...(record.area === code ? ['area'] : []), ...(record.serves.includes(code) ? ['serves'] : [])].join('、');
    return change.change === '停用'
      ? `${field} 还写着停用的 “${change.name}”（${code}）。请问清楚现在归谁，改成那里的代码；停办的，status 写 closed`
      : `${field} 还写着 “${change.name}”（${code}），它分到了 ${change.successors.join('、')}。请问清楚归哪一个，再改`;
  });
}
