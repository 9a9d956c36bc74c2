import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { citedClause, documentInFull } from '../region-sheets/region-documents.ts';

const TARGET = 'class_meeting.min_per_month';

/** What the regions' own documents say about the number of class meetings, one line a region: nobody's rule is everybody's. */
export function monthlyRules({ regions }: Pick<KnowledgeBase, 'regions'>, today: string): string[] {
  return regions.flatMap((region) => {
    const target = region.sample ? undefined : region.targets?.[TARGET];
    if (!target) return [];
    const { document, where } = citedClause(region, target.clause);
    return [`${region.shortName}：心理健康主题班会每月不少于 ${target.value} 次（${where}）。${documentInFull(document, today)}`];
  });
}
