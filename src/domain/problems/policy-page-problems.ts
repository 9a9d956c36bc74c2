/** A digest is of a document that some region works under; there is one digest for a document. */
import { pagesOf } from '../../model/knowledge-base.ts';
import type { Check } from './content-source.ts';
import { duplicates } from './duplicates.ts';
import { suggestion } from './suggestion.ts';

/** Checks the documents of digests. */
export const policyPageProblems: Check = (kb, { regions }) => {
  const codes = regions.flatMap(({ data }) => data.documents.map(({ code }) => code));
  const digests = pagesOf(kb, 'policies');
  return [
    ...digests
      .filter(({ front }) => !codes.includes(front.document))
      .map(({ file, front: { document } }) => ({
        file,
        record: 'document',
        what: `没有代号是 “${document}” 的文件`,
        fix: suggestion(document, codes, '检查地区资料里 documents 的 code'),
      })),
    ...duplicates(digests, ({ front }) => front.document).map(({ item: { file, front } }) => ({
      file,
      record: 'document',
      what: `文件 “${front.document}” 已经有一篇解读`,
      fix: '一份文件写一篇；改代号，或合成一篇',
    })),
  ];
};
