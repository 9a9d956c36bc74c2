/** The ids in a page's front matter exist, and its sources can carry it. */
import type { KnowledgeBase, ProsePage } from '../../model/knowledge-base.ts';
import type { Problem } from '../../model/problem.ts';
import { allClauses } from './clauses.ts';
import type { Check } from './content-source.ts';
import { suggestion } from './suggestion.ts';

/** Checks policy clauses, sources and topics of all pages. */
export const pageReferenceProblems: Check = (kb, files) => {
  const clauses = allClauses(files);
  return kb.pages.flatMap((page) => [
    ...unknown(page, 'policy', '条款', clauses, '检查各地区文件的条款编号'),
    ...unknown(page, 'sources', '来源', kb.sources.keys(), '先在 sources.json 里补上'),
    ...unknown(page, 'topics', '主题', kb.topics.keys(), '先在 topics.json 里补上'),
    ...weakSources(kb, page),
  ]);
};

function unknown(
  { file, front }: ProsePage,
  field: 'policy' | 'sources' | 'topics',
  label: string,
  known: Iterable<string>,
  otherwise: string,
): Problem[] {
  const ids = new Set(known);
  return front[field]
    .filter((id) => !ids.has(id))
    .map((id) => ({ file, record: field, what: `没有叫 “${id}” 的${label}`, fix: suggestion(id, ids, otherwise) }));
}

function weakSources(kb: KnowledgeBase, { file, front }: ProsePage): Problem[] {
  const sources = front.sources.flatMap((id) => kb.sources.get(id) ?? []);
  const first = kb.sources.get(front.sources[0]!);
  const forCarers = front.audience.includes('guardian') || front.audience.includes('carer');
  return [
    ...(forCarers && first && !first.domestic
      ? [
          {
            file,
            record: 'sources',
            what: `给带孩子的人看的页面，第一个来源 “${first.id}” 是国外的`,
            fix: '把国内的来源放在最前面',
          },
        ]
      : []),
    ...(sources.length === front.sources.length && sources.every(({ read }) => read === 'memory')
      ? [
          {
            file,
            record: 'sources',
            what: `来源 ${front.sources.join('、')} 只凭记忆，没有读到原文`,
            fix: '再加一个读到过的来源，或先去读原文',
          },
        ]
      : []),
  ];
}
