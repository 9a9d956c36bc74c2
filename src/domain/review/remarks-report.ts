/** A reviewer's remarks as a report for the authors, page by page (Markdown). */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { FilledSheet } from './filled-sheet.ts';
import { addressOf } from './review-sheet.ts';
import { CONCLUSIONS } from './sheet-layout.ts';

/** The report on the sheet `name`; `undefined` when the reviewer remarked on nothing and passed all. */
export function remarksReport(kb: Pick<KnowledgeBase, 'pages'>, filled: FilledSheet, name: string): string | undefined {
  const pages = new Map(kb.pages.map((page) => [addressOf(page), page]));
  const { signOffs, texts, answers } = filled;
  const addresses = [...new Set([...signOffs, ...texts].map(({ address }) => address))];
  const parts = addresses.flatMap((address) => {
    const onPage = signOffs.filter(
      (one) => one.address === address && (one.remark || (one.conclusion && one.conclusion !== CONCLUSIONS[0])),
    );
    const onText = texts.filter((one) => one.address === address && one.remark);
    if (!onPage.length && !onText.length) return [];
    const page = pages.get(address);
    return [
      `## ${page ? plain(page.front.title) : '站里没有这一页'}`,
      `地址 ${plain(address)}${page ? `，文件 ${plain(page.file)}` : ''}`,
      ...onPage.flatMap((one) => [
        `结论：${plain(one.conclusion) || '没有选'}${one.by ? `（${plain(one.by)}，${plain(one.on)}）` : ''}`,
        ...(one.remark ? [quote(one.remark)] : []),
      ]),
      ...onText.flatMap((one) => [`- [ ] ${plain(one.place)}：${plain(one.text)}`, quote(one.remark)]),
    ];
  });
  const asked = answers
    .filter(({ answer, remark }) => answer === '否' || remark)
    .flatMap(({ ask, answer, remark }) => [`- [ ] ${plain(ask)}　${plain(answer)}`, ...(remark ? [quote(remark)] : [])]);
  if (!parts.length && !asked.length) return undefined;
  const lines = [`# 审读意见：${plain(name)}`, ...parts, ...(asked.length ? ['## 检查单', ...asked] : [])];
  return `${lines.join('\n\n')}\n`;
}

/** A text in one line in which Markdown sees no mark. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&');
}

/** A remark as it was written, line by line. */
function quote(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => `> ${plain(line)}`.trimEnd())
    .join('\n');
}
