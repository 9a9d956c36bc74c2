/** The visit planner of a region, for print and spreadsheet: own codes only, no names (R41). */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Region } from '../../model/region.ts';
import { dateInWords } from '../freshness.ts';
import { citedClause, STANDING_MARKS, standingOf } from './region-documents.ts';
import { builtRegion, sheetFrame, type SheetFrame } from './sheet-frame.ts';
import { planningYear, unknownYears, visitWindows, type PlanningYear, type VisitWindow } from './visit-plan.ts';

/** One rhythm: a side of the print, a sheet of the spreadsheet. */
export interface PlannerSide {
  /** 平时 or 需要多关心. */
  readonly name: string;
  /** The rhythm in words. */
  readonly rule: string;
  /** Contacts: by telephone, at school or at home. */
  readonly contacts: readonly VisitWindow[];
  /** Visits at home. */
  readonly visits: readonly VisitWindow[];
  /** What becomes of the days after the last window. */
  readonly leftOver: string;
}

/** The planner. */
export interface VisitPlanner extends SheetFrame {
  readonly sheet: 'visit-planner';
  /** `2026年12月—2027年11月`. */
  readonly period: string;
  /** The same, `YYYY-MM-DD`. */
  readonly year: PlanningYear;
  /** Who uses which side. */
  readonly whichSide: string;
  /** What must not be written on it. */
  readonly privacy: string;
  /** Where the rhythm stands. */
  readonly ground: string;
  /** Years without a holiday table; empty when all are known. */
  readonly holidayNote: string;
  /** How a contact may be made. */
  readonly ways: readonly string[];
  /** Both rhythms. */
  readonly sides: readonly [PlannerSide, PlannerSide];
}

/** Whether the region's documents give a rhythm, without which there is no planner. */
export function hasVisitRhythm(region: Pick<Region, 'visit'>): boolean {
  return region.visit !== undefined;
}

/** The planner of the region `code` for the year after `today`. Throws when its documents give no rhythm. */
export function visitPlanner(kb: KnowledgeBase, code: string, today: string): VisitPlanner {
  const region = builtRegion(kb, code);
  const { visit } = region;
  if (!visit) throw new Error(`${region.name}的文件没有写走访频次`);
  const cited = visit.clauses.map((clause) => citedClause(region, clause));
  const year = planningYear(today);
  const side = (name: string, { contactDays, visitDays }: NonNullable<Region['visit']>['normal']): PlannerSide => {
    const contacts = visitWindows(year, contactDays, kb.holidays);
    const visits = visitWindows(year, visitDays, kb.holidays);
    return {
      name,
      rule: `至少每 ${contactDays} 天联系一次，一年 ${contacts.length} 次；每 ${visitDays} 天上门一次，一年 ${visits.length} 次。`,
      contacts,
      visits,
      leftOver: leftOver(year, contacts.at(-1)!.to, visits.at(-1)!.to),
    };
  };
  const unknown = unknownYears(year, kb.holidays);
  return {
    sheet: 'visit-planner',
    ...sheetFrame(
      kb,
      code,
      today,
      { title: '联系和上门计划', kicker: '走访计划' },
      { documents: cited.map(({ document }) => document) },
    ),
    period: `${inMonths(year.from)}—${inMonths(year.to)}`,
    year,
    whichSide: '哪些孩子用哪一面，看《儿童主任做什么》里写的次数。',
    privacy: '只写自己编的代号。不写孩子的姓名、身份证号、住址，不写病情。用完收好。',
    ground: `依据：${cited.map(({ document, where }) => where + inBrackets(STANDING_MARKS[standingOf(document, today)])).join('、')}。`,
    holidayNote: unknown.length ? `${unknown.join('、')} 年的放假安排本站还没有，表里没有标假期。` : '',
    ways: ['上门', '电话', '学校'],
    sides: [side('平时', visit.normal), side('需要多关心', visit.attention)],
  };
}

/** The days after the last windows up to the year's end, in words. */
function leftOver({ to }: PlanningYear, lastContact: string, lastVisit: string): string {
  const first = lastContact < lastVisit ? lastContact : lastVisit;
  if (first >= to) return '';
  return `最后一格以后到${dateInWords(to).slice(5)}，还有几天：可以提前做下一年的第一次，别空过去。`;
}

function inMonths(date: string): string {
  return dateInWords(date.slice(0, 7));
}

function inBrackets(mark: string): string {
  return mark && `（${mark}）`;
}
