import { fullName } from '../../domain/divisions.ts';
import { EDITION_FACTS } from '../../domain/prints/editions.ts';
import { handbookNotices, siteNotices, UNAPPROVED_NOTICE } from '../../domain/notices.ts';
import { CHECKS_BEFORE_PRINTING } from '../../domain/prints/print-counter.ts';
import type { PrintJob } from '../../domain/prints/print-plan.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { EDITIONS } from '../../model/site.ts';

/** With it, Notepad and WPS on Windows know the text for UTF-8. */
const BYTE_ORDER_MARK = '\u{feff}';

/** The text file that lies beside a package of prints: what is in it, how to print each kind, which streets. */
export function howToPrint(kb: KnowledgeBase, prints: readonly PrintJob[]): Uint8Array {
  const codes = [...new Set(prints.map(({ code }) => code))];
  const ordered = new Set(prints.map(({ edition }) => edition));
  const lines = [
    '街镇资源手册：怎么印',
    ...siteNotices(kb),
    '',
    '一个街道、乡镇一个文件夹。第一次用的打印机，请先印“打印机测试页.pdf”，双面，实际大小。',
    '',
    ...EDITIONS.filter((edition) => ordered.has(edition)).flatMap((edition) => {
      const { name, purpose, paper, settings } = EDITION_FACTS[edition];
      return [`【${name}】${purpose}`, ...(settings ? [`纸：${paper}。`, `怎么印：${settings}`] : []), ''];
    }),
    '【印之前看三样】',
    ...CHECKS_BEFORE_PRINTING.map((check, index) => `${index + 1}. ${check}`),
    '',
    `【街道、乡镇（${codes.length} 个）】`,
    ...codes.map((code) => [code, fullName(kb, code), stateOf(kb, code)].filter(Boolean).join('　')),
    '',
  ];
  return new TextEncoder().encode(BYTE_ORDER_MARK + lines.join('\r\n'));
}

function stateOf(kb: KnowledgeBase, code: string): string {
  return handbookNotices(kb, code).includes(UNAPPROVED_NOTICE) ? `（${UNAPPROVED_NOTICE}）` : '';
}
