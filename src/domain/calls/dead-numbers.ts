/** Numbers that proved dead: which may be refused for good, and which records still hold them. */
import { isSampleNumber } from '../../model/fields.ts';
import type { BlockedNumber } from '../../model/reference.ts';
import type { Service } from '../../model/service.ts';
import type { Draft } from '../desk/sheets/layout.ts';
import { patched } from '../desk/sheets/layout.ts';
import { jsonText } from '../json-text.ts';
import { numbersIn } from '../problems/written.ts';
import type { AnyRecord } from '../problems/placed-record.ts';

/** What a dead number is, which decides what may be done about it. */
export type DeadKind =
  /** A whole number of one office: it goes, with its extensions, and never comes back. */
  | 'whole'
  /** An extension, or a number of the invented city: it goes, the exchange number stays allowed. */
  | 'part'
  /** A short number of a city, a province or the nation: one caller's line may be at fault, so a person decides. */
  | 'public';

/** The kind of a dead number. */
export function deadKind(number: string): DeadKind {
  if (number.includes('转') || isSampleNumber(number)) return 'part';
  return /^\d{3,6}$/.test(number) || /-\d{5,6}$/.test(number) ? 'public' : 'whole';
}

/** Whether `number` rings where `dead` rang: the same one, or an extension of it. */
export function isDeadWith(number: string, dead: string): boolean {
  return number === dead || (deadKind(dead) === 'whole' && number.replace(/转.*$/, '') === dead);
}

/** The entry that refuses a number from now on. */
export function blockedEntry(number: string, name: string, by: string, on: string): BlockedNumber {
  return { number, reason: `${on} 打电话核实，两次都是空号（${by}）。原来写在“${name}”。` };
}

/** The text of `blocklist.json` with further entries, by number. `text` is what it says; `null`: there is no such file yet. */
export function withBlocked(text: string | null, entries: readonly BlockedNumber[]): string {
  const listed = text === null ? [] : (JSON.parse(text.replace(/^\u{feff}/u, '')) as BlockedNumber[]);
  const all = [...listed, ...entries].sort((a, b) => (a.number < b.number ? -1 : 1));
  return jsonText(all);
}

/** Whether any number of the record rings where `dead` rang. */
export function holdsDead(record: AnyRecord, dead: string): boolean {
  return numbersIn(record).some(({ value }) => isDeadWith(value, dead));
}

/** The record with each number mapped to another or, where that is `undefined`, without it. A service left without any is in doubt. */
export function withNumbers(draft: Draft, next: (number: string) => string | undefined): Draft {
  const { phones, staff, legalDeputy, phone } = draft as Partial<Service> & { readonly phone?: string };
  const kept = phones
    ?.flatMap((one) => {
      const number = next(one.number);
      return number === undefined ? [] : [{ ...one, number }];
    })
    .filter((one, index, all) => all.findIndex(({ number }) => number === one.number) === index);
  return patched(draft, {
    ...(kept && { phones: kept }),
    ...(staff && { staff: staff.map((one) => withNumber(one, next)) }),
    ...(legalDeputy && { legalDeputy: withNumber(legalDeputy, next) }),
    ...(phone !== undefined && { phone: next(phone) }),
    ...(phones?.length && !kept?.length && { status: 'unknown' }),
  });
}

function withNumber<T extends { readonly phone?: string | undefined }>(one: T, next: (number: string) => string | undefined): T {
  const { phone, ...rest } = one;
  const number = phone === undefined ? undefined : next(phone);
  return { ...rest, ...(number !== undefined && { phone: number }) } as T;
}
