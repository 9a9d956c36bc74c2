/** A calendar of whole days as an iCalendar file (RFC 5545), the one format that all phones take. */
import { addDays } from '../domain/add-days.ts';
import type { CalendarEvent, StreetCalendar } from '../domain/calendar/calendar-event.ts';
import { bare, contentFile, escapeText, firstDay } from './content-lines.ts';

/** Stamp of an event in a calendar without any dated fact: the format asks for one. */
const UNDATED = '2000-01-01';

/** The file of a calendar with at least one event, UTF-8 without a byte order mark. */
export function icalendarFile({ name, about, factsFrom, events }: StreetCalendar): string {
  return contentFile([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Hutong//Street calendar//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    `X-WR-CALDESC:${escapeText(about)}`,
    'X-WR-TIMEZONE:Asia/Shanghai',
    ...events.flatMap((event) => eventLines(event, event.factsFrom ?? factsFrom ?? UNDATED)),
    'END:VCALENDAR',
  ]);
}

function eventLines(event: CalendarEvent, stamp: string): string[] {
  const { uid, from, to, title, place, notes, url, certain } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    // Of the facts, not of the build: the same content gives the same file.
    `DTSTAMP:${compact(firstDay(stamp))}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(from)}`,
    // The end is the first day that no longer belongs to it.
    `DTEND;VALUE=DATE:${compact(addDays(to, 1))}`,
    `SUMMARY:${escapeText(title)}`,
    place && `LOCATION:${escapeText(place)}`,
    notes.length > 0 && `DESCRIPTION:${notes.map(escapeText).join('\\n')}`,
    url && `URL:${bare(url)}`,
    `STATUS:${certain ? 'CONFIRMED' : 'TENTATIVE'}`,
    // A day for the family to know of, not time taken.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ].filter((line): line is string => Boolean(line));
}

function compact(date: string): string {
  return date.replace(/-/g, '');
}
