/** The numbers of a record that somebody dials to confirm it, and what is asked at each. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Hours, Service } from '../../model/service.ts';
import { oncePer } from '../once-per.ts';
import { numbersIn } from '../problems/written.ts';
import type { AnyRecord } from '../problems/placed-record.ts';

/** One number to dial. */
export interface AskedNumber {
  /** The number. */
  readonly number: string;
  /** What it is for: its label, a role, an office; empty when the record has nothing to say. */
  readonly label: string;
  /** Whether it has hours of its own; otherwise those of the whole service hold. */
  readonly ownHours: boolean;
  /** The hours that hold for it; `undefined` when unknown, or when a role or office is dialled. */
  readonly hours: Hours | undefined;
  /** Whether it is a number of the service itself: those have hours. */
  readonly timed: boolean;
}

/** Numbers that nobody confirms by dialling: the nation-wide ones with an official notice. */
const standingNumbers = oncePer(
  (services: readonly Service[]): ReadonlySet<string> =>
    new Set(services.flatMap(({ standing, phones }) => (standing ? phones.map(({ number }) => number) : []))),
);

/** Each number of the record once, in the order of its fields; standing numbers are left out. */
export function askedNumbers(kb: Pick<KnowledgeBase, 'services'>, record: AnyRecord): AskedNumber[] {
  const standing = standingNumbers(kb.services);
  const asked: AskedNumber[] = [];
  for (const { path, value } of numbersIn(record))
    if (!standing.has(value) && !asked.some(({ number }) => number === value)) asked.push(askedAt(record, path, value));
  return asked;
}

function askedAt(record: AnyRecord, [field, index]: readonly PropertyKey[], number: string): AskedNumber {
  const plain = { number, label: '', ownHours: false, hours: undefined, timed: false };
  if (!('phones' in record)) return plain;
  if (field === 'staff') return { ...plain, label: record.staff![Number(index)]!.role };
  if (field === 'legalDeputy') return { ...plain, label: `法治副站长，${record.legalDeputy!.office}` };
  const { label = '', hours } = record.phones[Number(index)]!;
  return { number, label, ownHours: hours !== undefined, hours: hours ?? (record as Service).hours, timed: true };
}
