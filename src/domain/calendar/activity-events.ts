import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Activity } from '../../model/offers.ts';
import { ageWords } from '../age-words.ts';
import { dateInWords, factDate } from '../freshness.ts';
import { trustInWords } from '../contacts/contact-phones.ts';
import { ACTIVITY_KINDS } from '../handbook/handbook-activities.ts';
import { isNeutral } from '../prints/card-words.ts';
import type { Visible } from '../visible-records.ts';
import { webAddressOf } from '../web-address.ts';
import type { CalendarEvent } from './calendar-event.ts';

/** An activity of the street `code` as an entry of a calendar; a name that would shame gives way to its kind. */
export function activityEvent(kb: KnowledgeBase, code: string, { record, mark, dial }: Visible<Activity>): CalendarEvent {
  const { id, name, kind, from, to = from, place = '', time, phone, ages } = record;
  const facts = factDate(record);
  return {
    uid: `activity-${id}`,
    from,
    to,
    title: isNeutral(name) ? name : ACTIVITY_KINDS[kind],
    place,
    notes: [
      time && `时间：${time}`,
      place && `地点：${place}`,
      ages && `年龄：${ageWords(ages)}`,
      dial && phone && `电话：${phone}`,
      isNeutral(mark.text) ? mark.text : trustInWords(mark),
      facts === undefined ? '资料没有写明日期' : `资料截至${dateInWords(facts)}`,
      '去之前先问清楚还办不办。',
    ].filter((note): note is string => Boolean(note)),
    url: webAddressOf(kb, `streets/${code}/`),
    certain: mark.trust === 'confirmed',
    factsFrom: facts ?? null,
  };
}
