/** The activities a handbook names (R40): those of this quarter and the next that are not over. */
import type { Activity } from '../../model/offers.ts';
import { ageWords } from '../age-words.ts';
import { dateInWords } from '../freshness.ts';
import type { Handbook, HandbookActivity, WriteIn } from './handbook.ts';
import { quartersInWords, thisQuarterAndNext } from './quarter.ts';
import type { StreetFacts } from '../street-facts.ts';
import type { Visible } from '../visible-records.ts';

/** Kinds of activity as a reader names them. */
export const ACTIVITY_KINDS: Readonly<Record<Activity['kind'], string>> = {
  counselling: '咨询',
  experience: '体验活动',
  course: '课程',
  lecture: '讲座',
  event: '活动',
};

/** Lines where nothing is announced. */
const EMPTY_LINES = 3;

/** The block of activities on `today`, given what the print may show. */
export function handbookActivities({ activities }: Pick<StreetFacts, 'activities'>, today: string): Handbook['activities'] {
  const months = thisQuarterAndNext(today);
  const entries = activities.filter(({ record }) => record.from <= months.to).map(activityEntry);
  const line: WriteIn = { label: '活动', fields: ['日期', '地点'] };
  return {
    months: quartersInWords(months),
    entries,
    writeIns: entries.length ? [line] : Array.from({ length: EMPTY_LINES }, () => line),
    emptyNote: entries.length ? '' : '还没有收到活动安排。可以问村（居）儿童主任，听到了写在下面。',
  };
}

function activityEntry({ record, mark }: Visible<Activity>): HandbookActivity {
  return {
    id: record.id,
    name: record.name,
    kind: ACTIVITY_KINDS[record.kind],
    days: daysInWords(record),
    time: record.time ?? '',
    place: record.place ?? '',
    phone: record.phone ?? '',
    ages: record.ages ? ageWords(record.ages) : '',
    until: record.to ?? record.from,
    mark,
  };
}

/** `2026年12月5日—6日`. */
export function daysInWords({ from, to }: Pick<Activity, 'from' | 'to'>): string {
  return to === undefined || to === from ? dateInWords(from) : `${dateInWords(from)}—${lastDay(from, to)}`;
}

function lastDay(from: string, to: string): string {
  const words = dateInWords(to);
  if (from.slice(0, 7) === to.slice(0, 7)) return words.slice(words.indexOf('月') + 1);
  return from.slice(0, 4) === to.slice(0, 4) ? words.slice(words.indexOf('年') + 1) : words;
}
