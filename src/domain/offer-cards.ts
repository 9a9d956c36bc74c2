/** Programmes and benefits as cards: the same shape for both, so that one component shows them. */
import type { Citation } from '../model/citation.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Benefit, Programme } from '../model/offers.ts';
import { askLine, type AskLine } from './ask-line.ts';
import { checkedLine } from './checked-line.ts';
import { groundsOf } from './offer-grounds.ts';
import { offersByPlace, type PlaceOffers } from './offers-by-place.ts';
import { visibleRecords, type Trust, type Visible } from './visible-records.ts';

/** A labelled fact of a card. */
export interface OfferRow {
  /** What it is. */
  readonly label: string;
  /** The fact, or that it is not known; empty when `phone` says it. */
  readonly value: string;
  /** The offer's own number, under the truth rule. */
  readonly phone?: { readonly number: string; readonly dial: boolean };
  /** Whom to ask, where the fact is not known. */
  readonly ask?: AskLine;
}

/** One card. */
export interface OfferCard {
  /** Record id; also the card's anchor. */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** What it gives, in one sentence; may be empty. */
  readonly lead: string;
  /** Labelled facts, unknown ones said to be unknown. */
  readonly rows: readonly OfferRow[];
  /** Clauses and articles it rests on; empty only for programmes. */
  readonly grounds: readonly string[];
  /** Where the facts come from; never empty. */
  readonly sources: readonly Citation[];
  /** When it was checked, or 尚未电话核实. */
  readonly checked: string;
  /** How far it can be trusted. */
  readonly trust: Trust;
}

/** The cards of one place. */
export interface PlaceCards {
  /** Division code. */
  readonly code: string;
  /** Name of the place. */
  readonly name: string;
  /** Its cards. */
  readonly cards: readonly OfferCard[];
}

/** Cards of all real programmes, place by place (R50). */
export function programmeCards(kb: KnowledgeBase, today: string): PlaceCards[] {
  return cards(offersByPlace(kb, visibleRecords(kb, 'web', today).programmes), (offer) =>
    card(kb, today, offer, offer.record.offers, (ask) => [
      known('给谁', offer.record.forWhom),
      known('谁办的', offer.record.operator),
      known('怎么参加', offer.record.howToJoin) ?? { label: '怎么参加', value: '还不清楚。请问村（居）儿童主任', ...ask },
      phone(offer) ?? [],
    ]),
  );
}

/** Cards of all real benefits, place by place, with the five facts every card has (R17). */
export function benefitCards(kb: KnowledgeBase, today: string): PlaceCards[] {
  return cards(offersByPlace(kb, visibleRecords(kb, 'web', today).benefits), (offer) => {
    const { who, what, where, papers, differs } = offer.record;
    return card(kb, today, offer, '', (ask) => [
      known('谁能申请', who),
      known('得到什么', what),
      known('到哪里办', where) ?? { label: '到哪里办', value: '未填。请问村（居）委会', ...ask },
      known('带什么', papers?.join('、') ?? '未填。请先打电话问。'),
      phone(offer) ?? { label: '电话', value: '未填。请问村（居）儿童主任', ...ask },
      known('各地不同', differs),
    ]);
  });
}

type Rows = readonly (OfferRow | readonly OfferRow[] | undefined)[];

function card(
  kb: KnowledgeBase,
  today: string,
  { record, mark }: Visible<Programme | Benefit>,
  lead: string,
  rowsOf: (ask: { ask?: AskLine }) => Rows,
): OfferCard {
  const line = askLine(kb, record.area, today);
  return {
    id: record.id,
    name: record.name,
    lead,
    rows: rowsOf(line ? { ask: line } : {}).flatMap((row) => row ?? []),
    grounds: groundsOf(kb, record, today),
    sources: record.sources,
    checked: mark.trust === 'aged' || (mark.trust === 'to-verify' && record.assured) ? mark.text : checkedLine(record.assured),
    trust: mark.trust,
  };
}

function cards<R>(places: readonly PlaceOffers<R>[], cardOf: (offer: Visible<R>) => OfferCard): PlaceCards[] {
  return places.map(({ code, name, offers }) => ({ code, name, cards: offers.map(cardOf) }));
}

function known(label: string, value: string | undefined): OfferRow | undefined {
  return value === undefined ? undefined : { label, value };
}

function phone({ record, dial }: Visible<Programme | Benefit>): OfferRow | undefined {
  return record.phone === undefined ? undefined : { label: '电话', value: '', phone: { number: record.phone, dial } };
}
