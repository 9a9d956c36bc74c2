/** The knowledge base as it would be with some changes. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { AnyRecord } from '../problems/placed-record.ts';
import type { RecordChange } from './record-diff.ts';
import { recordsOf } from './sheet-scope.ts';
import type { RecordKind } from './sheets/layout.ts';

const KINDS: readonly RecordKind[] = ['services', 'activities', 'programmes', 'benefits'];

/** A new knowledge base; the given one stays as it is. Records stand as the reader would give them: by file, then by id. */
export function withChanges(kb: KnowledgeBase, changes: readonly RecordChange[]): KnowledgeBase {
  const changed = KINDS.filter((kind) => changes.some((one) => one.kind === kind));
  return { ...kb, ...Object.fromEntries(changed.map((kind) => [kind, merged(recordsOf(kb, kind), changes, kind)])) };
}

function merged(records: readonly AnyRecord[], changes: readonly RecordChange[], kind: RecordKind): AnyRecord[] {
  const after = new Map(changes.flatMap((one) => (one.kind === kind ? [[one.after.id, one.after] as const] : [])));
  const known = new Set(records.map(({ id }) => id));
  const added = [...after.values()].filter(({ id }) => !known.has(id));
  const place = ({ area, id }: AnyRecord) => `${area.padEnd(9)} ${id}`;
  return [...records.map((one) => after.get(one.id) ?? one), ...added].sort((a, b) => (place(a) < place(b) ? -1 : 1));
}
