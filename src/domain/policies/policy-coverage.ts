/** Which pages, forms and data serve each clause of the policy documents, or why none can. */
import type { KnowledgeBase, ProsePage } from '../../model/knowledge-base.ts';
import type { Region } from '../../model/region.ts';
import { realDocuments, type RegionDocument } from './policy-digest.ts';

/** A clause and what serves it. */
export interface ClauseCoverage {
  /** `SH-X-6`. */
  readonly code: string;
  /** Where it stands in the document: 第 6 条, 二（四）. */
  readonly at: string;
  /** What it asks for, in a few words of ours. */
  readonly gist: string;
  /** Pages that name it. */
  readonly pages: readonly ProsePage[];
  /** Data and prints that rest on it: 走访计划, 关爱服务清单. */
  readonly data: readonly string[];
  /** Whether the region's page 我家孩子算不算 rests on it. */
  readonly whoCounts: boolean;
  /** Why no page can serve it; empty when something does. */
  readonly why: string;
}

/** A document with its clauses. */
export interface DocumentCoverage extends RegionDocument {
  /** Clauses in order. */
  readonly clauses: readonly ClauseCoverage[];
}

/** The coverage of every document of the regions to build. */
export function policyCoverage(kb: Pick<KnowledgeBase, 'regions' | 'pages' | 'programmes'>): DocumentCoverage[] {
  return realDocuments(kb).map(({ region, document }) => ({
    region,
    document,
    clauses: document.clauses.map(({ n, gist, at, why }) => {
      const code = `${document.code}-${n}`;
      const pages = kb.pages.filter(({ kind, front }) => kind !== 'policies' && front.policy.includes(code));
      const data = dataOn(kb, region, code);
      const whoCounts = region.whoCounts?.groups.some(({ clause }) => clause === code) ?? false;
      return { code, at: at ?? `第 ${n} 条`, gist, pages, data, whoCounts, why: why ?? '' };
    }),
  }));
}

/** Figures of the region's documents, as a reader calls what rests on them. */
const TARGETS: Readonly<Record<string, string>> = {
  'handbook.recipients': '资源手册',
  'activity.min_per_quarter': '街镇近期活动',
  'safety_lecture.station_min_per_quarter': '街镇近期活动',
  'place.min_partner_hospitals': '服务点的合作医院',
  'class_meeting.min_per_month': '班会课件',
  campaign_days: '宣传日',
};

function dataOn({ programmes }: Pick<KnowledgeBase, 'programmes'>, region: Region, code: string): string[] {
  const names = (lines: readonly { readonly clause?: string | undefined }[] | undefined) =>
    lines?.some(({ clause }) => clause === code);
  const targets = Object.entries(region.targets ?? {}).filter(([, { clause }]) => clause === code);
  return [
    ...new Set(
      [
        region.visit?.clauses.includes(code) && '联系和上门计划',
        names(region.dutyList?.lines) && '儿童主任职责清单',
        names(region.serviceList?.lines) && '关爱服务清单',
        names(region.referral) && '转介阶梯',
        ...targets.map(([key]) => TARGETS[key] ?? '地区的目标数字'),
        programmes.some(({ policy }) => policy?.includes(code)) && '关爱项目',
      ].filter((one): one is string => Boolean(one)),
    ),
  ];
}
