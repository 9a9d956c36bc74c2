/** Which share of right answers a region's document asks for. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { citedClause, documentInFull, STANDING_MARKS, standingOf } from '../region-sheets/region-documents.ts';

/** Name of the figure in a region's profile. */
const FIGURE = 'core_knowledge.min_awareness_pct';

/** What a document asks for. */
export interface AwarenessTarget {
  /** Short name of the region whose document it is. */
  readonly region: string;
  /** Least share of right answers, in per cent. */
  readonly percent: number;
  /** Where it stands, with what the document is worth today: `FJ 二（一）`, `GX 第2条（征求意见稿）`. */
  readonly where: string;
  /** The document in full. */
  readonly document: string;
}

/** The targets of the site's real regions as they are on `today`; most documents name none. */
export function awarenessTargets({ regions }: Pick<KnowledgeBase, 'regions'>, today: string): AwarenessTarget[] {
  return regions
    .filter(({ sample }) => !sample)
    .flatMap((region) => {
      const figure = region.targets?.[FIGURE];
      if (!figure || typeof figure.value !== 'number') return [];
      const { document, where } = citedClause(region, figure.clause);
      const mark = STANDING_MARKS[standingOf(document, today)];
      return [
        {
          region: region.shortName,
          percent: figure.value,
          where: mark ? `${where}（${mark}）` : where,
          document: documentInFull(document, today),
        },
      ];
    });
}

/** What has to be said wherever the share stands beside a target: whose target it is, and whose formula. */
export function targetLine(targets: readonly AwarenessTarget[]): string {
  const asked = targets.map(
    ({ region, percent, where }) => `${region}的文件要求，在校学生的核心知识知晓率不低于 ${percent}%（${where}）`,
  );
  const whose =
    asked.length > 0
      ? `${asked.join('；')}。文件没有写用哪些题，也没有写怎么算；别的地方只能当参照。`
      : '这里的地区，文件没有写要答对百分之几。';
  return `${whose}题目和算法是本站自己的，只给班级自己看，不能当考核数报上去。`;
}
