import type { FrontMatter } from '../../model/front-matter.ts';
import { pagesOf, type KnowledgeBase } from '../../model/knowledge-base.ts';
import { addDays } from '../add-days.ts';
import { nextCampaignDay } from '../campaign-day.ts';
import { isNeutral } from '../prints/card-words.ts';
import { webAddressOf } from '../web-address.ts';
import type { CalendarEvent } from './calendar-event.ts';

/** Every campaign day from `from` until the day before `until`; the years are computed, never typed. */
export function campaignEvents(kb: KnowledgeBase, from: string, until: string): CalendarEvent[] {
  return pagesOf(kb, 'campaigns').flatMap(({ front }) => {
    const title = neutralTitle(front.title);
    return title === undefined ? [] : daysOf(front.day, from, until).map((day) => campaignEvent(kb, front, title, day));
  });
}

function campaignEvent(kb: KnowledgeBase, front: FrontMatter<'campaigns'>, title: string, day: string): CalendarEvent {
  return {
    uid: `campaign-${front.slug}-${day.slice(0, 4)}`,
    from: day,
    to: day,
    title,
    place: '',
    notes: ['办不办、怎么办，看本地的安排。可以问村（居）儿童主任。'],
    url: webAddressOf(kb, `campaigns/${front.slug}/`),
    certain: true,
    factsFrom: front.updated,
  };
}

function daysOf(day: string, from: string, until: string): string[] {
  const next = nextCampaignDay(day, from).date;
  return next < until ? [next, ...daysOf(day, addDays(next, 1), until)] : [];
}

/** The title, or the first of its two halves that may stand on a phone: 世界……日：心里不舒服，也能看医生. */
function neutralTitle(title: string): string | undefined {
  return [title, ...title.split('：')].find((one) => one !== '' && isNeutral(one));
}
