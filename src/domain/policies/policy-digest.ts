/** The head of a policy digest: what the document is called, whether it is in force, where its title is not known. */
import type { KnowledgeBase, ProsePage } from '../../model/knowledge-base.ts';
import type { PolicyDocument, Region } from '../../model/region.ts';
import { dateInWords } from '../freshness.ts';
import { standingOf } from '../region-sheets/region-documents.ts';

/** A document with the region whose it is. */
export interface RegionDocument {
  /** The document. */
  readonly document: PolicyDocument;
  /** The region. */
  readonly region: Region;
}

/** A digest's head. */
export interface DigestHead extends RegionDocument {
  /** 现行有效, 征求意见稿，还没有施行, 已经到期: said in large letters where it is not in force. */
  readonly status: string;
  /** Whether the document binds nobody today. */
  readonly notInForce: boolean;
  /** Number and dates, as far as they are known. */
  readonly facts: readonly string[];
}

/** The documents of the regions to build, those of the invented city apart. */
export function realDocuments(kb: Pick<KnowledgeBase, 'regions'>): RegionDocument[] {
  return kb.regions
    .filter(({ sample }) => !sample)
    .flatMap((region) => region.documents.map((document) => ({ region, document })));
}

/** The head of the digest `page` on `today`; `undefined` when no built region has its document. */
export function digestHead(
  kb: Pick<KnowledgeBase, 'regions'>,
  { front }: ProsePage<'policies'>,
  today: string,
): DigestHead | undefined {
  const found = realDocuments(kb).find(({ document }) => document.code === front.document);
  if (!found) return undefined;
  const { document } = found;
  const status = standingOf(document, today);
  return {
    ...found,
    status: STATUS[status],
    notInForce: status !== 'in-force',
    facts: [
      document.titleKnown ? `《${document.title}》` : '读到的文件上没有标题',
      document.number ?? (document.status === 'draft' ? '' : '没有文号'),
      document.date ? `${dateInWords(document.date)}印发` : '没有日期',
      document.validTo ? `有效期到${dateInWords(document.validTo)}` : '',
      document.remark ?? '',
    ].filter(Boolean),
  };
}

const STATUS: Readonly<Record<PolicyDocument['status'], string>> = {
  'in-force': '现行',
  draft: '征求意见稿：还没有施行，以后以正式文本为准',
  expired: '已经到期：只作历史看，不再作为要求',
};
