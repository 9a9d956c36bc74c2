import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { dateInWords } from './freshness.ts';
import { UNAPPROVED_NOTICE } from './notices.ts';

/** The imprint of a street's handbook; without an approved one, the single line that says so. */
export function imprintLines(kb: Pick<KnowledgeBase, 'editions'>, code: string): string[] {
  const imprint = kb.editions.get(code)?.imprint;
  if (!imprint) return [UNAPPROVED_NOTICE];
  return [
    `编印：${imprint.publisher}`,
    `批准日期：${dateInWords(imprint.approvedOn)}`,
    ...(imprint.permit ? [`准印证号：${imprint.permit}`] : []),
    ...(imprint.copies ? [`印数：${imprint.copies} 册`] : []),
    '内部资料，免费发放',
  ];
}
