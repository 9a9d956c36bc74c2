/**
 * Reminders of the quarter's activity (R40), only in a region whose own document in force promises one each quarter.
 * They say what the document says and whom to ask; that something takes place is not known.
 */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Activity } from '../../model/offers.ts';
import type { Region } from '../../model/region.ts';
import { regionOf } from '../divisions.ts';
import { thisQuarterAndNext } from '../handbook/quarter.ts';
import { quarterActivities } from '../quarter-activities.ts';
import { citedClause, standingOf } from '../region-sheets/region-documents.ts';
import { webAddressOf } from '../web-address.ts';
import type { CalendarEvent } from './calendar-event.ts';

const TARGET = 'activity.min_per_quarter';
const QUARTERS = 4;
const QUARTER_NAMES = ['一', '二', '三', '四'];

/** The reminders of the street `code`: the first day of each of the next four quarters for which nothing is announced yet. */
export function quarterEvents(kb: KnowledgeBase, code: string, announced: readonly Activity[], today: string): CalendarEvent[] {
  const region = regionOf(kb, code);
  const promise = region && promiseOf(region, today);
  if (!region || !promise) return [];
  return nextQuarters(today)
    .filter(({ from, to }) => !quarterActivities(announced, from, to).length)
    .map(({ from }) => ({
      uid: `quarter-${region.code}-${from.slice(0, 7)}`,
      from,
      to: from,
      title: `问问社区：${quarterName(from)}有什么给孩子和家里的活动`,
      place: '',
      notes: [
        `${promise.document}写着：${promise.gist}（${promise.clause}）。`,
        '这个季度的安排，本站还没有收到。可以问村（居）儿童主任。',
      ],
      url: webAddressOf(kb, `streets/${code}/`),
      certain: false,
      factsFrom: promise.date ?? null,
    }));
}

/** The clause that promises an activity each quarter; nothing from a draft or an expired document. */
function promiseOf(region: Region, today: string) {
  const clause = region.targets?.[TARGET]?.clause;
  if (clause === undefined) return undefined;
  const { document, gist } = citedClause(region, clause);
  if (standingOf(document, today) !== 'in-force') return undefined;
  return {
    document: document.titleKnown ? `《${document.title}》` : `${region.name}的文件`,
    gist,
    clause,
    date: document.date,
  };
}

/** The next four quarters after the one of `today`. */
function nextQuarters(today: string) {
  const first = thisQuarterAndNext(today).from;
  return Array.from({ length: QUARTERS }, (_, index) => ({
    from: addMonths(first, 3 * (index + 1), 1),
    to: addMonths(first, 3 * (index + 2), 0),
  }));
}

function addMonths(date: string, months: number, day: number): string {
  const [year, month] = date.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 1 + months, day)).toISOString().slice(0, 10);
}

function quarterName(from: string): string {
  return `第${QUARTER_NAMES[Math.floor((Number(from.slice(5, 7)) - 1) / 3)]}季度`;
}
