/** What a map shows of the services a page lists. */
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { ServiceKind } from '../model/service-kind.ts';
import type { Service } from '../model/service.ts';
import { toGcj02 } from './coordinates.ts';
import { isStreetCode, regionOf } from './divisions.ts';
import { visibleRecords, type Visible } from './visible-records.ts';

/** A place on the map. */
export interface PlacePoint {
  /** Service id. */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** Kind. */
  readonly kind: ServiceKind;
  /** Longitude in GCJ-02, degrees. */
  readonly lng: number;
  /** Latitude in GCJ-02, degrees. */
  readonly lat: number;
  /** Address of its page. */
  readonly href: string;
  /** Its number in the list and on the sketch, where there is one. */
  readonly number?: number;
  /** Streets and towns it names as its own, when they are few; a place of a whole district names none. */
  readonly streets?: readonly string[];
  /** Set when it still waits for a check. */
  readonly toVerify?: true;
}

/** A place that serves more streets than this belongs to none of them. */
const FEW_STREETS = 3;

/** The points of `services`, in their order; those without a point are passed over, and so is a refuge, which shows none. */
export function mapPointsOf(services: readonly Visible<Service>[], hrefOf: (id: string) => string): PlacePoint[] {
  return services.flatMap(({ record, mark }): PlacePoint[] => {
    if (!record.location) return [];
    const streets = record.serves.filter(isStreetCode);
    return [
      {
        id: record.id,
        name: record.name,
        kind: record.kind,
        ...toGcj02(record.location),
        href: hrefOf(record.id),
        ...(streets.length > 0 && streets.length <= FEW_STREETS && { streets }),
        ...(mark.trust === 'to-verify' && { toVerify: true as const }),
      },
    ];
  });
}

/** The points of the services that stand in a region. The sample city's are only for its own pages. */
export function regionPoints(kb: KnowledgeBase, region: string, today: string, hrefOf: (id: string) => string): PlacePoint[] {
  const standing = visibleRecords(kb, 'web', today).services.filter(({ record }) => regionOf(kb, record.area)?.code === region);
  return mapPointsOf(standing, hrefOf);
}
