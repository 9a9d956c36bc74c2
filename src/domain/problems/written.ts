/** The numbers and the words that somebody wrote into a record. */
import type { AnyRecord } from './placed-record.ts';

/** A value and where in the record it stands. */
export interface Written {
  /** Keys that lead to it. */
  readonly path: readonly PropertyKey[];
  /** What is written. */
  readonly value: string;
}

/** Every telephone field of a record. */
export function numbersIn(record: AnyRecord): Written[] {
  const found: Written[] = [];
  const add = (path: PropertyKey[], value: string | undefined) => {
    if (value !== undefined) found.push({ path, value });
  };
  if ('phones' in record) {
    record.phones.forEach((phone, index) => add(['phones', index, 'number'], phone.number));
    record.staff?.forEach((role, index) => add(['staff', index, 'phone'], role.phone));
    add(['legalDeputy', 'phone'], record.legalDeputy?.phone);
  } else if ('phone' in record) {
    add(['phone'], record.phone);
  }
  return found;
}

/** Titles of sources are quoted, not said by the record. */
const NOT_SAID = new Set(['sources', 'assured']);

/** Every text a record says in its own words. */
export function textsIn(value: unknown, path: readonly PropertyKey[] = []): Written[] {
  if (typeof value === 'string') return [{ path, value }];
  if (Array.isArray(value)) return value.flatMap((one, index) => textsIn(one, [...path, index]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) => (NOT_SAID.has(key) ? [] : textsIn(one, [...path, key])));
}
