/**
 * The truth rule (DESIGN 3.2): what of a record each channel may show, and with which mark.
 * Every output asks here; none decides for itself.
 */
import type { Citation } from '../model/citation.ts';
import type { Assurance, Publish } from '../model/fields.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Activity, Benefit, Programme } from '../model/offers.ts';
import type { Service } from '../model/service.ts';
import { describeKind } from '../model/service-kind.ts';
import { concernsSite } from './divisions.ts';
import { dateInWords, freshness } from './freshness.ts';
import { oncePerDay } from './once-per.ts';

/** Where something is shown. */
export type Channel = 'web' | 'print' | 'card' | 'open-data';

/** How far a shown record can be trusted. */
export type Trust = 'standing' | 'confirmed' | 'aged' | 'unconfirmed' | 'to-verify';

/** The mark that stands beside a shown record. */
export interface Mark {
  /** Degree of trust. */
  readonly trust: Trust;
  /** The words printed under the record; empty for standing numbers. */
  readonly text: string;
}

/** A record as a channel may show it. */
export interface Visible<R> {
  /** The record; a refuge comes without address and point. */
  readonly record: R;
  /** Its mark. */
  readonly mark: Mark;
  /** Whether its number may be a `tel:` link and set large. */
  readonly dial: boolean;
}

interface Record_ {
  readonly publish: Publish;
  readonly assured: Assurance;
  readonly sources: readonly Citation[];
  readonly sample?: true | undefined;
  readonly standing?: true | undefined;
  readonly status?: 'active' | 'closed' | 'unknown';
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
}

/** All records a channel may show on `today`. */
export interface VisibleRecords {
  /** Services and hotlines. */
  readonly services: readonly Visible<Service>[];
  /** Activities that are not over. */
  readonly activities: readonly Visible<Activity>[];
  /** Programmes. */
  readonly programmes: readonly Visible<Programme>[];
  /** Benefits. */
  readonly benefits: readonly Visible<Benefit>[];
}

/** Applies the truth rule to the whole knowledge base. What only serves regions that are not built is nobody's help here. */
export function visibleRecords(kb: KnowledgeBase, channel: Channel, today: string): VisibleRecords {
  const known = byChannel(kb, today);
  const records = known.get(channel) ?? judged(kb, channel, today);
  known.set(channel, records);
  return records;
}

const byChannel = oncePerDay((_kb: KnowledgeBase, _today) => new Map<Channel, VisibleRecords>());

function judged(kb: KnowledgeBase, channel: Channel, today: string): VisibleRecords {
  const here = <R extends { readonly serves: readonly string[] }>(records: readonly R[]) =>
    records.filter(({ serves }) => serves.some((code) => concernsSite(kb, code)));
  const seen = <R extends Record_ & { readonly serves: readonly string[] }>(records: readonly R[]) =>
    Object.freeze(here(records).flatMap((one) => visible(one, channel, today) ?? []));
  return {
    services: Object.freeze(here(kb.services).flatMap((one) => visibleService(one, channel, today) ?? [])),
    activities: seen(kb.activities.filter((one) => (one.to ?? one.from) >= today)),
    programmes: seen(kb.programmes),
    benefits: seen(kb.benefits),
  };
}

/** Applies the truth rule to one service; `undefined` when the channel must not show it. */
export function visibleService(service: Service, channel: Channel, today: string): Visible<Service> | undefined {
  const shown = visible(service, channel, today);
  if (!shown || !describeKind(service.kind).phoneOnly) return shown;
  const { address: _address, location: _location, ...face } = service;
  return { ...shown, record: face };
}

/** Applies the truth rule to any record. */
export function visible<R extends Record_>(record: R, channel: Channel, today: string): Visible<R> | undefined {
  // A mistyped year must not keep a record confirmed until then: whoever shows it sees no confirmation at all.
  if (record.assured && record.assured.on > today) return visible({ ...record, assured: null }, channel, today);
  if (record.publish === 'no' || record.status === 'closed') return undefined;
  if (record.sample && channel === 'open-data') return undefined;
  if (record.validFrom !== undefined && record.validFrom > today) return undefined;
  if (record.validTo !== undefined && record.validTo < today) return undefined;
  if (record.standing) return { record, mark: { trust: 'standing', text: '' }, dial: true };

  const age = freshness(record.assured?.on, today);
  if (record.assured && age !== 'out-of-print') {
    const trust = age === 'red' ? 'aged' : 'confirmed';
    const words = dateInWords(record.assured.on.slice(0, 7));
    return {
      record,
      mark: { trust, text: trust === 'aged' ? `${words}核实过，已满一年，请先打电话问` : `${words}核实` },
      dial: true,
    };
  }
  if (record.assured) {
    if (channel !== 'web') return undefined;
    const text = `待核实：上次核实是${dateInWords(record.assured.on.slice(0, 7))}，时间太久`;
    return { record, mark: { trust: 'to-verify', text }, dial: false };
  }
  if (record.publish === 'verify-first' || record.status === 'unknown') {
    if (channel !== 'web') return undefined;
    return { record, mark: { trust: 'to-verify', text: `待核实。${provenance(record.sources)}` }, dial: false };
  }
  return { record, mark: { trust: 'unconfirmed', text: `${provenance(record.sources)}，尚未电话核实` }, dial: true };
}

/**
 * `来源：泉州市卫生健康委员会，2025年5月`: the newest of the dated sources that stand on an official site, else the newest dated
 * one, else the first. Of several with the same date it is the one that was written first.
 */
export function provenance(sources: readonly Citation[]): string {
  const dated = sources
    .filter((one) => one.date !== undefined)
    .sort((a, b) => Number(a.date! < b.date!) - Number(a.date! > b.date!));
  const best = dated.find((one) => one.url) ?? dated[0] ?? sources[0];
  if (!best) return '来源：未写明';
  return `来源：${best.publisher}${best.date ? `，${dateInWords(best.date)}` : ''}`;
}
