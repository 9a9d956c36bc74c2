/** Holds a published object against the standard, without our own profile. */
import { HSDS, type FieldType } from './standard.ts';

/** What our profile adds, by object; a profile of the standard may. */
export const ADDITIONS: Readonly<Record<string, readonly string[]>> = {
  service: ['record_id', 'provenance'],
  service_area: ['division_code'],
  location: ['given_point'],
};

const PATTERNS = {
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  time: /^([01]\d|2[0-3]):[0-5]\d(Z|[+-]\d{2}:\d{2})$/,
  weekdays: /^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$/,
} as const;

/** Everything about `value` that the standard's `name` does not allow, as `phones.0.number: …`. */
export function againstStandard(name: string, value: unknown, path = ''): string[] {
  const standard = HSDS[name];
  if (!standard) throw new Error(`no such object: ${name}`);
  if (typeof value !== 'object' || value === null) return [`${path}: not an object`];
  const missing = standard.required.filter((field) => !(field in value)).map((field) => `${path}${field}: missing`);
  return [
    ...missing,
    ...Object.entries(value).flatMap(([field, entry]) => {
      const type = standard.fields[field];
      if (!type) return ADDITIONS[name]?.includes(field) ? [] : [`${path}${field}: unknown field`];
      return againstType(type, entry, `${path}${field}`);
    }),
  ];
}

function againstType(type: FieldType, value: unknown, path: string): string[] {
  if (typeof type === 'object' && 'list' in type) {
    if (!Array.isArray(value)) return [`${path}: not a list`];
    return value.flatMap((one: unknown, index) => againstStandard(type.list, one, `${path}.${index}.`));
  }
  if (typeof type === 'object' && 'object' in type) return againstStandard(type.object, value, `${path}.`);
  return fits(type, value) ? [] : [`${path}: ${JSON.stringify(value)} is no ${JSON.stringify(type)}`];
}

function fits(type: Exclude<FieldType, { list: string } | { object: string }>, value: unknown): boolean {
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value);
  if (typeof value !== 'string') return false;
  if (typeof type === 'object') return (type as readonly string[]).includes(value);
  if (type === 'uri') return URL.canParse(value);
  return type === 'text' || PATTERNS[type].test(value);
}
