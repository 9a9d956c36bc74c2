import { NATION } from '../model/fields.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { scopeName } from './divisions.ts';
import type { Visible } from './visible-records.ts';

/** Offers of one place. */
export interface PlaceOffers<R> {
  /** Division code. */
  readonly code: string;
  /** Name of the place; 全国 for the nation. */
  readonly name: string;
  /** Offers, sorted by id. */
  readonly offers: readonly Visible<R>[];
}

/** Real offers grouped by the division they belong to, the nation first, then by code. The sample city stays out. */
export function offersByPlace<R extends { readonly id: string; readonly area: string; readonly sample?: true | undefined }>(
  kb: Pick<KnowledgeBase, 'divisions'>,
  offers: readonly Visible<R>[],
): PlaceOffers<R>[] {
  const real = offers.filter(({ record }) => !record.sample);
  const codes = [...new Set(real.map(({ record }) => record.area))].sort((a, b) =>
    a === NATION ? -1 : b === NATION ? 1 : a < b ? -1 : 1,
  );
  return codes.map((code) => ({
    code,
    name: scopeName(kb, code),
    offers: real.filter(({ record }) => record.area === code).sort((a, b) => (a.record.id < b.record.id ? -1 : 1)),
  }));
}
