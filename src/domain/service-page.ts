import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Service } from '../model/service.ts';
import { visibleRecords, type Visible } from './visible-records.ts';

/** Every service with a page of its own, sample ones included. */
export function servicesWithPage(kb: KnowledgeBase, today: string): readonly Visible<Service>[] {
  return visibleRecords(kb, 'web', today).services;
}

/** Notices above a service's page. */
export function serviceNotices(service: Service): string[] {
  return service.sample ? [SAMPLE_NOTICE] : [];
}

/** Said on every page and print of the invented city. */
export const SAMPLE_NOTICE = '样例：地名、机构、号码都是虚构的';
