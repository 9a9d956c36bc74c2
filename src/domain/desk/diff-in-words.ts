/** A diff as lines of text, for the command line and for a page without room. */
import { RECORD_KINDS } from '../problems/placed-record.ts';
import type { SheetDiff } from './check-sheet.ts';
import type { ChangeKind, RecordChange } from './record-diff.ts';

/** What happens to a record, in a word. */
export const CHANGE_WORDS: Readonly<Record<ChangeKind, string>> = { added: '新增', changed: '改', closed: '停办' };

/** Lines that tell every change, then what stays as it is. */
export function diffInWords({ changes, unchanged, missing }: SheetDiff): string[] {
  const counts = (Object.keys(CHANGE_WORDS) as ChangeKind[]).map(
    (kind) => `${CHANGE_WORDS[kind]} ${changes.filter(({ change }) => change === kind).length} 条`,
  );
  return [
    `${counts.join('，')}；${unchanged} 条没有变。`,
    ...changes.flatMap(changeLines),
    ...(missing.length ? [`表里没有这 ${missing.length} 行，不动（不办了的，请在「状态」里选“已停办”）：`] : []),
    ...missing.map(({ sheet, id, name }) => `  「${sheet}」${name}（${id}）`),
  ];
}

function changeLines({ change, kind, after, fields, remarks }: RecordChange): string[] {
  const head = `  ${CHANGE_WORDS[change]}  ${RECORD_KINDS[kind]}  ${after.name}（${after.id}）`;
  const line = (text: string) => text.replace(/\n/g, '；');
  const told = fields.map(({ label, was, now }) =>
    change === 'added' ? `      ${label}：${line(now)}` : `      ${label}：${line(was) || '（空）'} → ${line(now) || '（空）'}`,
  );
  return [head, ...told, ...remarks.map((remark) => `      注意：${remark}`)];
}
