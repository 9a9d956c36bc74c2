/** Which sheets a region has, and what each is for. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { listSheet, type ListSheet } from './list-sheet.ts';
import { referralSheet, type ReferralSheet } from './referral-sheet.ts';
import { hasVisitRhythm, visitPlanner, type VisitPlanner } from './visit-planner.ts';

/** A printed sheet of a region. */
export type RegionSheet = ReferralSheet | ListSheet | VisitPlanner;

/** Id of a printed sheet; its file is `<id>.pdf` beside the region's page. */
export type SheetId = RegionSheet['sheet'];

/** The spreadsheet of the visit planner, beside its print. */
export const PLANNER_WORKBOOK = 'visit-planner.xlsx';

/** A file to fetch. */
export interface SheetLink {
  /** File beside the region's page. */
  readonly file: string;
  /** Name. */
  readonly name: string;
  /** What it is for and how it is printed, one line. */
  readonly purpose: string;
}

const SHEETS: Readonly<Record<SheetId, Omit<SheetLink, 'file'>>> = {
  referral: { name: '转介阶梯', purpose: '发现以后先告诉谁、去哪里看、看完怎么办，一张 A4，缺的电话用笔填。' },
  'duty-list': { name: '儿童主任职责清单', purpose: '当地文件里写到儿童主任的话，大字，一张 A4，贴在办公室。' },
  'service-list': { name: '关爱服务清单', purpose: '当地文件答应给孩子和家里的帮助，大字，一张 A4，贴在公告栏。' },
  'visit-planner': {
    name: '联系和上门计划（打印）',
    purpose: '一年的日期排好了，A4 双面（长边翻转）：正面平时用，背面给需要多关心的孩子。',
  },
};

const WORKBOOK: SheetLink = {
  file: PLANNER_WORKBOOK,
  name: '联系和上门计划（表格）',
  purpose: '同样的日期，用 Excel 或 WPS 填。只写自己编的代号。',
};

/** The sheets of the region `code`, in the order shown; empty for an area that is not a region. */
export function sheetIds(kb: Pick<KnowledgeBase, 'regions'>, code: string): SheetId[] {
  const region = kb.regions.find((one) => one.code === code);
  if (!region) return [];
  return (Object.keys(SHEETS) as SheetId[]).filter((id) => id !== 'visit-planner' || hasVisitRhythm(region));
}

/** The files of the region `code` to fetch; empty for an area that is not a region. */
export function sheetLinks(kb: Pick<KnowledgeBase, 'regions'>, code: string): SheetLink[] {
  const ids = sheetIds(kb, code);
  return [...ids.map((id) => ({ file: `${id}.pdf`, ...SHEETS[id] })), ...(ids.includes('visit-planner') ? [WORKBOOK] : [])];
}

/** Which sheet the region `code` cannot have and why; empty when none is missing, and for an area that is not a region. */
export function missingSheets(kb: Pick<KnowledgeBase, 'regions'>, code: string): string {
  const ids = sheetIds(kb, code);
  return ids.length && !ids.includes('visit-planner') ? '当地文件没有写多久联系一次、多久上门一次，所以没有联系和上门计划。' : '';
}

/** The sheet `id` of the region `code` on `today`. Throws when the region does not have it. */
export function regionSheet(kb: KnowledgeBase, code: string, id: SheetId, today: string): RegionSheet {
  if (id === 'referral') return referralSheet(kb, code, today);
  if (id === 'visit-planner') return visitPlanner(kb, code, today);
  return listSheet(kb, code, id, today);
}

/** Regions whose documents give a visit rhythm. */
export function regionsWithPlanner(kb: Pick<KnowledgeBase, 'regions'>): string[] {
  return kb.regions.filter(hasVisitRhythm).map(({ code }) => code);
}
