/** Every field of a schema that holds words, found by walking the schema itself: a new field is under test without a line of code. */
import type { z } from 'astro/zod';
import { CODED_FILES, PAGE_FILES, SINGLE_FILES } from '../../src/model/content-kinds.ts';
import { FRONT_MATTER } from '../../src/model/front-matter.ts';

type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypeDef & {
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly options?: readonly Schema[];
  readonly innerType?: Schema;
  readonly out?: Schema;
  readonly keyType?: Schema;
  readonly valueType?: Schema;
};

/** A field that holds words. */
export interface StringField {
  /** Kind and path: `services[].phones[].label`, `guides.title`. */
  readonly path: string;
  /** What the field obeys. */
  readonly schema: z.ZodType;
}

/** Every schema of `content/`, by the folder or file it is for. */
export const SCHEMAS: Readonly<Record<string, z.ZodType>> = { ...SINGLE_FILES, ...PAGE_FILES, ...CODED_FILES, ...FRONT_MATTER };

/** The fields of all kinds of content. */
export function allStringFields(): StringField[] {
  const fields = Object.entries(SCHEMAS).flatMap(([kind, schema]) => stringFields(schema, kind));
  return [...new Map(fields.map((field) => [field.path, field])).values()];
}

/** The fields of one schema; `path` is where it stands. */
export function stringFields(schema: Schema, path: string): StringField[] {
  const def = definition(schema);
  if (def.type === 'string') return [{ path, schema: schema as z.ZodType }];
  if (def.shape) return Object.entries(def.shape).flatMap(([key, value]) => stringFields(value, `${path}.${key}`));
  if (def.element) return stringFields(def.element, `${path}[]`);
  if (def.options) return def.options.flatMap((option) => stringFields(option, path));
  if (def.valueType) return [...stringFields(def.keyType!, `${path}.<key>`), ...stringFields(def.valueType, `${path}.*`)];
  return [];
}

/** The definition behind optional, nullable and preprocessed schemas. */
export function definition(schema: Schema): Def {
  const def = schema._zod.def as Def;
  const inner = def.innerType ?? def.out;
  return inner ? definition(inner) : def;
}
