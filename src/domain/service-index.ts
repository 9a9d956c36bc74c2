import { NATION } from '../model/fields.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { describeKind, SERVICE_KIND_IDS, type ServiceKind } from '../model/service-kind.ts';
import type { Service } from '../model/service.ts';
import { visibleRecords, type Visible } from './visible-records.ts';

/** All services of one kind. */
export interface ServiceGroup {
  /** Kind id; also the group's anchor. */
  readonly kind: ServiceKind;
  /** Kind in Chinese. */
  readonly label: string;
  /** What one can ask for there. */
  readonly does: string;
  /** Services, the nation's first, then by area and id. */
  readonly services: readonly Visible<Service>[];
}

/** The list of all real services on the web, by kind in the fixed order; the sample city stays out. */
export function serviceIndex(kb: KnowledgeBase, today: string): ServiceGroup[] {
  const seen = visibleRecords(kb, 'web', today).services.filter(({ record }) => !record.sample);
  return SERVICE_KIND_IDS.map((kind) => {
    const { label, does } = describeKind(kind);
    const services = seen
      .filter(({ record }) => record.kind === kind)
      .sort((a, b) => areaRank(a).localeCompare(areaRank(b), 'en') || (a.record.id < b.record.id ? -1 : 1));
    return { kind, label, does, services };
  }).filter(({ services }) => services.length > 0);
}

function areaRank({ record }: Visible<Service>): string {
  return record.serves.includes(NATION) ? '' : record.area;
}
