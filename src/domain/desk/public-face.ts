/**
 * The face of a record that leaves the operator's desk: it names no partner hospital that is kept back, by name or by id. What the
 * face left out is put back when a change comes home, so that nobody deletes what he was never shown.
 */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Service } from '../../model/service.ts';
import type { AnyRecord } from '../problems/placed-record.ts';
import { serviceById } from '../service-by-id.ts';
import { patched, type Draft } from './sheets/layout.ts';

type Services = Pick<KnowledgeBase, 'services'>;

/** The record as the website may give it out; the very same one where nothing is kept back. */
export function publicFace<R extends AnyRecord>(kb: Services, record: R): R {
  const partners = partnersOf(record);
  const shown = partners.filter((id) => !isKeptBack(kb, id));
  return shown.length === partners.length ? record : withPartners(record, shown);
}

/** `after`, which was made of the {@link publicFace} of `now`, with the partners that the face left out where they stood. */
export function withKeptBack<R extends AnyRecord>(kb: Services, now: R, after: R): R {
  const before = partnersOf(now);
  if (!before.some((id) => isKeptBack(kb, id))) return after;
  const told = partnersOf(after);
  const stay = before.filter((id) => isKeptBack(kb, id) || told.includes(id));
  return withPartners(after, [...stay, ...told.filter((id) => !stay.includes(id))]);
}

function isKeptBack({ services }: Services, id: string): boolean {
  return serviceById(services, id)?.publish === 'no';
}

function partnersOf(record: AnyRecord): readonly string[] {
  return (record as Partial<Service>).partners ?? [];
}

function withPartners<R extends AnyRecord>(record: R, partners: readonly string[]): R {
  return patched(record as unknown as Draft, { partners: partners.length ? [...partners] : undefined }) as unknown as R;
}
