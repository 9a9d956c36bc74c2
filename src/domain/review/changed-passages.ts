/** Whether a reviewer has written into the text itself: then what was signed is not what stands on the page. */
import { cellName, type FilledText } from './filled-sheet.ts';
import type { PageRow } from './page-row.ts';
import { SIGN_OFF, TEXT } from './sheet-layout.ts';

/** One mistake for each passage that differs from the page, is there twice, or is missing; `filled` are the rows of this page. */
export function changedPassages(rows: readonly PageRow[], filled: readonly FilledText[], signedAt: number): string[] {
  const conclusion = cellName(SIGN_OFF.name, signedAt, SIGN_OFF.columns.conclusion.header);
  const seen = new Set<number>();
  const changed = filled.flatMap(({ row, n, text }) => {
    const index = Number(n) - 1;
    const cell = cellName(TEXT.name, row, TEXT.columns.text.header);
    const original = rows[index];
    if (!original) return [`${cell}的序号写的是 “${n}”，这一页没有这一段。请改回原来的序号`];
    if (seen.has(index)) return [`${cell}的序号 ${n} 出现了两次。请删去多出来的一行`];
    seen.add(index);
    if (bare(text) === bare(original.text)) return [];
    return [`${cell}被改过了，和网页上的不一样。${conclusion}请选“修改后通过”，或把这一段改回：${original.text}`];
  });
  const missing = rows.length - seen.size;
  if (missing <= 0 || changed.length) return changed;
  return [`「${TEXT.name}」里这一页少了 ${missing} 段。${conclusion}请选“修改后通过”，或从原来的文件里把这几段复制回来`];
}

/** Spreadsheet programs change spaces and line ends by themselves. */
function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
