/** A confirmation covers what was asked on the telephone: when that changes, the record counts as unconfirmed again. */
import type { AnyRecord } from '../problems/placed-record.ts';
import { sameValue } from './same-value.ts';
import type { Draft } from './sheets/layout.ts';

/** Fields that no caller relies on: they may change under a confirmation. */
const NOT_ASKED = new Set([
  'serves',
  'organization',
  'website',
  'counsellingRoom',
  'partners',
  'signedSchools',
  'sources',
  'status',
  'publish',
  'assured',
]);

/** The draft with `assured: null` when it changes something that the record's confirmation stands for. */
export function withConfirmation(was: AnyRecord, draft: Draft): Draft {
  if (was.assured === null) return draft;
  const before = was as unknown as Draft;
  const changed = [...new Set([...Object.keys(before), ...Object.keys(draft)])].filter(
    (field) => !NOT_ASKED.has(field) && !sameValue(asked(field, before[field]), asked(field, draft[field])),
  );
  return changed.length ? { ...draft, assured: null } : draft;
}

/** Of the roles only the numbers were asked for. */
function asked(field: string, value: unknown): unknown {
  if (field !== 'staff' || !Array.isArray(value)) return value;
  const numbers = value.flatMap((role: { readonly phone?: string }) => role.phone ?? []);
  return numbers.length ? numbers : undefined;
}
