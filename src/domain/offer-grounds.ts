import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Benefit, Programme } from '../model/offers.ts';
import type { Region } from '../model/region.ts';
import { clausesOf } from './problems/clauses.ts';
import { citedClause, STANDING_MARKS, standingOf } from './region-sheets/region-documents.ts';

/** Said of a benefit for which nobody has found the rule. */
const NOT_FOUND = '还没有查到是哪一条，先看来源。';

/**
 * What a programme or benefit rests on: clauses of region documents, with 征求意见稿 or 已到期 where they bind nobody, and
 * articles of laws. A benefit without either says that none was found; a programme needs none.
 */
export function groundsOf(kb: Pick<KnowledgeBase, 'regions' | 'laws'>, record: Programme | Benefit, today: string): string[] {
  const laws = ('laws' in record ? (record.laws ?? []) : []).map((id) => lawName(kb, id));
  const clauses = (record.policy ?? []).flatMap((code) => clauseName(kb.regions, code, today));
  const grounds = [...clauses, ...laws];
  return grounds.length || !('who' in record) ? grounds : [NOT_FOUND];
}

function lawName({ laws }: Pick<KnowledgeBase, 'laws'>, id: string): string {
  const law = laws.find((one) => one.id === id);
  return law ? `《${law.law}》${law.article ?? ''}` : id;
}

/** Nothing for a clause of a region that is not built: its document is not known here. */
function clauseName(regions: readonly Region[], code: string, today: string): string[] {
  const region = regions.find((one) => clausesOf(one).includes(code));
  if (!region) return [];
  const { document, at } = citedClause(region, code);
  const mark = STANDING_MARKS[standingOf(document, today)];
  return [`${document.titleKnown ? `《${document.title}》` : document.title}${at}${mark && `（${mark}）`}`];
}
