import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Service } from '../model/service.ts';
import { visibleRecords, type Visible } from './visible-records.ts';

/** Every service with a page of its own, sample ones included. */
export function servicesWithPage(kb: KnowledgeBase, today: string): readonly Visible<Service>[] {
  return visibleRecords(kb, 'web', today).services;
}
