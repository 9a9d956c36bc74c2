/** The coming days of a street for the calendar of a phone: its activities, campaign days, reminders of the quarters. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { addressBookPrefix } from '../contacts/contact-name.ts';
import { isCurrent, streetsWithPage } from '../divisions.ts';
import { dateInWords, newest } from '../freshness.ts';
import { placeNotices, siteNotices } from '../notices.ts';
import { isNeutral } from '../prints/card-words.ts';
import { streetFacts } from '../street-facts.ts';
import { activityEvent } from './activity-events.ts';
import type { CalendarEvent, StreetCalendar } from './calendar-event.ts';
import { campaignEvents } from './campaign-events.ts';
import { quarterEvents } from './quarter-events.ts';

/** So many years of campaign days. */
const YEARS_AHEAD = 2;

/** Streets that have a calendar file on `today`. */
export function streetsWithCalendar(kb: KnowledgeBase, today: string): string[] {
  return streetsWithPage(kb).flatMap(({ code }) => (hasCalendar(kb, code, today) ? code : []));
}

/** Whether the street `code` is in use and has an event: a calendar without any is no calendar. */
export function hasCalendar(kb: KnowledgeBase, code: string, today: string): boolean {
  const street = kb.divisions.get(code);
  if (!street || !isCurrent(street, today)) return false;
  // Campaign days are everybody's: with one, no street needs to be looked at.
  return campaignEvents(kb, today, lastDay(today)).length > 0 || streetCalendar(kb, code, today).events.length > 0;
}

/**
 * The calendar of the street `code` on `today`. A phone keeps it and others may look at the phone, so it says what a
 * card may say: neutral words, and no number that waits for a check. Throws when there is no such street.
 */
export function streetCalendar(kb: KnowledgeBase, code: string, today: string): StreetCalendar {
  const street = kb.divisions.get(code)?.name;
  if (street === undefined) throw new Error(`没有代码为 ${code} 的街道或乡镇`);
  const { activities } = streetFacts(kb, code, 'card', today);
  const announced = activities.map(({ record }) => record);
  const events = [
    ...activities.map((one) => activityEvent(kb, code, one)),
    ...quarterEvents(kb, code, announced, today),
    ...campaignEvents(kb, today, lastDay(today)),
  ].sort(inTime);
  const factsFrom = newest(events.map((one) => one.factsFrom ?? undefined)) ?? null;
  const notices = [...placeNotices(code), ...siteNotices(kb)];
  return {
    name: `${addressBookPrefix(street)}·近期活动`,
    about: [factsFrom && `资料截至${dateInWords(factsFrom)}`, ...notices].filter(Boolean).join('。'),
    factsFrom,
    events: events.map((one) => ({
      ...one,
      place: isNeutral(one.place) ? one.place : '',
      notes: [...one.notes.filter(isNeutral), ...notices],
    })),
  };
}

/** The day up to which campaign days are given. */
function lastDay(today: string): string {
  return `${Number(today.slice(0, 4)) + YEARS_AHEAD}${today.slice(4)}`;
}

function inTime(a: CalendarEvent, b: CalendarEvent): number {
  return a.from < b.from || (a.from === b.from && a.uid < b.uid) ? -1 : 1;
}
