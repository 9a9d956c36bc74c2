import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../../../src/domain/calendar/calendar-event.ts';
import { icalendarFile } from '../../../src/open-data/icalendar.ts';
import { readIcalendar } from './read-icalendar.ts';

function anEvent(differs: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    uid: 'activity-talk',
    from: '2026-12-05',
    to: '2026-12-05',
    title: '家长讲座',
    place: '',
    notes: [],
    url: null,
    certain: false,
    factsFrom: '2025-03',
    ...differs,
  };
}

const file = (...events: CalendarEvent[]) =>
  icalendarFile({ name: '徐家汇·近期活动', about: '样例', factsFrom: '2026-01-02', events });
const read = (event: CalendarEvent) => readIcalendar(file(event)).events[0]!;

describe('a calendar file', () => {
  it('says what it is, and has what RFC 5545 asks of an event', () => {
    const { head, events } = readIcalendar(file(anEvent(), anEvent({ uid: 'other' })));
    expect(head).toMatchObject({ VERSION: '2.0', METHOD: 'PUBLISH', 'X-WR-CALNAME': '徐家汇·近期活动' });
    expect(head['PRODID']).toBeTruthy();
    expect(events.map(({ UID }) => UID)).toEqual(['activity-talk', 'other']);
    expect(Object.keys(events[0]!)).toEqual([
      'UID',
      'DTSTAMP',
      'DTSTART;VALUE=DATE',
      'DTEND;VALUE=DATE',
      'SUMMARY',
      'STATUS',
      'TRANSP',
    ]);
  });

  it.each([
    ['2026-12-05', '2026-12-05', '20261206'],
    ['2026-12-31', '2026-12-31', '20270101'],
    ['2028-02-28', '2028-02-29', '20280301'],
    ['2026-12-12', '2026-12-26', '20261227'],
  ])('%s to %s ends before the day %s', (from, to, end) => {
    expect(read(anEvent({ from, to }))).toMatchObject({
      'DTSTART;VALUE=DATE': from.replaceAll('-', ''),
      'DTEND;VALUE=DATE': end,
    });
  });

  it('is stamped with the day of its facts, never with the clock', () => {
    expect(read(anEvent())['DTSTAMP']).toBe('20250301T000000Z');
    expect(read(anEvent({ factsFrom: null }))['DTSTAMP']).toBe('20260102T000000Z');
    const undated = icalendarFile({ name: '甲', about: '', factsFrom: null, events: [anEvent({ factsFrom: null })] });
    expect(readIcalendar(undated).events[0]!['DTSTAMP']).toMatch(/^\d{8}T000000Z$/);
    expect(file(anEvent())).toBe(file(anEvent()));
  });

  it('calls certain only what is', () => {
    expect(read(anEvent())['STATUS']).toBe('TENTATIVE');
    expect(read(anEvent({ certain: true }))['STATUS']).toBe('CONFIRMED');
  });

  it.each([
    ';\n,\\END:VEVENT',
    'A\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:x',
    '一\u2028UID:1',
    '末尾\\',
    '\\n不是换行',
    '甲\u0000乙',
  ])('takes %j as text wherever it stands', (hostile) => {
    const said = hostile.replace(/\r\n|\u2028/g, '\n').replace('\u0000', '');
    const { events } = readIcalendar(
      file(anEvent({ uid: hostile, title: hostile, place: hostile, notes: [hostile, '末行'] }), anEvent()),
    );
    expect(events).toHaveLength(2);
    expect(events[0]).toMatchObject({ UID: said, SUMMARY: said, LOCATION: said, DESCRIPTION: `${said}\n末行` });
  });

  it('folds at every octet without cutting a character', () => {
    const units = ['儿', 'é', '𠮷', ',', '\\', '\n'].join('').repeat(12);
    for (let ahead = 0; ahead < 80; ahead++) {
      const title = 'x'.repeat(ahead) + units;
      expect(read(anEvent({ title }))['SUMMARY']).toBe(title);
    }
  });
});
