/** Programmes and benefits as cards: the same shape for both, so that one component shows them. */
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { offersByPlace, type PlaceOffers } from './offers-by-place.ts';
import { visibleRecords, type Mark, type Visible } from './visible-records.ts';

/** One card. */
export interface OfferCard {
  /** Record id; also the card's anchor. */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** What it gives, in one sentence; may be empty. */
  readonly lead: string;
  /** Labelled facts, unknown ones said to be unknown. */
  readonly rows: readonly (readonly [label: string, value: string])[];
  /** Trust mark. */
  readonly mark: Mark;
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
  return cards(offersByPlace(kb, visibleRecords(kb, 'web', today).programmes), ({ record, mark }) => ({
    id: record.id,
    name: record.name,
    lead: record.offers,
    rows: known([
      ['给谁', record.forWhom],
      ['谁办的', record.operator],
      ['怎么参加', record.howToJoin ?? '还不清楚。请问村（居）儿童主任，或打 12345 问。'],
    ]),
    mark,
  }));
}

/** Cards of all real benefits, place by place, with the five facts every card has (R17). */
export function benefitCards(kb: KnowledgeBase, today: string): PlaceCards[] {
  const laws = new Map(kb.laws.map((law) => [law.id, `${law.law}${law.article ?? ''}`]));
  return cards(offersByPlace(kb, visibleRecords(kb, 'web', today).benefits), ({ record, mark }) => ({
    id: record.id,
    name: record.name,
    lead: '',
    rows: known([
      ['谁能申请', record.who],
      ['得到什么', record.what],
      ['到哪里办', record.where ?? '未填。请问村（居）委会或打 12345。'],
      ['带什么', record.papers?.join('、') ?? '未填。请先打电话问。'],
      ['电话', record.phone ?? '未填'],
      ['各地不同', record.differs],
      ['依据', record.laws?.map((id) => laws.get(id) ?? id).join('、') || undefined],
    ]),
    mark,
  }));
}

function cards<R>(places: readonly PlaceOffers<R>[], card: (offer: Visible<R>) => OfferCard): PlaceCards[] {
  return places.map(({ code, name, offers }) => ({ code, name, cards: offers.map(card) }));
}

function known(rows: readonly (readonly [string, string | undefined])[]): [string, string][] {
  return rows.flatMap(([label, value]): [string, string][] => (value === undefined ? [] : [[label, value]]));
}
