/** What a street or area has, sorted into the handbook's four blocks (R01), for one channel. */
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Activity, Benefit, Programme } from '../model/offers.ts';
import { describeKind, type HandbookBlock } from '../model/service-kind.ts';
import type { Service } from '../model/service.ts';
import { regionOf } from './divisions.ts';
import { covering, servicesOf } from './service-coverage.ts';
import { visibleRecords, type Channel, type Visible } from './visible-records.ts';

/** The facts of one street or area. */
export interface StreetFacts {
  /** Hotlines in the region's order, 12356 first; emergency numbers are in the strip and not repeated. */
  readonly hotlines: readonly Visible<Service>[];
  /** Service places, nearest scope first. */
  readonly places: readonly Visible<Service>[];
  /** Medical institutions, nearest scope first. */
  readonly medical: readonly Visible<Service>[];
  /** Programmes one can join. */
  readonly programmes: readonly Visible<Programme>[];
  /** Activities that are not over, soonest first. */
  readonly activities: readonly Visible<Activity>[];
  /** Benefits one may apply for. */
  readonly benefits: readonly Visible<Benefit>[];
}

/** The facts that `channel` may show for `code` on `today`. */
export function streetFacts(kb: KnowledgeBase, code: string, channel: Channel, today: string): StreetFacts {
  const seen = visibleRecords(kb, channel, today);
  const services = servicesOf(kb, code, seen.services);
  const block = (name: HandbookBlock) => services.filter(({ record }) => describeKind(record.kind).block === name);
  return {
    hotlines: inRegionOrder(kb, code, block('hotline')),
    places: block('place'),
    medical: block('medical'),
    programmes: covering(kb, code, seen.programmes),
    activities: covering(kb, code, seen.activities).sort((a, b) => a.record.from.localeCompare(b.record.from, 'en')),
    benefits: covering(kb, code, seen.benefits),
  };
}

/**
 * The region's own order first, then other lines whose numbers are not shown yet, nearest first.
 * A national line that the region lists under its own record is thus not shown twice.
 */
function inRegionOrder(kb: KnowledgeBase, code: string, lines: readonly Visible<Service>[]): Visible<Service>[] {
  const candidates = lines.filter(({ record }) => record.kind !== 'emergency-line');
  const listed = (regionOf(kb, code)?.hotlines ?? []).flatMap((id) => candidates.filter(({ record }) => record.id === id));
  const shown = new Set(listed.flatMap(({ record }) => record.phones.map(({ number }) => number)));
  const isNew = ({ record }: Visible<Service>) =>
    record.phones.length === 0 || record.phones.some(({ number }) => !shown.has(number));
  return [...listed, ...candidates.filter((line) => !listed.includes(line) && isNew(line))];
}
