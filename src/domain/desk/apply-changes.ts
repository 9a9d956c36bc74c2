/** Changes → the new texts of content files. Nothing is written here. */
import type { Change } from '../../model/reference.ts';
import { scopeName } from '../divisions.ts';
import { jsonText } from '../json-text.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { AnyRecord } from '../problems/placed-record.ts';
import type { ChangeKind, RecordChange } from './record-diff.ts';
import { inOrder } from './record-schemas.ts';

/** Log of published changes. */
const LOG = 'changes.json';

/**
 * New texts of the files that the changes alter, by path below the content folder, the log last. `textOf` gives the text of a
 * file, `null` where there is none. Records that do not change keep theirs; files stay sorted by id.
 */
export function changedFiles(
  kb: Pick<KnowledgeBase, 'divisions'>,
  changes: readonly RecordChange[],
  textOf: (file: string) => string | null,
  today: string,
): ReadonlyMap<string, string> {
  const files = filesOf(changes).map((file) => {
    const own = changes.filter((one) => fileOf(one) === file);
    return [file, jsonText(merged(listIn<AnyRecord>(textOf(file)), own))] as const;
  });
  const log = [...listIn<Change>(textOf(LOG)), logEntry(kb, changes, today)];
  return new Map([...files, [LOG, jsonText(log)]]);
}

/** Every file whose text is needed to apply the changes. */
export function filesToRead(changes: readonly RecordChange[]): string[] {
  return [...filesOf(changes), LOG];
}

function filesOf(changes: readonly RecordChange[]): string[] {
  return [...new Set(changes.map(fileOf))];
}

function fileOf({ kind, after }: RecordChange): string {
  return `${kind}/${after.area}.json`;
}

const WORDS: Readonly<Record<ChangeKind, string>> = { added: '新增', changed: '改了', closed: '停办' };

/** `徐家汇街道：新增 1 条，改了 2 条。` */
function logEntry(kb: Pick<KnowledgeBase, 'divisions'>, changes: readonly RecordChange[], today: string): Change {
  const places = [...new Set(changes.map(({ after }) => scopeName(kb, after.area)))];
  const where = places.length > 3 ? `${places.slice(0, 3).join('、')}等 ${places.length} 处` : places.join('、');
  const counts = (Object.keys(WORDS) as ChangeKind[]).flatMap((kind) => {
    const count = changes.filter(({ change }) => change === kind).length;
    return count ? `${WORDS[kind]} ${count} 条` : [];
  });
  return { on: today, what: `${where}：${counts.join('，')}资料。`, concerns: changes.map(({ after }) => after.id) };
}

/** Records as the file has them, raw, with the changed ones replaced and the new ones added. */
function merged(records: readonly AnyRecord[], changes: readonly RecordChange[]): unknown[] {
  const after = new Map(changes.map((one) => [one.after.id, inOrder(one.kind, one.after)]));
  const known = new Set(records.map(({ id }) => id));
  const added = [...after.values()].filter(({ id }) => !known.has(id));
  return [...records.map((one) => after.get(one.id) ?? one), ...added].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function listIn<T extends AnyRecord | Change>(text: string | null): T[] {
  return text === null ? [] : (JSON.parse(text.replace(/^\u{feff}/u, '')) as T[]);
}
