/** Records that a sheet adds: an id that nobody has, and what a new record always says. */
import { isSampleCode } from '../divisions.ts';
import type { Draft, RecordKind } from './sheets/layout.ts';

/** Word in the ids of offers; services are told apart by their kind. */
const WORDS: Readonly<Record<Exclude<RecordKind, 'services'>, string>> = {
  activities: 'activity',
  programmes: 'programme',
  benefits: 'benefit',
};

/** `310104014-protection-station-1`: the first running number that `taken` does not hold. */
export function newId(kind: RecordKind, { area, kind: sort }: Draft, taken: ReadonlySet<string>): string {
  const word = kind === 'services' ? String(sort ?? 'service') : WORDS[kind];
  for (let number = 1; ; number++) {
    const id = `${String(area)}-${word}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** What a new record of `area` says before its row is read: shown as unconfirmed until somebody has telephoned. */
export function blankDraft(kind: RecordKind, area: string | undefined): Draft {
  return {
    id: '',
    ...(area !== undefined && { area }),
    ...(kind === 'services' && { phones: [], status: 'active' }),
    publish: 'after-confirmation',
    assured: null,
    ...(area !== undefined && isSampleCode(area) && { sample: true }),
  };
}
