/** The plan as a calendar for a teacher's phone: neutral words, for others may look at it. */
import type { CalendarEvent, StreetCalendar } from '../calendar/calendar-event.ts';
import type { PlanWish } from './plan-wish.ts';
import { classInWords, schoolYear } from './plan-words.ts';
import type { PlannerData } from './planner-data.ts';
import type { Meeting, TermPlan } from './year-plan.ts';

const UNKNOWN_YEAR = '这一年的放假安排还不知道，请对照学校的通知。';

/** The calendar of a plan: a meeting without a day is not in it. */
export function planCalendar(data: PlannerData, wish: PlanWish, terms: readonly TermPlan[]): StreetCalendar {
  const year = schoolYear(terms);
  const events = terms.flatMap(({ meetings }) =>
    meetings.flatMap((meeting) => (meeting.day === null ? [] : [eventOf(data, wish, year, meeting, meeting.day)])),
  );
  return {
    name: `主题班会·${classInWords(data, wish)}`,
    about: [year, `“${data.siteName}”班会计划`, ...data.notices].filter(Boolean).join('。'),
    factsFrom: null,
    events,
  };
}

function eventOf({ url, notices }: PlannerData, wish: PlanWish, year: string, meeting: Meeting, day: string): CalendarEvent {
  const { stage, weekdays, period } = wish;
  const { n, slot, lesson, remarks, unknownYear } = meeting;
  return {
    // Another class has its meetings on other weekdays or in another lesson of the day: it keeps entries of its own.
    uid: `meeting-${year.slice(0, 4)}-${stage}-${weekdays.join('')}-${period ?? 0}-${slot.id}`,
    from: day,
    to: day,
    title: `主题班会：${lesson.quietTitle}${period === null ? '' : `（第 ${period} 节）`}`,
    place: '',
    notes: [`第 ${n} 次，${lesson.minutes} 分钟。`, ...remarks, ...(unknownYear ? [UNKNOWN_YEAR] : []), ...notices],
    url: url === null ? null : `${url}${lesson.slug}/`,
    certain: !unknownYear,
    factsFrom: lesson.updated,
  };
}
