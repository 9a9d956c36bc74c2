/** The schema of each kind of record, and the order in which its fields are written. */
import type { z } from 'astro/zod';
import { activity, benefit, programme } from '../../model/offers.ts';
import { service } from '../../model/service.ts';
import type { AnyRecord } from '../problems/placed-record.ts';
import type { Draft, RecordKind } from './sheets/layout.ts';

/** Schema by kind. */
export const RECORD_SCHEMAS = { services: service, activities: activity, programmes: programme, benefits: benefit } as const;

/** Fields that stand at the end of every record. */
const LAST = ['sources', 'publish', 'standing', 'assured', 'sample'];

/** What is wrong with a draft. */
export type DraftIssue = z.core.$ZodIssue;

/** The draft as a record with its fields in order, or what is wrong with it. */
export function recordOf(
  kind: RecordKind,
  draft: Draft,
): { readonly record: AnyRecord } | { readonly issues: readonly DraftIssue[] } {
  const parsed = RECORD_SCHEMAS[kind].safeParse(draft);
  return parsed.success ? { record: inOrder(kind, parsed.data) } : { issues: parsed.error.issues };
}

/** The record with its fields in the order in which content files have them. */
export function inOrder<R extends AnyRecord>(kind: RecordKind, record: R): R {
  const fields = Object.keys(RECORD_SCHEMAS[kind].shape);
  const order = [...fields.filter((field) => !LAST.includes(field)), ...LAST];
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))) as unknown as R;
}
