import { describe, expect, it } from 'vitest';
import { chinaMoment, openNow, type OpenState, type WorkCalendar } from '../../../src/domain/opening/open-now.ts';
import { openingWeek } from '../../../src/domain/opening/opening-week.ts';
import { workCalendar } from '../../../src/domain/opening/work-calendar.ts';
import type { Hours, Service } from '../../../src/model/service.ts';
import { aService } from '../builders.ts';

const OFFICE: Hours = {
  rules: [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], open: '08:30', close: '11:30' },
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], open: '13:30', close: '17:00' },
  ],
  holidays: 'closed',
};
const DAILY: Hours = {
  rules: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], open: '06:00', close: '24:00' }],
  holidays: 'open',
};
const MUSEUM: Hours = { rules: [{ days: ['tue', 'sat', 'sun'], open: '09:00', close: '17:00' }], holidays: 'unknown' };

/** 国庆节 2026 is Thursday; people work on Saturday the 10th for it. */
const CALENDAR: WorkCalendar = { years: [2026], holidays: ['2026-10-01'], workdays: ['2026-10-10'] };

/** The state at `2026-11-23 09:00`, China Standard Time. */
function at(moment: string, hours: Hours, differs: Partial<Service> = {}): OpenState | 'not judged' {
  const week = openingWeek(aService({ hours, ...differs }));
  return week ? openNow(week, CALENDAR, chinaMoment(Date.parse(`${moment.replace(' ', 'T')}:00+08:00`))) : 'not judged';
}

describe('on a plain day', () => {
  it.each<[string, string, OpenState]>([
    ['Monday before it opens', '2026-11-23 08:29', 'closed'],
    ['the minute it opens', '2026-11-23 08:30', 'open'],
    ['the last minute of the morning', '2026-11-23 11:29', 'open'],
    ['the minute it closes', '2026-11-23 11:30', 'closed'],
    ['at lunch', '2026-11-23 12:30', 'closed'],
    ['in the afternoon', '2026-11-23 13:30', 'open'],
    ['at night', '2026-11-23 23:59', 'closed'],
    ['on Sunday', '2026-11-22 09:00', 'closed'],
  ])('%s', (_case, moment, expected) => expect(at(moment, OFFICE)).toBe(expected));

  it.each<[string, OpenState]>([
    ['2026-11-22 23:59', 'open'],
    ['2026-11-23 00:00', 'closed'],
    ['2026-11-23 05:59', 'closed'],
    ['2026-11-23 06:00', 'open'],
  ])('a line that closes at midnight, %s', (moment, expected) => expect(at(moment, DAILY)).toBe(expected));
});

describe('on a statutory holiday', () => {
  it.each<[string, Hours, string, OpenState]>([
    ['a place that closes for holidays is closed', OFFICE, '2026-10-01 09:00', 'closed'],
    ['a line that keeps its hours is open within them', DAILY, '2026-10-01 09:00', 'open'],
    ['and closed outside of them', DAILY, '2026-10-01 05:00', 'closed'],
    ['of a place whose holidays are unknown nothing is said', MUSEUM, '2026-10-01 10:00', 'unknown'],
  ])('%s', (_case, hours, moment, expected) => expect(at(moment, hours)).toBe(expected));
});

describe('on a make-up working day (a Saturday)', () => {
  it.each<[string, Hours, string, OpenState]>([
    ['a place that keeps the state’s calendar works', OFFICE, '2026-10-10 09:00', 'open'],
    ['in its hours', OFFICE, '2026-10-10 12:00', 'closed'],
    ['a line open every day is open', DAILY, '2026-10-10 09:00', 'open'],
    ['a place that has another rhythm may be either', MUSEUM, '2026-10-10 10:00', 'unknown'],
    ['but is closed when all its days are', MUSEUM, '2026-10-10 20:00', 'closed'],
    [
      'a clinic on two weekdays may be either',
      { rules: [{ days: ['tue', 'thu'], open: '08:30', close: '16:30' }], holidays: 'closed' },
      '2026-10-10 09:00',
      'unknown',
    ],
  ])('%s', (_case, hours, moment, expected) => expect(at(moment, hours)).toBe(expected));
});

describe('nothing is said', () => {
  it.each(['2025-12-31 09:00', '2027-01-04 09:00'])('of a year without a holiday table: %s', (moment) => {
    expect(at(moment, OFFICE)).toBe('unknown');
    expect(at(moment, DAILY)).toBe('unknown');
  });
  it('before a service begins and after it is over', () => {
    const summer = { validFrom: '2026-07-01', validTo: '2026-08-31' };
    expect(at('2026-06-30 09:00', OFFICE, summer)).toBe('unknown');
    expect(at('2026-07-01 09:00', OFFICE, summer)).toBe('open');
    expect(at('2026-08-31 09:00', OFFICE, summer)).toBe('open');
    expect(at('2026-09-01 09:00', OFFICE, summer)).toBe('unknown');
  });
  it.each<[string, Partial<Service>]>([
    ['without hours', {}],
    ['with hours in words only', { hours: { note: '先打电话', holidays: 'open' } }],
    ['with a note that the rules cannot say', { hours: { ...OFFICE, note: '寒暑假另定' } }],
    ['of a hospital with an emergency department', { hours: OFFICE, emergencyDepartment: true }],
    ['of an emergency department', { hours: OFFICE, kind: 'emergency-department' }],
  ])('%s', (_case, differs) => expect(openingWeek(aService(differs))).toBeUndefined());
});

describe('the clock', () => {
  it('is that of China, whatever the phone’s', () => {
    expect(chinaMoment(Date.parse('2026-11-22T16:05:59Z'))).toEqual({ day: '2026-11-23', minutes: 5 });
    expect(chinaMoment(Date.parse('2026-12-31T15:59:00Z'))).toEqual({ day: '2026-12-31', minutes: 1439 });
  });
});

describe('the table a page gets', () => {
  it('holds this year and those to come', () => {
    const table = {
      source: '国务院办公厅',
      years: [2025, 2026],
      holidays: { '2025-10-01': '国庆节', '2026-10-01': '国庆节', '2026-01-01': '元旦' },
      workdays: { '2025-09-28': '国庆节', '2026-10-10': '国庆节' },
    };
    expect(workCalendar(table, '2026-11-22')).toEqual({ ...CALENDAR, holidays: ['2026-01-01', '2026-10-01'] });
  });
});
