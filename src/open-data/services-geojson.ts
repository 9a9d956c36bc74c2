/** The services as a map program takes them (RFC 7946). */
import { hoursInWords } from '../domain/hours-in-words.ts';
import { siteNotices } from '../domain/notices.ts';
import { newestFact, openServices, type OpenService } from '../domain/open-data/open-services.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { describeKind } from '../model/service-kind.ts';
import type { Location } from '../model/service.ts';
import { DATA_LICENCE } from './licence.ts';

/** A service on the map. */
export interface ServiceFeature {
  /** Always this word of the format. */
  readonly type: 'Feature';
  /** The record's id. */
  readonly id: string;
  /** WGS-84, and only when the source gave it so: GCJ-02 and BD-09 are never turned back. */
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [lng: number, lat: number] } | null;
  /** The facts; `given_point` holds the point as the source gave it, with its system. */
  readonly properties: Readonly<Record<string, unknown>> & { readonly given_point: Location | null };
}

/** `/data/services.geojson`; the members beside `features` are foreign members, which programs skip. */
export interface ServiceCollection {
  /** Always this word of the format. */
  readonly type: 'FeatureCollection';
  /** Licence of the data. */
  readonly licence: typeof DATA_LICENCE;
  /** Newest fact in the file; `null`: nothing is dated. */
  readonly as_of: string | null;
  /** What the file is not: a demonstration. */
  readonly notices: readonly string[];
  /** The services, in content order. */
  readonly features: readonly ServiceFeature[];
}

/** The collection on `today`: every service that open data may tell of, with a place or without. */
export function serviceCollection(kb: KnowledgeBase, today: string): ServiceCollection {
  const services = openServices(kb, today);
  return {
    type: 'FeatureCollection',
    licence: DATA_LICENCE,
    as_of: newestFact(services) ?? null,
    notices: siteNotices(kb),
    features: services.map(featureOf),
  };
}

function featureOf({ record, mark, area, serves, page, factsFrom }: OpenService): ServiceFeature {
  const { id, location } = record;
  return {
    type: 'Feature',
    id,
    geometry: location?.crs === 'wgs84' ? { type: 'Point', coordinates: [location.lng, location.lat] } : null,
    properties: {
      name: record.name,
      kind: record.kind,
      kind_name: describeKind(record.kind).label,
      area,
      serves,
      phones: record.phones.map(({ number, label }) => ({ number, label: label ?? null })),
      hours: hoursInWords(record.hours) || null,
      address: record.address ?? null,
      given_point: location ?? null,
      trust: mark.trust,
      mark: mark.text,
      facts_from: factsFrom,
      page,
    },
  };
}
