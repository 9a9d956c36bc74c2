/** How often contacts and visits are due, region by region: each by its own documents, never one region's as the nation's. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Region } from '../../model/region.ts';
import type { HandbookInline, HandbookProseBlock } from '../handbook/handbook.ts';
import { citedClause, STANDING_MARKS, standingOf } from '../region-sheets/region-documents.ts';

/** A line for every real region on `today`, those whose documents say nothing included. */
export function visitRhythmLines({ regions }: Pick<KnowledgeBase, 'regions'>, today: string): HandbookProseBlock {
  const items = regions.filter(({ sample }) => !sample).map((region) => [lineOf(region, today)]);
  return { type: 'list', ordered: false, start: 1, checklist: false, items };
}

function lineOf(region: Region, today: string): HandbookProseBlock {
  const name: HandbookInline = { type: 'link', href: `/areas/${region.code}/`, children: [text(region.shortName)] };
  return { type: 'paragraph', children: [{ type: 'strong', children: [name] }, text(`：${rhythmInWords(region, today)}`)] };
}

function rhythmInWords(region: Region, today: string): string {
  const { visit } = region;
  if (!visit) return '文件没有写多久一次。等乡镇（街道）定，不照搬外地。';
  const grounds = visit.clauses.map((clause) => {
    const { document, where } = citedClause(region, clause);
    const mark = STANDING_MARKS[standingOf(document, today)];
    return where + (mark && `（${mark}）`);
  });
  return `平时${inWords(visit.normal)}；需要多关心的孩子，${inWords(visit.attention)}。写在 ${grounds.join('、')}。`;
}

function inWords({ contactDays, visitDays }: NonNullable<Region['visit']>['normal']): string {
  return `至少每 ${contactDays} 天联系一次、每 ${visitDays} 天上门一次`;
}

function text(value: string): HandbookInline {
  return { type: 'text', value };
}
