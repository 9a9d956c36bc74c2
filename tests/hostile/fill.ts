/** Puts words into every free text of a value, led by its schema. */
import type { z } from 'astro/zod';
import { definition } from './string-fields.ts';

type Schema = z.core.$ZodType;

/** Words for one field: what stands there now (if anything) and whether the schema takes a candidate. Returns `undefined` to leave it. */
export type Words = (path: string, now: string | undefined, takes: (candidate: string) => boolean) => string | undefined;

/** A text that every free field takes and no form, code, date or id does. */
const FREE = '甲<b>乙';

/** Words that mean something to the rest of the content: another id, or another pattern of the search, would be other content. */
const MEANT = /^(laws\[\]\.id|regions\..*\.law|crisis-words\..*)$/;

/** Whether a field takes any words: no form, code, date or id. */
export function isFreeText(schema: Schema, path: string): boolean {
  return definition(schema).type === 'string' && !MEANT.test(path) && takes(schema, FREE);
}

/** `value` with words from `words` in every free text, also in those that were left out of it. `path` is where it stands. */
export function fill(schema: Schema, value: unknown, path: string, words: Words): unknown {
  const def = definition(schema);
  if (isFreeText(schema, path)) {
    const now = typeof value === 'string' ? value : undefined;
    return words(path, now, (candidate) => takes(schema, candidate)) ?? value;
  }
  if (value === undefined || value === null) return filledList(schema, value, path, words);
  if (def.options) return fill(optionFor(def.options, value), value, path, words);
  if (def.element && Array.isArray(value)) {
    const fullest = indexOfFullest(value);
    return value.map((one, index) => fill(def.element!, one, `${path}[]`, index === fullest ? words : onlyThere(words)));
  }
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value);
  if (def.valueType) {
    return Object.fromEntries(entries.map(([key, one]) => [key, fill(def.valueType!, one, `${path}.*`, words)]));
  }
  const keys = new Set([...entries.map(([key]) => key), ...Object.keys(def.shape ?? {})]);
  const filled = [...keys].map((key) => {
    const inner = def.shape?.[key];
    const now = (value as Record<string, unknown>)[key];
    return [key, inner ? fill(inner, now, `${path}.${key}`, words) : now] as const;
  });
  return Object.fromEntries(filled.filter(([, one]) => one !== undefined));
}

/** A list of words that was left out gets one. */
function filledList(schema: Schema, value: null | undefined, path: string, words: Words): unknown {
  const { element } = definition(schema);
  if (!element || !isFreeText(element, `${path}[]`)) return value;
  const first = words(`${path}[]`, undefined, (candidate) => takes(element, candidate));
  return first === undefined ? value : [first];
}

/** Words are put in where there are some, and nowhere else: one record of a list is enough to show what was left out. */
function onlyThere(words: Words): Words {
  return (path, now, accepts) => (now === undefined ? undefined : words(path, now, accepts));
}

function indexOfFullest(values: readonly unknown[]): number {
  const sizes = values.map((one) => (typeof one === 'object' && one !== null ? Object.keys(one).length : 0));
  return sizes.indexOf(Math.max(...sizes));
}

function optionFor(options: readonly Schema[], value: unknown): Schema {
  return options.find((option) => (option as z.ZodType).safeParse(value).success) ?? options[0]!;
}

function takes(schema: Schema, candidate: string): boolean {
  return (schema as z.ZodType).safeParse(candidate).success;
}
