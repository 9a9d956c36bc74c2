import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { dateInWords } from '../freshness.ts';
import type { Publication } from './handbook.ts';
import { UNAPPROVED_NOTICE } from '../notices.ts';

/** What a street has approved for its book; `null`: nothing. */
export function publication(kb: Pick<KnowledgeBase, 'editions'>, code: string): Publication | null {
  const imprint = kb.editions.get(code)?.imprint;
  if (!imprint) return null;
  const { publisher, approvedOn, permit = '', copies = null } = imprint;
  return { publisher, approvedOn: dateInWords(approvedOn), permit, copies };
}

/** The imprint of a street's handbook; without an approved one, the single line that says so. */
export function imprintLines(kb: Pick<KnowledgeBase, 'editions'>, code: string): string[] {
  const approved = publication(kb, code);
  if (!approved) return [UNAPPROVED_NOTICE];
  const { publisher, approvedOn, permit, copies } = approved;
  return [
    `编印：${publisher}`,
    `批准日期：${approvedOn}`,
    ...(permit ? [`准印证号：${permit}`] : []),
    ...(copies ? [`印数：${copies} 册`] : []),
    '内部资料，免费发放',
  ];
}
